// @ts-check
/** Spotify's own likes: asked of Spotify when a song comes, and told to Spotify. */

import { trying } from "./account.js";
import { spotify } from "./api.js";

export class Likes extends EventTarget {
  /** @type {Map<string, boolean>} */
  #known = new Map();
  #asked = "";

  /** @param {import("./account.js").Account} account @param {(told: any) => void} refused */
  constructor(account, refused) {
    super();
    this.account = account;
    this.refused = refused;
  }

  /** @param {any} song @returns {boolean|null} null where nobody can say: no one is signed in. */
  of(song) {
    if (!this.account.signedIn) return null;
    return this.#known.get(song.uri) ?? false;
  }

  /** @param {any} song */
  async ask(song) {
    if (!this.account.signedIn || this.#asked === song.uri || this.#known.has(song.uri)) return;
    this.#asked = song.uri;
    // A song whose like is unknown shows none; that is no trouble worth a word.
    const told = await trying(() => spotify.likes(song.uri), () => {});
    if (told) this.#set(song.uri, told.on);
  }

  /** @param {any} song */
  async toggle(song) {
    const on = !this.of(song);
    this.#set(song.uri, on);
    await trying(() => spotify.like(song.uri, on), (told) => {
      this.#set(song.uri, !on);
      this.refused(told);
    });
  }

  /** @param {string} uri @param {boolean} on */
  #set(uri, on) {
    this.#known.set(uri, on);
    this.dispatchEvent(new CustomEvent("change"));
  }
}
