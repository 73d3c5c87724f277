// @ts-check
/** What the server says about the person's Spotify; asked again each second while it reads. */

import { Gone, Problem } from "../api.js";
import { spotify } from "./api.js";

const EACH_MS = 1000;

export class Account extends EventTarget {
  /** @type {any} The newest SpotifyState; null until the server has told it. */
  state = null;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  get signedIn() {
    return Boolean(this.state?.signed_in);
  }

  /** @returns {Promise<boolean>} Whether the server told it: one without Spotify does not. */
  async refresh() {
    clearTimeout(this.#timer);
    try {
      this.take(await spotify.state());
      return true;
    } catch (error) {
      if (!(error instanceof Gone || error instanceof Problem)) throw error;
      if (this.state?.harvest.running) this.#again();
      return false;
    }
  }

  /** @param {any} state */
  take(state) {
    const ran = this.state?.harvest.running;
    this.state = state;
    this.dispatchEvent(new CustomEvent("change"));
    if (state.harvest.running) this.#again();
    else if (ran) this.dispatchEvent(new CustomEvent("read"));
  }

  #again() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.refresh(), EACH_MS);
  }
}

export { trying } from "../parts.js";

/** @param {any} told @param {...string} kinds @returns {boolean} Whether the refusal is of such a kind. */
export const isKind = (told, ...kinds) => kinds.some((kind) => String(told?.type).endsWith(`:${kind}`));
