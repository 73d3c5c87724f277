// @ts-check
/** Spotify's own player in a frame: it needs neither a sign-in nor Premium. */

import { $ } from "../dom.js";
import { S } from "../strings-spotify.js";
import { Frame } from "./frame.js";

/** A browser that lets nothing sound without a press in the frame itself: seen after this. */
const REFUSED_MS = 5000;

/** Songs that may fail one after another before the player stops trying. */
const PATIENCE = 3;

export class Embed extends EventTarget {
  #failures = 0;
  /** @type {any} */
  song = null;
  wanted = false;
  refused = false;
  /** @type {Frame|null} */
  #frame = null;
  #heard = { playing: false, position: 0, duration: 0, at: 0 };
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  get playing() { return this.#heard.playing; }
  get waiting() { return this.wanted && !this.playing && !this.refused && Boolean(this.song); }
  get duration() { return this.#heard.duration || (this.song?.duration ?? 0); }
  get volume() { return null; }
  get muted() { return false; }
  get position() {
    const { playing, position, at } = this.#heard;
    return Math.min(this.duration, position + (playing ? (performance.now() - at) / 1000 : 0));
  }

  /** @param {any} song */
  load(song) {
    if (song?.uri === this.song?.uri) return;
    this.song = song;
    this.#heard = { playing: false, position: 0, duration: 0, at: 0 };
    if (!song) return this.silence();
    this.#open().say({ do: "load", uri: song.uri, play: this.wanted });
    this.#expect();
    this.#tell("change");
  }

  play() {
    this.wanted = true;
    if (!this.song) return;
    this.#open().say({ do: "play" });
    this.#expect();
    this.#tell("change");
  }

  pause() {
    this.wanted = false;
    this.silence();
  }

  silence() {
    clearTimeout(this.#timer);
    this.#frame?.say({ do: "pause" });
    this.#heard = { ...this.#heard, position: this.position, playing: false };
    this.#tell("change");
  }

  /** @param {number} seconds */
  seek(seconds) {
    const position = Math.max(0, Math.min(this.duration, seconds));
    this.#heard = { ...this.#heard, position, at: performance.now() };
    this.#frame?.say({ do: "seek", position });
    this.#tell("change");
  }

  setVolume() {}
  mute() {}

  /** Take the frame away; the song is loaded anew when it comes back. */
  close() {
    clearTimeout(this.#timer);
    this.#frame?.close();
    this.#frame = this.song = null;
    this.#heard = { playing: false, position: 0, duration: 0, at: 0 };
    $("spotify-embed").hidden = true;
  }

  #open() {
    $("spotify-embed").hidden = false;
    if (this.#frame) return this.#frame;
    const frame = new Frame("embed", S["on.frame"], $("spotify-embed"));
    this.#frame = frame;
    frame.addEventListener("update", (/** @type {any} */ { detail }) => this.#update(detail));
    frame.addEventListener("ended", (/** @type {any} */ { detail }) => {
      if (detail.uri === this.song?.uri) this.#tell("ended");
    });
    frame.addEventListener("failed", () => {
      this.#failures += 1;
      this.#tell("failed", { last: this.#failures >= PATIENCE });
    });
    frame.addEventListener("trouble", (/** @type {any} */ { detail }) => this.#tell("trouble", detail.problem));
    return frame;
  }

  /** @param {any} told */
  #update(told) {
    if (told.uri && told.uri !== this.song?.uri) return;
    this.#heard = { playing: told.playing, position: told.position, duration: told.duration, at: performance.now() };
    if (told.playing) {
      this.#failures = 0;
      // Pressed in the frame itself, it is wanted too.
      this.wanted = true;
      this.refused = false;
      clearTimeout(this.#timer);
    } else if (told.begun) {
      this.wanted = false;
    }
    this.#tell("change");
  }

  /** Sound should come soon; where it does not, the frame wants a press of its own. */
  #expect() {
    clearTimeout(this.#timer);
    if (!this.wanted) return;
    this.#timer = setTimeout(() => {
      this.refused = !this.playing;
      this.#tell("change");
    }, REFUSED_MS);
  }

  /** @param {string} type @param {any} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
