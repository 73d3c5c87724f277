// @ts-check
/** How loud it is: the person's volume, kept in the browser, and the songs' own evenness. */

import { taste } from "./crossing.js";
import { local } from "./store.js";

export class Volume extends EventTarget {
  /** 0..1 */
  volume = local.get("volume", 0.8);
  muted = false;
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
    for (const deck of this.decks) deck.set({ volume: this.volume, muted: this.muted, even: taste.even });
    this.tell("change");
  }

  /** @param {string} type @param {any} [detail] */
  tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}
