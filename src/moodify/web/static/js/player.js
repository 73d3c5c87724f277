// @ts-check
/**
 * The sound: one <audio>, which plays what the session says and is never changed mid-way by
 * the app. It starts from the listener's first press; where the browser refuses, it asks for one.
 *
 * Spotify's players (js/spotify/) have the same shape, so that the dock and the keys move any.
 * @typedef {EventTarget & {
 *   song: any, wanted: boolean, refused: boolean,
 *   readonly playing: boolean, readonly waiting: boolean, readonly position: number,
 *   readonly duration: number, readonly volume: number|null, readonly muted: boolean,
 *   load(song: any, queue?: any[]): void, play(): any, pause(): void, seek(seconds: number): void,
 *   setVolume(volume: number): void, mute(): void, silence(): void
 * }} Sounding `volume` is null where it can't be set; `silence` stops without forgetting that
 *   sound is wanted. Events: `change`, `ended`, `failed`.
 */

import { local, tab } from "./store.js";

/** Songs that may fail one after another before the player stops trying. */
const PATIENCE = 3;

export class Player extends EventTarget {
  /** @type {any} */
  song = null;
  /** Whether the listener wants sound: pausing turns it off, pressing play on. */
  wanted = false;
  /** True when the browser refused to start without a press. */
  refused = false;
  #failures = 0;

  /** @param {HTMLAudioElement} audio */
  constructor(audio) {
    super();
    this.audio = audio;
    audio.volume = local.get("volume", 0.8);
    for (const name of ["play", "pause", "timeupdate", "durationchange", "volumechange", "seeked", "waiting", "canplay"]) {
      audio.addEventListener(name, () => this.#tell("change"));
    }
    audio.addEventListener("playing", () => { this.#failures = 0; });
    audio.addEventListener("ended", () => this.#tell("ended"));
    audio.addEventListener("error", () => this.#onError());
    audio.addEventListener("volumechange", () => local.set("volume", audio.volume));
    window.addEventListener("pagehide", () => this.#remember());
  }

  get playing() {
    return !this.audio.paused && !this.audio.ended;
  }

  /** House music is made the first time it is wanted: that takes a moment. */
  get waiting() {
    return this.playing && this.audio.readyState < HTMLMediaElement.HAVE_FUTURE_DATA;
  }

  get position() {
    return this.audio.currentTime;
  }

  get volume() {
    return this.audio.volume;
  }

  get muted() {
    return this.audio.muted;
  }

  get duration() {
    return Number.isFinite(this.audio.duration) ? this.audio.duration : (this.song?.duration ?? 0);
  }

  /** @param {any} song A song card, or null. The same song goes on where it is. */
  load(song) {
    const same = song?.uri === this.song?.uri;
    this.song = song;
    if (same) return;
    if (!song?.audio) {
      this.audio.removeAttribute("src");
      this.audio.load();
      return;
    }
    this.audio.src = song.audio;
    const kept = tab.get("place");
    if (kept?.uri === song.uri) this.audio.currentTime = kept.at;
    tab.set("place", null);
    if (this.wanted) this.play();
    this.#tell("song");
  }

  /** Start, or ask for a press where the browser wants one. */
  async play() {
    this.wanted = true;
    if (!this.song) return;
    // A server that restarted has cut the old stream: a fresh one takes up the same place.
    if (this.audio.error) this.#reload();
    try {
      await this.audio.play();
      this.refused = false;
    } catch (error) {
      this.refused = error instanceof DOMException && error.name === "NotAllowedError";
    }
    this.#tell("change");
  }

  pause() {
    this.wanted = false;
    this.audio.pause();
  }

  /** Be still while another player sounds; `wanted` stays what it was. */
  silence() {
    this.audio.pause();
  }

  /** @param {number} seconds */
  seek(seconds) {
    if (this.duration) this.audio.currentTime = Math.max(0, Math.min(this.duration - 0.25, seconds));
  }

  /** @param {number} volume 0..1 */
  setVolume(volume) {
    this.audio.muted = false;
    this.audio.volume = Math.max(0, Math.min(1, volume));
  }

  mute() {
    this.audio.muted = !this.audio.muted;
  }

  #reload() {
    const at = this.audio.currentTime;
    this.audio.load();
    this.audio.currentTime = at;
  }

  #onError() {
    if (!this.song?.audio) return;
    // The network failed, not the song: the page says that the server is gone, and play resumes it.
    if (this.audio.error?.code === MediaError.MEDIA_ERR_NETWORK) return;
    this.#failures += 1;
    this.#tell("failed", { last: this.#failures >= PATIENCE });
  }

  #remember() {
    if (this.song) tab.set("place", { uri: this.song.uri, at: this.audio.currentTime });
  }

  /** @param {string} type @param {any} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
