// @ts-check
/** A mood as a colour: its place in valence and arousal, as everywhere on the page. */

import { moodColour } from "../colour.js";
import { el } from "../dom.js";
import { MOODS } from "../strings.js";
import { J, TELL } from "../strings-journal.js";

/** Where the four moods stand (docs/mood.md), for the key to the colours. */
export const ANCHORS = {
  happy: { valence: 0.83, arousal: 0.53 }, neutral: { valence: 0, arousal: 0 },
  sad: { valence: -0.65, arousal: -0.27 }, angry: { valence: -0.52, arousal: 0.58 },
};

/** @param {{valence: number|null, arousal: number|null}} at @returns {Record<string, string>} CSS variables; none without a mood. */
export function tint({ valence, arousal }) {
  if (valence === null || arousal === null) return {};
  const [a, b] = moodColour(valence, arousal);
  return { ca: a.toFixed(4), cb: b.toFixed(4) };
}

/** @param {any} summary In words, for all who don't see the colour. */
export const inWords = (summary) => TELL.summary(summary).join(", ") || J["view.none"];

/** @param {any} summary The four moods' shares as one bar. The words stand beside it. */
export function shareBar(summary) {
  return el("span", { className: "share-bar", "aria-hidden": "true" },
    ...MOODS.filter((mood) => summary.shares[mood] > 0).map((mood) =>
      el("i", { "data-mood": mood, vars: { share: summary.shares[mood] } })));
}
