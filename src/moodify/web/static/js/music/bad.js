// @ts-check
/** Files that can't be read, each with the reason; asked for when the person wants to know. */

import { el, setText } from "../dom.js";
import { alertBox, textButton, trying } from "../parts.js";
import { put, said } from "../said.js";
import { M, TELLS } from "../strings-music.js";
import { library } from "./api.js";

const PAGE = 50;

export class Bad {
  #told = alertBox();
  #count = el("summary", {});
  #list = el("ul", { className: "bad-files" });
  #more = textButton(M["bad.more"], () => this.#load(), { hidden: true });
  #shown = 0;
  #total = -1;

  /** @param {import("./dialog.js").MusicDialog} _dialog */
  constructor(_dialog) {
    this.root = el("details", { className: "bad", hidden: true }, this.#count, el("p", { className: "small" }, M["bad.lead"]), this.#list, this.#more, this.#told.root);
    this.root.addEventListener("toggle", () => { if (this.root.open) this.#anew(); });
  }

  /** @param {any} state */
  draw(state) {
    const bad = state.progress?.bad ?? 0;
    this.root.hidden = !bad;
    setText(this.#count, TELLS.bad(bad));
    if (bad !== this.#total && this.root.open) this.#anew();
    this.#total = bad;
  }

  #anew() {
    this.#shown = 0;
    return this.#load();
  }

  async #load() {
    this.#told.clear();
    const from = this.#shown;
    const part = await trying(() => library.bad(from, PAGE), (told) => this.#told.show(told));
    if (!part || from !== this.#shown) return;
    const rows = part.files.map((/** @type {any} */ file) => el("li", {}, el("b", { dir: "ltr" }, file.path), put(el("small"), said(file.reason))));
    if (from) this.#list.append(...rows);
    else this.#list.replaceChildren(...rows);
    this.#shown += rows.length;
    this.#more.hidden = !rows.length || this.#shown >= part.total;
  }
}
