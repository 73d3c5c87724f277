// @ts-check
/** What it learned, newest first: each part can be taken back, and all of it erased. */

import { announce } from "../a11y.js";
import { el } from "../dom.js";
import { textButton } from "../parts.js";
import { F, toldWhen, toldWords } from "../strings-face.js";
import { t } from "../i18n.js";

export class Told {
  #list = el("ul", { className: "told-list", tabIndex: -1 });
  #erase = textButton(F["told.erase"], () => {
    this.send({ type: "forget_face" });
    announce(F["told.erased"]);
    this.done();
  });
  root = el("div", { className: "learn-panel" }, el("p", { className: "small" }, F["told.note"]), this.#list, this.#erase);
  #shown = "";

  /** @param {(command: any) => void} send @param {() => void} done */
  constructor(send, done) {
    this.send = send;
    this.done = done;
  }

  open() {
    this.#list.querySelector("button")?.focus();
  }

  /** @param {any} calibration */
  show(calibration) {
    const ids = calibration.told.map((/** @type {any} */ one) => one.id).join();
    if (ids === this.#shown) return;
    this.#shown = ids;
    const had = this.#list.contains(document.activeElement);
    this.#list.replaceChildren(...calibration.told.toReversed().map((/** @type {any} */ one) => {
      const what = toldWords(one);
      return el("li", {}, el("span", {}, what, el("small", {}, toldWhen(one.at))),
        textButton(F["told.back"], () => this.#back(one.id), { "aria-label": t("told-back-label", { what }) }));
    }));
    if (had && calibration.told.length) (this.#list.querySelector("button") ?? this.#list).focus();
  }

  /** @param {number} id */
  #back(id) {
    this.send({ type: "take_back", id });
    announce(F["words.taken"]);
  }
}
