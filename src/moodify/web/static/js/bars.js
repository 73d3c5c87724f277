// @ts-check
/** Four live bars, one a mood. */

import { $, el, setText, setVar } from "./dom.js";
import { MOOD_BUTTON } from "./strings.js";

const ORDER = ["happy", "neutral", "sad", "angry"];

/** A share that leads: with less, none stands out. */
const LEADS = 0.4;

export class Bars {
  constructor() {
    this.root = $("bars");
    this.bars = ORDER.map((mood) => {
      const figure = el("span", { className: "figure" });
      const bar = el("div", { className: "bar", "data-mood": mood }, el("span", {}, MOOD_BUTTON[mood]), el("i", { "aria-hidden": "true" }), figure);
      this.root.append(bar);
      return { mood, bar, figure };
    });
  }

  /** @param {Record<string, number>|null} moods Probabilities 0..1, or null: nothing to be read. */
  show(moods) {
    const known = moods && Object.keys(moods).length > 0;
    const shares = known ? ORDER.map((mood) => moods[mood] ?? 0) : [];
    const top = Math.max(...shares, LEADS);
    for (const { mood, bar, figure } of this.bars) {
      const share = known ? (moods[mood] ?? 0) : 0;
      setVar(bar, "v", share.toFixed(3));
      setText(figure, known ? `${Math.round(share * 100)} %` : "–");
      bar.toggleAttribute("data-top", share === top);
    }
  }
}
