// @ts-check
/** The button for light or dark; what was chosen is read by theme.js before the first paint. */

export function switchTheme() {
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const now = document.documentElement.dataset.theme || (dark ? "dark" : "light");
  const theme = now === "dark" ? "light" : "dark";
  document.documentElement.dataset.theme = theme;
  // As plain text, unlike what store.js keeps.
  try { localStorage.setItem("moodify.theme", theme); } catch { /* forgotten with the page */ }
}
