// @ts-check
/** How loud it is: the person's volume, kept in the browser, and the songs' own evenness. */

import { taste } from "./crossing.js";
import { local } from "./store.js";

export class Volume extends EventTarget {
  /** 0..1 */
  volume = local.get("volume", 0.8);
  muted = false;
  /** True while the song that plays is to be the last: none follows by itself. */
  held = false;
  /** Of that, what is heard while a sleep timer fades it out. */
  #share = 1;
  /** What it is set on. @type {import("./deck.js").Deck[]} */
  decks = [];

  /** @param {number} volume 0..1 */
  setVolume(volume) {
    this.muted = false;
    this.volume = Math.max(0, Math.min(1, volume));
    local.set("volume", this.volume);
    this.refine();
  }

  mute() {
    this.muted = !this.muted;
    this.refine();
  }

  /** Bring the decks in line with the volume and the person's taste. */
  refine() {
    this.#set();
    this.tell("change");
  }

  #set() {
    for (const deck of this.decks) deck.set({ volume: this.volume * this.#share, muted: this.muted, even: taste.even });
  }

  /** @param {number} share 0..1 of the person's volume, which stays what it is. */
  dim(share) {
    if (share === this.#share) return;
    this.#share = share;
    this.#set();
  }

  /** @param {string} type @param {any} [detail] */
  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
