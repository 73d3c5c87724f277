// @ts-check
/** One <audio> and the song in it. The player has two, so that the next song is at hand. */

import { evened, sound } from "./loudness.js";
import { playable } from "./plays.js";

const STEP_MS = 40;

export class Deck {
  /** @type {any} */
  song = null;
  /** True when the song in it can't be played. */
  failed = false;
  /** True once the browser has let it sound. */
  sounded = false;
  #fade = 1;
  /** @type {{volume: number, muted: boolean, even: boolean}} */
  #how = { volume: 0.8, muted: false, even: true };
  /** @type {ReturnType<typeof setInterval>|undefined} */
  #fading;

  /** @param {HTMLAudioElement} audio */
  constructor(audio) {
    this.audio = audio;
  }

  get playing() { return !this.audio.paused && !this.audio.ended; }
  get ready() { return !this.failed && this.audio.readyState >= HTMLMediaElement.HAVE_FUTURE_DATA; }
  get position() { return this.audio.currentTime; }
  get duration() { return Number.isFinite(this.audio.duration) ? this.audio.duration : (this.song?.duration ?? 0); }

  /** @param {any} song @param {number} [at] Seconds into it. */
  load(song, at = 0) {
    this.stop();
    this.song = song;
    this.failed = false;
    this.audio.src = playable(this.audio, song.audio);
    if (at) this.audio.currentTime = at;
    this.#apply();
  }

  /** Empty it. */
  clear() {
    this.stop();
    if (!this.song) return;
    this.song = null;
    this.audio.removeAttribute("src");
    this.audio.load();
  }

  /** Be still at once; the song stays. */
  stop() {
    clearInterval(this.#fading);
    this.#fade = 1;
    this.audio.pause();
  }

  /** @param {{volume: number, muted: boolean, even: boolean}} how */
  set(how) {
    this.#how = how;
    this.#apply();
  }

  /**
   * Fade in or out, so that two songs together are as loud as one.
   * @param {"in"|"out"} way @param {number} seconds @param {() => void} [done]
   */
  fade(way, seconds, done = () => {}) {
    clearInterval(this.#fading);
    const from = performance.now();
    const step = () => {
      const gone = seconds > 0 ? Math.min(1, (performance.now() - from) / 1000 / seconds) : 1;
      const quarter = (Math.PI / 2) * gone;
      this.#fade = way === "in" ? Math.sin(quarter) : Math.cos(quarter);
      this.#apply();
      if (gone < 1) return;
      clearInterval(this.#fading);
      done();
    };
    this.#fading = setInterval(step, STEP_MS);
    step();
  }

  /** Not to be heard until it is faded in. */
  hush() {
    this.#fade = 0;
    this.#apply();
  }

  #apply() {
    const { volume, muted, even } = this.#how;
    this.audio.muted = muted;
    sound(this.audio, volume * (even ? evened(this.song) : 1), this.#fade);
  }
}
