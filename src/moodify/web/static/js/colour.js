// @ts-check
/**
 * A place in valence and arousal as a colour: OKLab's a and b, mixed from five anchors by
 * nearness. Mixing in a and b, not in hue, lets a change of mood pass through soft greys
 * instead of running round the colour wheel.
 */

/** valence, arousal, hue in degrees, chroma. @type {[number, number, number, number][]} */
const ANCHORS = [
  [0.8, 0.5, 74, 0.14],
  [-0.55, 0.6, 25, 0.15],
  [-0.65, -0.35, 258, 0.11],
  [0.45, -0.55, 165, 0.09],
  [0, 0, 172, 0.055],
];

/** @param {number} valence @param {number} arousal @returns {[number, number]} OKLab a and b. */
export function moodColour(valence, arousal) {
  let a = 0;
  let b = 0;
  let total = 0;
  for (const [v, r, hue, chroma] of ANCHORS) {
    const weight = 1 / ((valence - v) ** 2 + (arousal - r) ** 2 + 0.04) ** 2;
    a += weight * chroma * Math.cos((hue * Math.PI) / 180);
    b += weight * chroma * Math.sin((hue * Math.PI) / 180);
    total += weight;
  }
  return [a / total, b / total];
}

/** @param {number} arousal @returns {number} How heavy the mood's word is set: 340 calm … 760 stirred. */
export function moodWeight(arousal) {
  return Math.round(560 + 220 * Math.max(-1, Math.min(1, arousal)));
}
