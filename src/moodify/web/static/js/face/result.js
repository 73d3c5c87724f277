// @ts-check
/** What came of measuring a face at rest: words, and bars of before and now. */

import { el, setRich } from "../dom.js";
import { F, REFUSED, percent } from "../strings-face.js";
import { t } from "../i18n.js";
import { MOOD_BUTTON } from "../strings.js";

const ORDER = ["happy", "neutral", "sad", "angry"];

/** @param {any} result A RestingResult. @returns {string} In words, *stars* marking what is bold. */
export function resultWords(result) {
  if (result.why === "fine") return F["rest.fine"];
  if (result.why !== "corrected") return (REFUSED[result.why] ?? [""])[0];
  const { mood } = result;
  return t("rest-corrected", { mood, before: percent(result.before[mood]), after: percent(result.after[mood]) });
}

/** @param {any} result @returns {Node[]} */
export function resultParts(result) {
  const words = el("p", { className: "learn-say" });
  setRich(words, resultWords(result));
  if (!result.before) return [words, el("p", { className: "small" }, (REFUSED[result.why] ?? ["", ""])[1])];
  if (result.why === "fine") return [words];
  return [words, pairs(result.before, result.after)];
}

/** @param {Record<string, number>} before @param {Record<string, number>} after */
function pairs(before, after) {
  const rows = ORDER.map((mood) => {
    const label = t("rest-bar", { mood, before: percent(before[mood]), after: percent(after[mood]) });
    return el("li", { className: "pair", "data-mood": mood, vars: { before: before[mood], after: after[mood] } },
      el("span", { className: "unseen" }, label),
      el("span", { "aria-hidden": "true" }, MOOD_BUTTON[mood]),
      el("i", { "aria-hidden": "true" }),
      el("span", { className: "figure", "aria-hidden": "true" }, `${percent(before[mood])} → ${percent(after[mood])}`));
  });
  return el("ul", { className: "pairs", "aria-label": F["rest.bars"] }, ...rows);
}
