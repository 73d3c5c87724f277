// @ts-check
/**
 * The sleep timer: after some minutes, at the end of the song or at the end of the queue, the sound
 * fades out over 20 s and pauses. The session knows nothing of it; a reload of the tab doesn't end it.
 */

import { tab } from "../store.js";
import { Span } from "./clocks.js";

export const MINUTES = [15, 30, 45, 60];
/** Seconds of fading before the pause. */
export const FADE = 20;
const TICK_MS = 500;

/** @typedef {"time"|"song"|"queue"} Kind */

export class Sleep extends EventTarget {
  /** @type {Kind|null} What it waits for. */
  kind = null;
  /** @type {Span|null} */
  #span = null;
  /** @type {string} The song whose end is waited for. */
  #uri = "";
  /** Whether more songs are to be chosen again once the queue has ended. */
  #restore = false;
  /** True once the session has said that no more is chosen. */
  #off = false;
  /** True where the time was over while the page was away: then nothing begins by itself. */
  late = false;
  /** @type {any} */
  #state = null;
  /** @type {ReturnType<typeof setInterval>|undefined} */
  #ticking;

  /** @param {any} player The `Sound`. @param {(command: any) => void} send */
  constructor(player, send) {
    super();
    this.player = player;
    this.send = send;
    player.addEventListener("change", () => this.#tick());
    // First of all who hear it: the next song is not to begin.
    player.addEventListener("ended", (/** @type {any} */ { detail }) => this.#ended(detail?.uri ?? player.song?.uri));
    // Spotify goes over to the next song by itself.
    player.addEventListener("moved", (/** @type {any} */ { detail }) => { if (this.kind === "song" && detail?.uri !== this.#uri) this.#pause(); });
    // The page's timers rest with the computer: look at once when it wakes.
    for (const name of ["visibilitychange", "resume"]) document.addEventListener(name, () => this.#tick());
    addEventListener("pageshow", () => this.#tick());
    addEventListener("pagehide", () => this.#keep());
    this.#again();
  }

  /** Seconds until it pauses; null while only the end of the queue says it. */
  get left() {
    if (this.kind === "time") return (this.#span?.left ?? 0) / 1000;
    if (!this.kind || !this.#last) return null;
    return Math.max(0, this.player.duration - this.player.position);
  }

  /** Whether the song that plays is the last one. */
  get #last() {
    if (this.kind === "song") return this.player.song?.uri === this.#uri;
    return this.kind === "queue" && Boolean(this.#state?.now) && !this.#state.queue.length && !this.#state.endless;
  }

  /** @param {number} minutes */
  after(minutes) { this.#begin("time", new Span(minutes * 60_000)); }
  afterSong() {
    this.#uri = this.player.song?.uri ?? "";
    this.#begin("song");
  }
  /** The queue ends only where no more is chosen. */
  afterQueue() {
    const restore = this.#restore || Boolean(this.#state?.endless);
    this.#begin("queue");
    this.#restore = restore;
    this.#keep();
    this.send({ type: "endless", on: false });
  }

  cancel() {
    const restore = this.#restore;
    this.#stop();
    if (restore) this.send({ type: "endless", on: true });
  }

  /** @param {any} state */
  show(state) {
    this.#state = state;
    // The first state may be from before the switch was turned: then it is not yet somebody's wish.
    if (this.kind === "queue" && state.endless && this.#off) this.#stop();
    else if (this.kind === "queue" && state.over) this.#pause();
    else if (this.kind === "song" && state.now && state.now.uri !== this.#uri) this.#uri = state.now.uri; // skipped: the end of this one
    this.#off = this.kind === "queue" && !state.endless;
    this.#tick();
  }

  /** @param {Kind} kind @param {Span|null} [span] */
  #begin(kind, span = null) {
    if (this.#restore && kind !== "queue") this.send({ type: "endless", on: true });
    this.#stop();
    this.kind = kind;
    this.#span = span;
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
    this.#keep();
    this.#tick();
  }

  #again() {
    const kept = tab.get("sleep");
    if (!kept || !["time", "song", "queue"].includes(kept.kind)) return;
    const span = kept.kind === "time" ? Span.again(kept) : null;
    this.late = (span ?? kept).left === 0;
    if (kept.kind === "time" && !span?.left) return tab.set("sleep", null);
    // Whoever turned endless play on meanwhile wants no end; nor does a session that was begun anew.
    this.#off = kept.kind === "queue";
    this.#uri = String(kept.uri ?? "");
    this.#restore = kept.restore === true;
    this.kind = kept.kind;
    this.#span = span;
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
    return undefined;
  }

  #keep() {
    tab.set("sleep", this.kind ? { kind: this.kind, uri: this.#uri, restore: this.#restore, ...this.#span?.keep() } : null);
  }

  #tick() {
    if (!this.kind) return;
    const { left } = this;
    if (this.kind === "time" && left !== null && left <= 0) return this.#pause();
    const fading = left !== null && left < FADE && this.player.playing && (this.kind === "time" || this.player.duration > FADE);
    this.player.dim(fading ? (left / FADE) ** 2 : 1);
    this.player.hold(this.kind === "song" || (this.kind === "queue" && this.#last));
    if (this.kind === "time") this.#keep();
    this.#tell();
  }

  /** @param {string} uri The song that has ended. */
  #ended(uri) {
    if (this.kind === "song" && (!uri || uri === this.#uri)) this.#pause();
    else if (this.kind === "queue" && this.#last) this.#pause();
  }

  /** Nothing is said where it was paused by hand already. */
  #pause() {
    const restore = this.#restore;
    const sounded = this.player.wanted;
    this.player.pause();
    this.#stop();
    if (restore) this.send({ type: "endless", on: true }); // as it was before
    if (sounded) this.dispatchEvent(new CustomEvent("slept"));
  }

  #stop() {
    clearInterval(this.#ticking);
    this.kind = null;
    this.#span = null;
    this.#restore = this.#off = false;
    this.#keep();
    this.player.dim(1);
    this.player.hold(false);
    this.#tell();
  }

  #tell() {
    this.dispatchEvent(new CustomEvent("change"));
  }
}
