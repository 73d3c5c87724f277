// @ts-check
/** A small menu that hangs on a button: by pointer, and by the arrow keys as menus are. */

import { el, icon } from "../dom.js";

/** @typedef {{text: string, sign: string, act: () => void, off?: boolean}} Item */

/** @type {(() => void)|null} */
let closeOpen = null;

/** Close the menu that is open, if one is. */
export const closeMenu = () => closeOpen?.();

/** @param {any} button @param {string} label @param {Item[]} items Open it at `button`, or close it. */
export function toggleMenu(button, label, items) {
  const mine = button.getAttribute("aria-expanded") === "true";
  closeMenu();
  if (!mine) open(button, label, items);
}

/** @param {any} button @param {string} label @param {Item[]} items */
function open(button, label, items) {
  const entries = items.map(({ text, sign, act, off }) =>
    el("button", { className: "menu-item", type: "button", role: "menuitem", tabindex: -1, "aria-disabled": String(Boolean(off)), onclick: () => {
      if (off) return;
      close(true);
      act();
    } }, icon(sign), el("span", {}, text)));
  const menu = el("div", { className: "menu", role: "menu", "aria-label": label, onkeydown: (/** @type {KeyboardEvent} */ event) => onKey(event) }, ...entries);

  /** @param {boolean} back Whether the focus goes back to the button. */
  function close(back) {
    if (closeOpen !== shut) return;
    closeOpen = null;
    document.removeEventListener("pointerdown", outside, true);
    menu.remove();
    button.setAttribute("aria-expanded", "false");
    if (back) button.focus({ preventScroll: true });
  }
  const shut = () => close(menu.contains(document.activeElement));
  const outside = (/** @type {Event} */ event) => {
    const at = /** @type {Node} */ (event.target);
    if (!menu.contains(at) && !button.contains(at)) close(false);
  };

  /** @param {KeyboardEvent} event */
  function onKey(event) {
    const at = entries.indexOf(/** @type {any} */ (document.activeElement));
    const to = /** @type {Record<string, number>} */ ({ ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 })[event.key];
    if (event.key === "Tab") close(true);
    if (event.key !== "Escape" && to === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (to === undefined) close(true);
    else entries.at(to % entries.length).focus({ preventScroll: true });
  }

  closeOpen = shut;
  document.addEventListener("pointerdown", outside, true);
  button.setAttribute("aria-expanded", "true");
  button.after(menu);
  const foot = document.querySelector("#dock:not([hidden])")?.getBoundingClientRect().top ?? innerHeight;
  menu.toggleAttribute("data-above", menu.getBoundingClientRect().bottom > foot);
  entries[0].focus({ preventScroll: true });
}
