// @ts-check
/** What a screen reader is told, and the keyboard's short cuts. */

import { $, el, setText } from "./dom.js";

/** A mood is told once it has held this long, and not again before the pause is over. */
const STEADY_S = 2;
const PAUSE_MS = 6000;

/** @type {string[]} */
let waiting = [];
let lastAt = -Infinity;

/** @param {string} text Said politely; what comes in the same moment is said in one breath. */
export function announce(text) {
  if (waiting.push(text) > 1) return;
  const place = region();
  setText(place, ""); // emptied first: the same words twice would not be heard again
  setTimeout(() => {
    setText(place, waiting.join(" "));
    waiting = [];
  }, 250);
}

/** @returns {Element} Where it is said: while a dialog is open, what is outside of it isn't heard. */
function region() {
  const dialog = document.querySelector("dialog[open]");
  if (!dialog) return $("announce");
  const own = dialog.querySelector(":scope > .announce");
  return own ?? dialog.appendChild(el("div", { className: "unseen announce", role: "status", "aria-live": "polite" }));
}

let lastMood = "";

/** @param {string} key What is seen. @param {number} held Seconds. @param {string} text How it is said. */
export function announceMood(key, held, text) {
  const now = performance.now();
  if (key === lastMood || held < STEADY_S || now - lastAt < PAUSE_MS) return;
  lastMood = key;
  lastAt = now;
  announce(text);
}

/**
 * Single-key short cuts, out of the way of typing, of sliders and of the browser's own.
 * @param {Record<string, () => void>} actions By key, letters in lower case.
 */
export function listenForKeys(actions) {
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (document.querySelector("dialog[open]")) return;
    const target = /** @type {HTMLElement} */ (event.target);
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
    const takesAll = target.closest("select, textarea, input[type=text]");
    const takesArrows = target.closest("input") && key.startsWith("Arrow");
    const takesSpace = key === " " && target.closest("button, a, input, [role=button]");
    const act = actions[key];
    if (!act || takesAll || takesArrows || takesSpace) return;
    event.preventDefault();
    act();
  });
}
