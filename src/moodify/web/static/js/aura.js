// @ts-check
/** The page's soft lights: their colour follows the mood, their pace its arousal. */

import { moodColour, moodWeight } from "./colour.js";
import { setVar } from "./dom.js";

const DRIFTS = [
  ["translate(0, 0)", "translate(14vmax, 10vmax)", "translate(-4vmax, 16vmax)", "translate(0, 0)"],
  ["translate(0, 0)", "translate(-12vmax, 8vmax)", "translate(-6vmax, -10vmax)", "translate(0, 0)"],
  ["translate(0, 0)", "translate(-16vmax, -9vmax)", "translate(10vmax, -5vmax)", "translate(0, 0)"],
];
const ROUND_MS = [64000, 78000, 91000];

/** Start the drift, unless the person asked for stillness. */
export function startAura() {
  const lights = [...document.querySelectorAll(".aura i")];
  const still = matchMedia("(prefers-reduced-motion: reduce)");
  /** @type {Animation[]} */
  let drifts = [];
  const arrange = () => {
    for (const drift of drifts) drift.cancel();
    drifts = still.matches
      ? []
      : lights.map((light, i) =>
          light.animate({ transform: DRIFTS[i] }, { duration: ROUND_MS[i], iterations: Infinity, easing: "ease-in-out" }),
        );
  };
  arrange();
  still.addEventListener("change", arrange);

  let last = "";
  /** @param {number} valence @param {number} arousal */
  return (valence, arousal) => {
    // A tenth is as fine as the eye sees here; the style is then left alone between changes.
    const key = `${valence.toFixed(1)} ${arousal.toFixed(1)}`;
    if (key === last) return;
    last = key;
    const [a, b] = moodColour(valence, arousal);
    setVar(document.documentElement, "a", a.toFixed(4));
    setVar(document.documentElement, "b", b.toFixed(4));
    setVar(document.documentElement, "weight", moodWeight(arousal));
    for (const drift of drifts) drift.updatePlaybackRate(0.55 + 0.75 * Math.max(0, arousal + 0.4));
  };
}
