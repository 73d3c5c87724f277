// @ts-check
/** After a song, while the journal is on: one tap for how it was. It never takes the keyboard. */

import { announce } from "../a11y.js";
import { $, el, icon } from "../dom.js";
import { FELT, J, TELL } from "../strings-journal.js";

/** A song that was heard for less is not asked about, in seconds. */
const LONG_ENOUGH = 30;
/** The question goes by itself after this long: the journal's day has it still. */
const PATIENCE_MS = 120_000;

export class Asking {
  /** @type {any} */
  #song = null;
  #heard = 0;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  /**
   * @param {import("./dialog.js").JournalDialog} dialog @param {any} player
   */
  constructor(dialog, player) {
    this.dialog = dialog;
    player.addEventListener("change", () => {
      if (player.song && player.song.uri === this.#song?.uri) this.#heard = Math.max(this.#heard, player.position || 0);
    });
    dialog.addEventListener("change", () => { if (!dialog.state?.on) this.#clear(); });
  }

  /** @param {any} state What plays now; what played before is what is asked about. */
  show(state) {
    const before = this.#song;
    if (state.now?.uri === before?.uri) return;
    const ask = before && before.source !== "spotify" && this.#heard >= LONG_ENOUGH && this.dialog.state?.on;
    this.#song = state.now;
    this.#heard = 0;
    if (ask) this.#ask(before);
  }

  /** @param {any} song */
  #ask(song) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { if (!$("felt").contains(document.activeElement)) this.#clear(); }, PATIENCE_MS);
    $("felt").replaceChildren(el("div", { className: "offer-card felt-card" },
      el("p", {}, el("small", {}, J["felt.ask"]), el("b", { dir: "auto" }, song.title)),
      el("button", { className: "icon-button", type: "button", "aria-label": J["felt.dismiss"], title: J["felt.dismiss"], onclick: () => this.#clear() }, icon("close")),
      el("span", { className: "felt-acts", role: "group", "aria-label": TELL.ask(song.title) },
        ...Object.entries(FELT).map(([felt, name]) => el("button", { className: "button", type: "button", onclick: () => this.#say(song, felt) }, name)))));
  }

  /** @param {any} song @param {string} felt */
  async #say(song, felt) {
    this.#clear();
    let told = J["felt.thanks"];
    await this.dialog.feel({ uri: song.uri, felt }, (problem) => { told = problem.detail; });
    announce(told);
  }

  #clear() {
    clearTimeout(this.#timer);
    const held = $("felt").contains(document.activeElement);
    $("felt").replaceChildren();
    if (held) $("play").focus();
  }
}
