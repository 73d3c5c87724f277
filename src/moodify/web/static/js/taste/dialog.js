// @ts-check
/** “Taste and filters”: which songs to hear at all, and what was learned, to be taken back. */

import { $, el, setText } from "../dom.js";
import { t } from "../i18n.js";
import { head, trying } from "../parts.js";
import { call } from "../api.js";
import { put, refusal } from "../said.js";
import { A } from "../strings-taste.js";
import { Filters, filtersOn } from "./filters.js";
import { Learned } from "./learned.js";

export class TasteDialog {
  #body = el("div", { className: "dialog-body" });

  /** @param {(command: any) => void} send @param {() => any} state The newest SessionState. */
  constructor(send, state) {
    this.dialog = $("taste");
    this.filters = new Filters(send, state);
    this.learned = new Learned();
    this.dialog.append(head(this.dialog, "taste-title", A["taste.title"]), this.#body);
    $("taste-open").addEventListener("click", () => this.open());
  }

  async open() {
    this.#body.replaceChildren(el("p", { className: "small" }, A["taste.loading"]));
    if (!this.dialog.open) this.dialog.showModal();
    const told = (/** @type {any} */ problem) => this.#body.replaceChildren(put(el("p", { className: "told-card", role: "alert" }), refusal(problem).title));
    const answers = await trying(() => Promise.all([call("GET", "api/filters"), call("GET", "api/taste")]), told);
    if (!answers) return;
    this.filters.draw(answers[0]);
    this.learned.draw(answers[1]);
    this.#body.replaceChildren(this.learned.root, this.filters.root);
  }

  /** @param {any} state A SessionState has come: another device may have changed the filters. */
  show(state) {
    const button = $("taste-open"), n = filtersOn(state);
    // Filters stay for the next visit: whoever forgot them sees why songs are missing.
    setText(button, n ? t("taste-open-filtered", { n }) : t("taste-open"));
    this.learned.root.hidden = state.player === "spotify"; // of which nothing is learned
    this.filters.show(state);
  }
}
