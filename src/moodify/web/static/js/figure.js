// @ts-check
/** Small pictures of the pad: a song's cover, and face → target → song beside its reasons. */

import { el } from "./dom.js";
import { T } from "./strings.js";

/** @typedef {{valence: number, arousal: number}} Point */

/** A pad shows -1..1 a little inside its rim, so that no mark is cut. */
export const RIM = 0.06;

/** @param {Point} point @param {number} [size] Pad units: x to the right, y down, both 0..size. */
export function place(point, size = 100) {
  const along = (/** @type {number} */ t) => (RIM + (1 - 2 * RIM) * ((Math.max(-1, Math.min(1, t)) + 1) / 2)) * size;
  return { x: along(point.valence), y: along(-point.arousal) };
}

/** @param {number} t 0..1 @returns {string} Kept off a cover's rim, where its dot would be cut. */
export const onCover = (t) => (0.1 + 0.8 * t).toFixed(3);

/**
 * @param {string} url @param {number} size A picture shown whole: Spotify asks that it is never cut.
 * @param {() => Node} [instead] What stands in its place where it can't be had; else it stays empty.
 */
export function art(url, size = 48, instead) {
  const root = el("span", { className: "cover art", "aria-hidden": "true" });
  const gone = () => (instead ? root.replaceWith(instead()) : root.replaceChildren());
  root.append(el("img", { src: url, alt: "", width: size, height: size, loading: "lazy", decoding: "async", onerror: gone }));
  return root;
}

/**
 * @param {any} song
 * @returns {HTMLElement} Its picture; else a square with its colour, and a dot at its place.
 */
export function cover(song) {
  return song.image ? art(song.image, 48, () => patch(song)) : patch(song);
}

/** @param {any} song A square with its mood's colour, and a dot at its place. */
function patch(song) {
  const { x, y } = place(song.mood, 1);
  return el("span", { className: "cover", "aria-hidden": "true", "data-mood": song.mood.label, vars: { cx: onCover(x), cy: onCover(y) } });
}

/** @param {Point|null} you @param {Point|null} target @param {any} song */
export function miniPad(you, target, song) {
  const at = (/** @type {Point} */ p) => place(p, 100);
  const points = [you, target, song.mood].filter((p) => p !== null).map(at);
  const lines = points.slice(1).map((p, i) => el("line", { class: "path", x1: points[i].x, y1: points[i].y, x2: p.x, y2: p.y }));
  const marks = [];
  if (you) marks.push(el("circle", { class: "you", cx: at(you).x, cy: at(you).y, r: 5.5 }));
  if (target) marks.push(el("circle", { class: "music-ring", cx: at(target).x, cy: at(target).y, r: 8 }));
  marks.push(diamond(at(song.mood), 5));
  return el("div", { className: "mini" },
    el("div", { className: "field" }),
    el("svg", { viewBox: "0 0 100 100", role: "img", "aria-label": T["song.why.picture"] },
      el("line", { class: "axis", x1: 50, y1: 0, x2: 50, y2: 100 }),
      el("line", { class: "axis", x1: 0, y1: 50, x2: 100, y2: 50 }),
      ...lines, ...marks));
}

/** @param {{x: number, y: number}} at @param {number} r The sign of a song that plays. */
export function diamond(at, r) {
  return el("path", { class: "song-now", d: `M${at.x} ${at.y - r}l${r} ${r}l${-r} ${r}l${-r} ${-r}z` });
}
