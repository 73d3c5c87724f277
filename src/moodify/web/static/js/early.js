// Runs while the page comes: the first view is there before what makes it work, and a press on one
// of its buttons is kept until then. main.js says when.
(() => {
  /** @type {HTMLElement|null} */
  let pressed = null;
  const keep = (/** @type {Event} */ event) => {
    const button = /** @type {HTMLElement} */ (event.target).closest("#welcome button");
    if (!(button instanceof HTMLElement)) return;
    event.stopImmediatePropagation();
    pressed?.removeAttribute("aria-busy");
    pressed = button;
    button.setAttribute("aria-busy", "true");
  };
  document.addEventListener("click", keep, true);
  /** @type {any} */ (globalThis).moodifyReady = () => {
    document.removeEventListener("click", keep, true);
    pressed?.removeAttribute("aria-busy");
    pressed?.click();
    pressed = null;
  };
})();
