// Runs before the first paint, so that a chosen theme never flashes the other one, nor the welcome
// where this tab was past it.
try {
  const theme = localStorage.getItem("moodify.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
  if (sessionStorage.getItem("moodify.view") === '"room"') document.documentElement.dataset.back = "";
} catch {
  // Storage may be blocked; the system's theme is then the theme.
}
