// @ts-check
/** What a screen reader is told, and the keyboard's short cuts. */

import { $, el, setText } from "./dom.js";
import { actionsByKey, keyOf } from "./keys.js";
import { local } from "./store.js";

/** A mood is told once it has held this long, and not again before the pause is over. */
const STEADY_S = 2;
const PAUSE_MS = 6000;
/** One that comes back to what was told before it isn't told again so soon. */
const RETURN_MS = 30000;

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
  const dialog = [...document.querySelectorAll("dialog[open]")].at(-1); // the one that was opened over another
  if (!dialog) return $("announce");
  const own = dialog.querySelector(":scope > .announce");
  return own ?? dialog.appendChild(el("div", { className: "unseen announce", role: "status", "aria-live": "polite" }));
}

let lastMood = "";
let moodBefore = "";

/** @param {string} key What is seen. @param {number} held Seconds. @param {string} text How it is said. */
export function announceMood(key, held, text) {
  const now = performance.now();
  if (key === lastMood || held < STEADY_S || now - lastAt < (key === moodBefore ? RETURN_MS : PAUSE_MS)) return;
  moodBefore = lastMood;
  lastMood = key;
  lastAt = now;
  announce(text);
}

/** What takes every key by itself, what takes the arrows, and what takes Space. */
const TYPED = "select, textarea, [contenteditable], input:not([type=range], [type=checkbox], [type=radio], [type=button], [type=file])";
const MOVED = "input, [role=slider], [role=listbox], [role=menu], [role=tablist]";
const PRESSED = "button, a, input, summary, [role=button]";
/** Keys that may be held down. */
const HELD = new Set(["back", "on", "louder", "quieter"]);

/** Whether single keys act, as the person has chosen in the help. */
export const shortcuts = {
  get on() { return local.get("shortcuts", true); },
  set on(on) { local.set("shortcuts", on); },
};

/**
 * The short cuts of the whole page, out of the way of typing, of sliders and of the browser's own.
 * @param {Record<string, () => boolean|void>} actions By name, as the table of keys has them. One
 *   that answers false had nothing to do, and leaves the key to the browser.
 */
export function listenForKeys(actions) {
  const named = actionsByKey();
  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || event.defaultPrevented || !shortcuts.on) return;
    if (document.querySelector("dialog[open]:not(#living)")) return;
    const key = keyOf(event, (one) => named.has(one));
    const name = named.get(key) ?? "";
    const target = /** @type {HTMLElement} */ (event.target);
    const taken = target.closest(TYPED) || (key.startsWith("Arrow") && target.closest(MOVED)) || (key === " " && target.closest(PRESSED));
    if (!actions[name] || taken) return;
    if (event.repeat && !HELD.has(name)) event.preventDefault();
    else if (actions[name]() !== false) event.preventDefault();
  });
}
