// @ts-check
/** How songs follow each other, and how loud: kept in this browser. */

import { BETWEEN, taste } from "../crossing.js";
import { el } from "../dom.js";
import { M } from "../strings-music.js";

export class Playing {
  #ffmpeg = el("p", { className: "small" }, M["play.ffmpeg"]);

  /** @param {import("./dialog.js").MusicDialog} dialog */
  constructor(dialog) {
    const ways = BETWEEN.map((way) => el("label", {},
      el("input", { type: "radio", name: "between", value: way, checked: taste.between === way, onchange: () => { taste.between = way; } }),
      el("span", {}, M[`play.${way}`])));
    const even = el("input", { type: "checkbox", role: "switch", checked: taste.even, onchange: () => {
      taste.even = even.checked;
      dialog.refined();
    } });
    this.root = el("section", {},
      el("h3", { className: "label", id: "between-title" }, M["play.title"]),
      el("div", { className: "segments", role: "radiogroup", "aria-labelledby": "between-title" }, ...ways),
      el("p", { className: "small" }, M["play.note"]),
      el("label", { className: "switch" }, even, el("i", { "aria-hidden": "true" }), el("span", {}, el("b", {}, M["play.even"]), el("small", {}, M["play.evenNote"]))),
      this.#ffmpeg);
  }

  /** @param {any} state */
  draw(state) {
    this.#ffmpeg.hidden = state.transcodes;
  }
}
