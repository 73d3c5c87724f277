// @ts-check
/** Audius: on or off, and what it sees, in plain words. */

import { el } from "../dom.js";
import { alertBox } from "../parts.js";
import { put, said } from "../said.js";
import { M, TELLS } from "../strings-music.js";
import { library } from "./api.js";

export class Audius {
  #told = alertBox();
  #note = el("small", {});
  #switch = el("input", { type: "checkbox", role: "switch", id: "audius-on", onchange: () => this.#turn(this.#switch.checked) });
  #here = el("p", { className: "small" }, M["settings.elsewhere"]);
  #busy = false;

  /** @param {import("./dialog.js").MusicDialog} dialog */
  constructor(dialog) {
    this.dialog = dialog;
    this.root = el("section", {},
      el("h3", { className: "label" }, M["audius.title"]),
      el("p", { className: "small" }, M["audius.lead"]),
      el("label", { className: "switch" }, this.#switch, el("i", { "aria-hidden": "true" }), el("span", {}, el("b", {}, M["audius.on"]), this.#note)),
      el("p", { className: "small" }, M["audius.sees"]), this.#here, this.#told.root);
  }

  /** @param {any} state */
  draw(state) {
    this.root.hidden = !state.audius;
    if (!state.audius) return;
    const { on, ok, detail, key, values, songs } = state.audius;
    if (!this.#busy) this.#switch.checked = on;
    this.#switch.disabled = this.#busy || !state.here;
    this.#here.hidden = state.here;
    this.#note.replaceChildren(...(!on ? [M["audius.off"]] : [ok ? `${TELLS.songs(songs)}. ` : "", put(el("span"), said(detail, key, values))]));
  }

  /** @param {boolean} on */
  async #turn(on) {
    this.#told.clear();
    this.#busy = this.#switch.disabled = true;
    const done = await this.dialog.change(() => library.audius(on), (told) => this.#told.show(told));
    this.#busy = false;
    if (!done) this.#switch.checked = !on;
    this.draw(this.dialog.state);
    this.#switch.focus();
  }
}
