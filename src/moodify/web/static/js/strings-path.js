// @ts-check
/** What the page says about the path of the music; the rest is in strings.js. */

import { T, aimWords, fill } from "./strings.js";

/** @type {Record<string, string>} */
export const P = {
  "path.step": "Step {step} of {of}, {title}. The arrow keys move it",
  "path.end": "Where the path ends, {title}. The arrow keys move it",
  "path.unchosen": "song to be chosen",
  "path.straight": "Straighten",
  "path.straighten": "Straighten the path",
  "path.pick": "Press the pad where the music should go.",
  "path.hold": "The music stays {where}, whatever your face shows.",
  "path.match": "The music stays with your mood: {where}.",
  "path.sign": "the path: a song a step",
};

/** @type {string[]} */
const NUMBERS = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

/** @param {number} n @returns {string} */
const songs = (n) => `${NUMBERS[n] ?? n} ${n === 1 ? "song" : "songs"}`;

/** @param {string} text */
const begun = (text) => text.replace(/^./, (first) => first.toUpperCase());

/**
 * Where the music goes, in a sentence.
 * @param {{points: {valence: number, arousal: number}[], at: number}|null} path @param {string} wish
 */
export function pathWords(path, wish) {
  if (!path || !path.points.length) return wish === "goal" ? P["path.pick"] : "";
  const last = path.points.length - 1;
  const words = (/** @type {number} */ i) => aimWords(path.points[i].valence, path.points[i].arousal);
  if (!last) return fill(P[wish === "goal" ? "path.pick" : wish === "hold" ? "path.hold" : "path.match"], { where: words(0) });
  const left = last - Math.max(0, path.at);
  if (!left) return `The music has arrived: ${words(last)}.`;
  const [from, to] = [words(Math.max(0, path.at)), words(last)];
  const when = left === 1 ? "with the next song" : `in ${songs(left)}`;
  return from === to ? begun(`${to} all the way, a little further ${when}.`) : begun(`from ${from} to ${to} ${when}.`);
}

/** @param {{valence: number, arousal: number}} point @returns {string} For a screen reader. */
export const placeWords = (point) => `${point.valence.toFixed(1)}, ${point.arousal.toFixed(1)}: ${aimWords(point.valence, point.arousal)}`;

/** Words that stand in index.html are found by their names in one table. */
Object.assign(T, P);
