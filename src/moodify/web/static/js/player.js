// @ts-check
/**
 * The sound: it plays what the session says, and is never changed mid-way by the app. It starts
 * from the listener's first press; where the browser refuses, it asks for one. Of its two decks
 * one sounds (its <audio> is #audio), and the other has the next song at hand.
 */

import { AHEAD, crossing, taste } from "./crossing.js";
import { Deck } from "./deck.js";
import { wake } from "./loudness.js";
import { tab } from "./store.js";
import { Volume } from "./volume.js";

/** Songs that may fail one after another before the player stops trying. */
const PATIENCE = 3;
/** Without a fade, the next song is started this long before the end, in seconds: it takes that to sound. */
const LEAD = 0.06;
const SOON = 0.75;
/** For this long the session may still tell of the song that has just ended. */
const OLD_NEWS_MS = 5000;
const TOLD = ["play", "pause", "timeupdate", "durationchange", "seeked", "waiting", "canplay"];

export class Player extends Volume {
  /** @type {any} */
  song = null;
  /** Whether the listener wants sound: pausing turns it off, pressing play on. */
  wanted = false;
  /** True when the browser refused to start without a press. */
  refused = false;
  #failures = 0;
  /** @type {any[]} */
  #queue = [];
  /** The song that this player left by itself, until the session knows. */
  #left = { uri: "", until: 0 };
  #crossing = false;
  /** True where the browser lets only the deck sound that was pressed (on some telephones). */
  #alone = false;
  #soon = 0;

  /** @param {HTMLAudioElement} first @param {HTMLAudioElement} second */
  constructor(first, second) {
    super();
    this.deck = new Deck(first);
    this.next = new Deck(second);
    this.decks = [this.deck, this.next];
    for (const deck of this.decks) {
      const mine = (/** @type {() => void} */ act) => () => { if (deck === this.deck) act(); };
      for (const name of TOLD) deck.audio.addEventListener(name, mine(() => this.tell("change")));
      deck.audio.addEventListener("timeupdate", mine(() => this.#ahead()));
      deck.audio.addEventListener("playing", mine(() => {
        this.#failures = 0;
        deck.sounded = true;
      }));
      deck.audio.addEventListener("ended", mine(() => { if (!this.#crossing) this.tell("ended", { uri: this.song?.uri }); }));
      deck.audio.addEventListener("error", () => this.#onError(deck));
    }
    this.refine();
    window.addEventListener("pagehide", () => this.#remember());
  }

  get playing() { return this.deck.playing; }
  /** House music is made the first time it is wanted: that takes a moment. */
  get waiting() { return this.playing && this.deck.audio.readyState < HTMLMediaElement.HAVE_FUTURE_DATA; }
  get position() { return this.deck.position; }
  get duration() { return this.deck.song ? this.deck.duration : (this.song?.duration ?? 0); }

  /** @param {any} song A song card, or null. The same song goes on where it is. @param {any[]} [queue] */
  load(song, queue = []) {
    this.#queue = queue;
    if (song && song.uri === this.#left.uri && performance.now() < this.#left.until) return;
    this.#left.uri = "";
    const same = song?.uri === this.song?.uri;
    this.song = song;
    if (same) return;
    clearTimeout(this.#soon);
    if (!song?.audio) {
      this.deck.clear();
      this.next.clear();
      return;
    }
    const kept = tab.get("place");
    tab.set("place", null);
    if (this.next.song?.uri === song.uri && !this.next.failed && !this.next.playing) this.#swap();
    else this.deck.load(song, kept?.uri === song.uri ? kept.at : 0);
    this.next.clear();
    if (this.wanted) this.play();
    this.tell("change");
  }

  /** Start, or ask for a press where the browser wants one. @returns {Promise<void>} */
  async play() {
    this.wanted = true;
    if (!this.song) return undefined;
    wake();
    const { deck } = this;
    // A server that restarted has cut the old stream: a fresh one takes up the same place.
    if (deck.audio.error) deck.load(this.song, deck.position);
    try {
      await deck.audio.play();
      this.refused = false;
    } catch (error) {
      this.refused = error instanceof DOMException && error.name === "NotAllowedError";
      if (this.refused && !this.#alone && this.next.sounded) return this.#goAlone();
    }
    return this.tell("change");
  }

  /** The deck that was pressed may sound, and the other may not: use that one alone. */
  #goAlone() {
    this.#alone = true;
    this.#swap();
    this.next.clear();
    this.deck.load(this.song);
    return this.play();
  }

  pause() {
    this.wanted = false;
    this.silence();
  }

  /** Be still while another player sounds; `wanted` stays what it was. */
  silence() {
    clearTimeout(this.#soon);
    this.deck.audio.pause();
    if (this.next.playing) this.next.clear();
  }

  /** @param {number} seconds */
  seek(seconds) {
    if (this.duration) this.deck.audio.currentTime = Math.max(0, Math.min(this.duration - 0.25, seconds));
  }

  /** Near the end: have the next song at hand, and go over to it. */
  #ahead() {
    const { deck, next } = this;
    const left = deck.duration - deck.position;
    const at = this.#queue.findIndex((song) => song.uri === this.song?.uri);
    const song = this.#queue[at + 1];
    if (!this.playing || this.held || this.#crossing || this.#alone || !song?.audio || !(left < AHEAD)) return;
    if (next.playing) return; // it still fades out
    if (next.song?.uri !== song.uri) next.load(song);
    const fade = crossing(taste.between, this.song, song, deck.duration);
    if (fade === null || !next.ready) return;
    if (fade > 0 && left <= fade) this.#cross(left);
    else if (fade === 0 && left < SOON) {
      clearTimeout(this.#soon);
      this.#soon = window.setTimeout(() => this.#cross(0), Math.max(0, (left - LEAD) * 1000));
    }
  }

  /** @param {number} seconds Of fading. The session is told that the song has ended. */
  async #cross(seconds) {
    const { deck: from, next: to } = this;
    if (this.#crossing || this.held || !this.wanted || from.duration - from.position > seconds + SOON) return;
    this.#crossing = true;
    if (seconds) to.hush();
    try {
      await to.audio.play();
    } catch (error) {
      this.#alone = error instanceof DOMException && error.name === "NotAllowedError";
      to.clear();
      this.#crossing = false;
      if (from.audio.ended) this.tell("ended", { uri: this.song?.uri });
      return;
    }
    this.#crossing = false;
    if (this.deck !== from || this.next !== to || !this.wanted) return to.clear();
    const { uri } = this.song;
    this.#swap();
    this.song = to.song;
    this.#left = { uri, until: performance.now() + OLD_NEWS_MS };
    if (seconds) to.fade("in", seconds);
    // What is left of it is heard to its end.
    from.fade("out", Math.max(seconds, LEAD * 2), () => { if (this.next === from && from.song?.uri === uri) from.clear(); });
    this.tell("ended", { uri });
    this.tell("change");
  }

  /** Let the other deck be the one that sounds. */
  #swap() {
    [this.deck, this.next] = [this.next, this.deck];
    this.next.audio.id = "audio-next";
    this.deck.audio.id = "audio";
  }

  /** @param {Deck} deck */
  #onError(deck) {
    if (!deck.song) return;
    deck.failed = true;
    // The network failed, not the song: the page says that the server is gone, and play resumes it.
    if (deck !== this.deck || deck.audio.error?.code === MediaError.MEDIA_ERR_NETWORK) return;
    this.#failures += 1;
    this.tell("failed", { last: this.#failures >= PATIENCE, song: deck.song });
  }

  #remember() {
    if (this.song) tab.set("place", { uri: this.song.uri, at: this.position });
  }
}
