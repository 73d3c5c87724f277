// @ts-check
/** The keys of the keyboard and the headset, and the lock screen: the browser's Media Session. */

import { by } from "./songs.js";

/** Seconds that the keys for back and on jump, where they name none. */
const JUMP = 10;

export class MediaKeys {
  #shown = "";

  /**
   * @param {import("./sound.js").Sound} player
   * @param {{next: () => void, previous: () => void}} acts
   */
  constructor(player, acts) {
    this.player = player;
    this.acts = acts;
    if (!("mediaSession" in navigator)) return;
    this.#on("play", () => player.play());
    this.#on("pause", () => player.pause());
    this.#on("stop", () => player.pause());
    this.#on("seekbackward", ({ seekOffset }) => player.seek(player.position - (seekOffset || JUMP)));
    this.#on("seekforward", ({ seekOffset }) => player.seek(player.position + (seekOffset || JUMP)));
    this.#on("seekto", ({ seekTime }) => player.seek(seekTime ?? 0));
    this.#on("previoustrack", acts.previous);
  }

  /** @param {any} song What plays, or null. @param {boolean} more Whether something comes after it. */
  show(song, more) {
    if (!("mediaSession" in navigator)) return;
    const key = song ? `${song.uri} ${song.title} ${more}` : "";
    if (key === this.#shown) return;
    this.#shown = key;
    this.#on("nexttrack", more ? this.acts.next : null);
    navigator.mediaSession.metadata = song ? new MediaMetadata({
      title: song.title, artist: by(song), album: song.album || "Moodify", artwork: artwork(song),
    }) : null;
    // The place in the song before is none in this one.
    this.#place();
    if (!song) navigator.mediaSession.playbackState = "none";
  }

  /** Where in the song it is. */
  move() {
    if (!("mediaSession" in navigator) || !this.#shown) return;
    const { position, duration, playing } = this.player;
    navigator.mediaSession.playbackState = playing ? "playing" : "paused";
    if (Number.isFinite(duration) && duration > 0 && position >= 0) this.#place({ duration, position: Math.min(position, duration), playbackRate: 1 });
    else this.#place();
  }

  /** @param {MediaPositionState} [state] None: it isn't known. */
  #place(state) {
    try {
      navigator.mediaSession.setPositionState?.(state);
    } catch {
      // A browser that wants a state: it keeps the old one until there is one.
    }
  }

  /** @param {MediaSessionAction} name @param {((details: any) => void)|null} act null: there is no such way now. */
  #on(name, act) {
    try {
      navigator.mediaSession.setActionHandler(name, act);
    } catch {
      // An action that this browser does not know.
    }
  }
}

/** @param {any} song @returns {MediaImage[]} Its cover; a lock screen wants an address of its own. */
function artwork(song) {
  // A lock screen may not know how to draw an SVG.
  const src = song.image || "img/icon-512.png";
  return [{ src: new URL(src, document.baseURI).href, ...(song.image ? {} : { sizes: "512x512", type: "image/png" }) }];
}
