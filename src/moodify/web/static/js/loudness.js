// @ts-check
/**
 * Songs brought to one loudness by their gain. What is too loud is turned down by the element's
 * own volume. What is too quiet is turned up by it too, as far as it goes; only beyond that does
 * the sound take the way through Web Audio, with a limiter behind, so that nothing clips.
 */

/** No song is turned up by more than this, in dB: noise would come up with it. */
const MOST_UP = 9;
const MOST_DOWN = -30;
/** A boost of less is not worth another way for the sound. */
const WORTH = 1.02;

/** @type {AudioContext|null} */
let context = null;
/** An element can be routed once, and stays so. @type {WeakMap<HTMLAudioElement, GainNode>} */
const routed = new WeakMap();

/** @param {{gain?: number|null}|null} song @returns {number} What its volume is multiplied by. */
export function evened(song) {
  const gain = song?.gain;
  return typeof gain === "number" ? 10 ** (Math.max(MOST_DOWN, Math.min(MOST_UP, gain)) / 20) : 1;
}

/**
 * @param {HTMLAudioElement} audio @param {number} wanted 0 and more; beyond 1 is a boost.
 * @param {number} fade 0..1
 */
export function sound(audio, wanted, fade) {
  audio.volume = Math.max(0, Math.min(1, wanted)) * fade;
  const node = routed.get(audio) ?? (wanted > WORTH ? route(audio, () => sound(audio, wanted, fade)) : null);
  if (node) node.gain.value = Math.max(1, wanted);
}

/** Let the sound flow again, where the browser has stopped it while nothing played. */
export function wake() {
  if (context && context.state !== "running") context.resume().catch(() => {});
}

/** @param {HTMLAudioElement} audio @param {() => void} later @returns {GainNode|null} null where the browser allows none (yet). */
function route(audio, later) {
  try {
    if (!navigator.userActivation?.hasBeenActive) return null;
    context ??= new AudioContext();
    if (context.state !== "running") {
      // Never through one that may stay silent: better too quiet than not at all.
      context.resume().then(() => { if (context?.state === "running") later(); }, () => {});
      return null;
    }
    const gain = context.createGain();
    const limiter = new DynamicsCompressorNode(context, { threshold: -3, knee: 0, ratio: 20, attack: 0.002, release: 0.2 });
    context.createMediaElementSource(audio).connect(gain).connect(limiter).connect(context.destination);
    routed.set(audio, gain);
    return gain;
  } catch {
    return null;
  }
}
