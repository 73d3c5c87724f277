// @ts-check
/**
 * Plays on a device of the person's: orders go over the server to Spotify, and what the device
 * does is asked every few seconds, with the place in the song reckoned between. The device is
 * given all that comes next, so that the music goes on when this tab is closed.
 */

import { trying } from "./account.js";
import { spotify } from "./api.js";
import { among, differs, sameSong } from "./follow.js";

const VISIBLE_MS = 3000;
const HIDDEN_MS = 5000;
const PAUSED_MS = 8000;
/** A page that is itself the device tells what it does; asking is then only to be sure. */
const TOLD_MS = 15_000;
/** For this long after an order, Spotify may still tell what was before it. */
const SETTLE_MS = 2500;
const SOON_MS = 700;
/** A changed list is ordered this long before the song's end: never in its middle. */
const LEAD_S = 0.6;
const MOST = 100;

export class Connect extends EventTarget {
  /** @type {any} */
  song = null;
  wanted = false;
  refused = false;
  /** True while the device itself tells its state, beside what is asked. */
  tells = false;
  #held = false;
  /** What plays on the device instead of ours. */
  foreign = "";
  /** @type {any} A DeviceCard. */
  device = null;
  /** @type {string[]} */
  #upcoming = [];
  /** What the device was given. @type {string[]} */
  #sent = [];
  /** The newest PlaybackCard, and when it came. @type {any} */
  #heard = null;
  #settles = 0;
  #left = "";
  #loud = 0.6;
  /** @type {Record<string, ReturnType<typeof setTimeout>|undefined>} */
  #timers = {};

  constructor() {
    super();
    document.addEventListener("visibilitychange", () => { if (!document.hidden && this.device) this.#look(); });
    setInterval(() => { if (this.playing && !document.hidden) this.#tell("change"); }, 500);
  }

  get playing() { return Boolean(this.#heard?.playing); }
  /** True while the song that plays is to be the last: its end is told before the next begins. */
  get held() { return this.#held; }
  set held(on) {
    if (on === this.#held) return;
    this.#held = on;
    this.#plan();
  }
  get waiting() { return this.playing && performance.now() < this.#settles && this.position === 0; }
  get duration() { return this.#heard?.duration ?? this.song?.duration ?? 0; }
  get volume() { return typeof this.device?.volume === "number" ? this.device.volume / 100 : null; }
  get muted() { return this.device?.volume === 0; }
  get position() {
    if (!this.#heard) return 0;
    const gone = this.playing ? (performance.now() - this.#heard.at) / 1000 : 0;
    return Math.min(this.duration || Infinity, this.#heard.position + gone);
  }

  /** @param {any} device Play there from now on; what it plays already goes on. */
  async use(device) {
    const at = this.position;
    this.device = device;
    this.#heard = null;
    this.#sent = [];
    const card = await trying(() => spotify.player(), () => {});
    if (this.device !== device) return;
    if (card?.device?.id === device.id && this.song && sameSong(card, this.song)) this.#hear(card);
    else if (this.wanted && this.song) await this.#start(at);
    this.#tell("change");
  }

  /** @param {any} song @param {any[]} [queue] */
  load(song, queue = []) {
    const other = song?.uri !== this.song?.uri;
    this.song = song;
    this.#upcoming = queue.map((next) => next.uri).filter((uri) => uri.startsWith("spotify:track:"));
    if (!this.device) return;
    if (other) {
      this.#left = "";
      if (!song) this.silence();
      else if (this.#heard && sameSong(this.#heard, song)) this.foreign = "";
      else if (this.wanted) this.#start(0);
      else this.#heard = null;
      this.#tell("change");
    }
    this.#plan();
  }

  async play() {
    this.wanted = true;
    if (!this.song || !this.device) return;
    if (this.#heard && sameSong(this.#heard, this.song) && this.#sent.length) {
      this.#assume({ playing: true, position: this.position });
      await this.#order({ do: "resume" });
    } else {
      await this.#start(this.position);
    }
  }

  pause() {
    this.wanted = false;
    this.silence();
  }

  silence() {
    if (!this.playing) return;
    this.#assume({ playing: false, position: this.position });
    this.#order({ do: "pause" });
  }

  /** @param {number} seconds */
  seek(seconds) {
    if (!this.#heard || !this.duration) return;
    const position = Math.max(0, Math.min(this.duration - 1, seconds));
    this.#assume({ position });
    clearTimeout(this.#timers.seek);
    this.#timers.seek = setTimeout(() => this.#order({ do: "seek", position }), 150);
  }

  /** @param {number} volume 0..1 */
  setVolume(volume) {
    const percent = Math.round(100 * Math.max(0, Math.min(1, volume)));
    this.device = { ...this.device, volume: percent };
    this.#settles = performance.now() + SETTLE_MS;
    // A slider says much at once; the device needs only the last of it.
    clearTimeout(this.#timers.volume);
    this.#timers.volume = setTimeout(() => this.#order({ do: "volume", percent }), 200);
    this.#tell("change");
  }

  mute() {
    if (this.volume === null) return;
    if (this.volume > 0) this.#loud = this.volume;
    this.setVolume(this.muted ? this.#loud : 0);
  }

  /** Let the device be. */
  close() {
    this.silence();
    Object.values(this.#timers).forEach(clearTimeout);
    this.device = this.#heard = null;
    this.#sent = [];
  }

  /** @param {any} card What the page's own device tells of itself. */
  told(card) {
    if (this.device) this.#hear({ ...card, device: this.device });
  }

  /** @param {number} position */
  async #start(position) {
    this.foreign = "";
    const uris = [this.song.uri, ...this.#upcoming].slice(0, MOST);
    this.#sent = uris;
    this.#assume({ uri: this.song.uri, title: this.song.title, artists: this.song.artists, duration: this.song.duration, playing: true, position });
    await this.#order({ do: "play", uris, position });
  }

  /** @param {any} what Show at once what was ordered; the device says soon whether it is so. */
  #assume(what) {
    this.#heard = { ...this.#heard, ...what, at: performance.now() };
    this.#settles = performance.now() + SETTLE_MS;
    this.#plan();
    this.#tell("change");
  }

  /** @param {any} order */
  async #order(order) {
    const device = this.device?.id;
    if (!device) return;
    await trying(() => spotify.order({ device, ...order }), (told) => {
      this.#settles = 0;
      if (order.do === "volume") return this.#look();
      this.wanted = false;
      if (this.#heard) this.#heard = { ...this.#heard, playing: false };
      this.#tell("change");
      this.#tell("trouble", told);
      return undefined;
    });
    this.#next(SOON_MS);
  }

  async #look() {
    clearTimeout(this.#timers.look);
    // Nothing is told of a trouble here: the next order tells it, and silence is no news.
    const card = await trying(() => spotify.player(), () => undefined);
    if (this.device && card !== undefined) this.#hear(card);
    else this.#next(PAUSED_MS);
  }

  /** @param {any} card A PlaybackCard, or null where nothing plays. */
  #hear(card) {
    const { song } = this;
    const before = { playing: this.playing, position: this.position, duration: this.duration };
    const settled = performance.now() >= this.#settles;
    const agrees = card && song && sameSong(card, song) && card.playing === before.playing;
    if (!settled && !agrees) return this.#plan();
    if (card?.device && (settled || card.device.id !== this.device.id)) this.device = { ...this.device, ...card.device };
    if (!song) return this.#plan();
    const heard = card?.uri ? { ...card, at: performance.now() } : null;
    // A device that stands still on what was left while it was paused has chosen nothing.
    if (heard && !heard.playing && !before.playing && !sameSong(heard, song)) return this.#plan();
    const all = [song.uri, ...this.#upcoming, ...this.#sent];
    switch (heard ? differs({ heard, song, upcoming: this.#upcoming, sent: this.#sent, before }) : before.playing ? "foreign" : "none") {
      case "same":
        this.#heard = heard;
        this.wanted = heard.playing;
        break;
      case "next":
        this.#heard = heard;
        this.#end();
        break;
      case "ended":
        this.#heard = null;
        this.#end();
        break;
      case "moved":
        this.#heard = heard;
        this.#tell("moved", { uri: among(heard, all) });
        break;
      case "foreign":
        this.#heard = null;
        this.foreign = heard?.title ?? "";
        this.wanted = false;
        break;
      default:
    }
    this.#tell("change");
    return this.#plan();
  }

  /** The song is over: say so, once. */
  #end() {
    if (!this.song || this.#left === this.song.uri) return;
    this.#left = this.song.uri;
    this.#tell("ended");
  }

  /** Look again in time, and be there when the song ends. */
  #plan() {
    clearTimeout(this.#timers.end);
    const { playing, duration, position } = this;
    this.#next(document.hidden ? HIDDEN_MS : !playing ? PAUSED_MS : this.tells ? TOLD_MS : VISIBLE_MS);
    if (!playing || !duration || !this.song) return;
    const after = this.#sent[this.#sent.indexOf(this.song.uri) + 1];
    const left = duration - position;
    const stale = this.held || after !== this.#upcoming[0];
    this.#timers.end = stale
      ? setTimeout(() => this.#end(), Math.max(0, left - LEAD_S) * 1000)
      : setTimeout(() => this.#look(), (left + 0.4) * 1000);
  }

  /** @param {number} ms */
  #next(ms) {
    clearTimeout(this.#timers.look);
    // A paused player in a hidden tab is asked when the tab is seen again.
    if (this.device && (this.playing || !document.hidden)) this.#timers.look = setTimeout(() => this.#look(), ms);
  }

  /** @param {string} type @param {any} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
