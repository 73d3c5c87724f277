// @ts-check
/**
 * How one song goes over into the next, as the person wants it: with a pause as it comes, without
 * one, or one fading into the other.
 * @typedef {"off"|"gapless"|"3"|"6"} Between
 */

import { local } from "./store.js";

export const BETWEEN = /** @type {Between[]} */ (["off", "gapless", "3", "6"]);

/** The next song is loaded when this much of the one that plays is left, in seconds. */
export const AHEAD = 25;

/** A song must be so many times longer than the fade, or would be little else. */
const TIMES = 4;

export const taste = {
  /** @returns {Between} */
  get between() {
    const kept = local.get("between", "gapless");
    return BETWEEN.includes(kept) ? kept : "gapless";
  },
  set between(way) { local.set("between", way); },
  /** Whether songs are brought to one loudness. @returns {boolean} */
  get even() { return local.get("even", true) !== false; },
  set even(on) { local.set("even", on); },
};

/**
 * @param {Between} between @param {any} song @param {any} next @param {number} duration Of `song`, in seconds.
 * @returns {number|null} Seconds of fading; 0 for none and no pause either; null for a pause as it comes.
 */
export function crossing(between, song, next, duration) {
  if (between === "off") return null;
  const seconds = Number(between) || 0;
  // What follows on a record was meant to follow so.
  const record = song.album && song.album === next.album && song.source === next.source;
  return record || duration < seconds * TIMES ? 0 : seconds;
}
