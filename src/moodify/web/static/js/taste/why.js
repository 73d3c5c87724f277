// @ts-check
/** Beside a song's reasons: what its score is made of, and a word on whether it fits. */

import { announce } from "../a11y.js";
import { el } from "../dom.js";
import { A, TASTE } from "../strings-taste.js";

/** Taste from a third to three times as much fills the bar one way or the other. */
const TASTE_FULL = Math.log(3);

/** @param {any} song @returns {Node|null} Three bars; taste goes both ways from its middle. */
export function parts(song) {
  const figures = song.reasons.find((/** @type {any} */ reason) => reason.kind === "parts")?.figures;
  if (!figures) return null;
  const pull = Math.max(-1, Math.min(1, Math.log(figures.taste) / TASTE_FULL));
  const bar = (/** @type {string} */ name, /** @type {number} */ from, /** @type {number} */ to) =>
    el("span", { className: "part", vars: { from: from.toFixed(3), to: to.toFixed(3) } }, el("i"), el("small", {}, A[`parts.${name}`]));
  return el("div", { className: "parts", role: "img", "aria-label": TASTE.parts(figures) },
    bar("fit", 0, figures.fit), bar("fresh", 0, figures.fresh),
    bar("taste", 0.5 + Math.min(0, pull) / 2, 0.5 + Math.max(0, pull) / 2));
}

/** Songs that a word was said about in this page. @type {Set<string>} */
const said = new Set();

/** @param {any} song @param {(command: any) => void} send @returns {HTMLElement} “Does it fit the mood?” */
export function fits(song, send) {
  const root = el("div", { className: "fits", role: "group", "aria-label": A["fits.ask"] });
  const thank = () => root.replaceChildren(el("small", {}, A["fits.thanks"]));
  const say = (/** @type {boolean} */ on) => {
    send({ type: "fits_mood", uri: song.uri, fits: on });
    said.add(song.uri);
    thank();
    announce(A["fits.thanks"]);
  };
  if (said.has(song.uri)) thank();
  else {
    root.append(el("span", {}, A["fits.ask"]),
      el("button", { className: "list-mood", type: "button", onclick: () => say(true) }, A["fits.yes"]),
      el("button", { className: "list-mood", type: "button", onclick: () => say(false) }, A["fits.no"]));
  }
  return root;
}
