// @ts-check
/** What is seen of a song from across the room: its cover, or its place on the pad and the way there. */

import { el } from "../dom.js";
import { art, diamond, place } from "../figure.js";
import { smooth } from "../smooth.js";

/** @param {any} song @param {any} path The session's `path`, or null. @returns {HTMLElement} */
export function figure(song, path) {
  const drawn = () => field(song, path);
  // Loaded at once: a picture that is asked for late is not there when it is looked at.
  return song?.image ? art(song.image, 640, drawn) : drawn();
}

/** @param {any} song @param {any} path */
function field(song, path) {
  const at = (/** @type {any} */ p) => place(p, 100);
  const points = (path?.points ?? []).map(at);
  const here = Math.max(0, path?.at ?? 0);
  return el("div", { className: "living-field", "aria-hidden": "true" },
    el("div", { className: "field" }),
    el("svg", { viewBox: "0 0 100 100" },
      el("line", { class: "axis", x1: 50, y1: 0, x2: 50, y2: 100 }),
      el("line", { class: "axis", x1: 0, y1: 50, x2: 100, y2: 50 }),
      el("path", { class: "way past", d: smooth(points.slice(0, here + 1)) }),
      el("path", { class: "way", d: smooth(points.slice(here)) }),
      ...points.slice(here + 1).map((/** @type {any} */ p) => el("circle", { class: "living-step", cx: p.x, cy: p.y, r: 1.5 })),
      song ? el("circle", { class: "music-ring", cx: at(song.mood).x, cy: at(song.mood).y, r: 7 }) : null,
      song ? diamond(at(song.mood), 3.4) : null));
}

/** @param {any} song @param {any} path @returns {string} What the figure depends on. */
export const figureKey = (song, path) => JSON.stringify([song?.uri, song?.image, song?.mood, song?.image ? null : path]);
