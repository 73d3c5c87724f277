// @ts-check
/** “Your music”: folders, how songs follow each other, Audius, a server; asked each second while open. */

import { $, el } from "../dom.js";
import { head, trying } from "../parts.js";
import { put, refusal } from "../said.js";
import { M } from "../strings-music.js";
import { library } from "./api.js";
import { Audius } from "./audius.js";
import { Bad } from "./bad.js";
import { Folders } from "./folders.js";
import { Playing } from "./playing.js";
import { Progress } from "./progress.js";
import { Server } from "./server.js";
import { Sources } from "./sources.js";

const EACH_MS = 1000;

export class MusicDialog {
  /** @type {any} The newest LibraryState. */
  state = null;
  #body = el("div", { className: "dialog-body" });
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;
  /** @type {any[]} */
  #parts = [];
  /** Answers of calls that began before this count are old news. */
  #asked = 0;

  /**
   * @param {() => void} refined Called when songs shall follow each other in another way.
   * @param {() => any} session The newest SessionState; null before the first.
   */
  constructor(refined, session) {
    this.refined = refined;
    this.session = session;
    this.dialog = $("music");
    this.dialog.append(head(this.dialog, "music-dialog-title", M["dialog.music"]), this.#body);
    this.dialog.addEventListener("close", () => clearTimeout(this.#timer));
    $("music-open").addEventListener("click", () => this.open());
  }

  async open() {
    if (!this.state) this.#body.replaceChildren(el("p", { className: "small" }, M["music.loading"]));
    if (!this.dialog.open) this.dialog.showModal();
    await this.#look();
  }

  /**
   * Do something that answers with the state that follows.
   * @param {() => Promise<any>} act @param {(told: any) => void} refused @returns {Promise<boolean>} Whether it was done.
   */
  async change(act, refused) {
    this.#asked += 1;
    const state = await trying(act, refused);
    this.#asked += 1; // whatever was asked meanwhile may be from before
    if (state) this.#take(state);
    return Boolean(state);
  }

  async #look() {
    clearTimeout(this.#timer);
    const number = ++this.#asked;
    const state = await trying(() => library.state(), (told) => {
      if (!this.state) this.#body.replaceChildren(put(el("p", { className: "told-card", role: "alert" }), refusal(told).title));
    });
    if (state && number === this.#asked) this.#take(state);
    clearTimeout(this.#timer);
    if (this.dialog.open) this.#timer = setTimeout(() => this.#look(), EACH_MS);
  }

  /** @param {any} state */
  #take(state) {
    this.state = state;
    if (!this.#parts.length) {
      this.#parts = [Folders, Progress, Bad, Playing, Audius, Server, Sources].map((Part) => new Part(this));
      this.#body.replaceChildren(...this.#parts.map((part) => part.root));
    }
    for (const part of this.#parts) part.draw(state);
  }
}
