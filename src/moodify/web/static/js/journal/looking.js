// @ts-check
/** Looking back: day, week, month or year, earlier and later. */

import { announce } from "../a11y.js";
import { el, icon, setText } from "../dom.js";
import { alertBox, textButton, trying } from "../parts.js";
import { J } from "../strings-journal.js";
import { journal } from "./api.js";
import { plusDays, plusMonths, words } from "./dates.js";
import { dayView } from "./day.js";
import { monthView, weekView, yearView } from "./spans.js";

const VIEWS = ["day", "week", "month", "year"];
/** @type {Record<string, (date: string, by: number) => string>} */
const STEP = { day: plusDays, week: (date, by) => plusDays(date, 7 * by), month: plusMonths, year: (date, by) => plusMonths(date, 12 * by) };
/** @type {Record<string, (found: any) => string>} */
const NAME = {
  day: (found) => words.day(found.date),
  week: (found) => `${words.dayAndMonth(found.first)} – ${words.plain(found.last)}`,
  month: (found) => words.month(found.first),
  year: (found) => words.year(found.first),
};

export class Looking {
  #view = "day";
  #date = "";
  #today = "";
  #asked = 0;
  #told = alertBox();
  #title = el("h4", { className: "look-title" });
  #place = el("div", { className: "look" });
  /** @type {any[]} */
  #radios = VIEWS.map((view) => el("input", { type: "radio", name: "journal-view", value: view, onchange: () => this.go(view, this.#date) }));
  #back = textButton(J["view.today"], () => this.go(this.#view, this.#today));

  constructor() {
    const step = (/** @type {number} */ by) => () => this.go(this.#view, STEP[this.#view](this.#date, by), true);
    const arrow = (/** @type {string} */ label, /** @type {number} */ by) =>
      el("button", { className: `icon-button look-arrow${by < 0 ? " before" : ""}`, type: "button", "aria-label": label, title: label, onclick: step(by) }, icon("down"));
    this.root = el("section", { "aria-labelledby": "look-back" },
      el("h3", { className: "label", id: "look-back" }, J["view.title"]),
      el("div", { className: "segments", role: "radiogroup", "aria-label": J["view.label"] },
        ...VIEWS.map((view, i) => el("label", {}, this.#radios[i], el("span", {}, J[`view.${view}`])))),
      el("div", { className: "look-head" }, arrow(J["view.before"], -1), this.#title, arrow(J["view.after"], 1), this.#back),
      this.#told.root, this.#place);
  }

  /** @param {string} today Begin there, or look again at what is shown. */
  begin(today) {
    this.#today = today;
    return this.go(this.#view, this.#date || today);
  }

  /** @param {string} view @param {string} date @param {boolean} [tell] */
  async go(view, date, tell = false) {
    this.#view = view;
    this.#date = date;
    for (const radio of this.#radios) radio.checked = radio.value === view;
    const number = ++this.#asked;
    this.#told.clear();
    const held = this.#place.contains(document.activeElement);
    const found = await trying(() => (view === "day" ? journal.day(date) : journal.span(view, date)), (told) => this.#told.show(told));
    if (!found || number !== this.#asked) return;
    setText(this.#title, NAME[view](found));
    this.#back.hidden = view === "day" ? date === this.#today : found.first <= this.#today && this.#today <= found.last;
    const go = (/** @type {string} */ v, /** @type {string} */ d) => this.go(v, d, true);
    /** @type {Record<string, () => Node[]>} */
    const draw = { day: () => dayView(found), week: () => weekView(found, go), month: () => monthView(found, go), year: () => yearView(found, go) };
    this.#place.replaceChildren(...draw[view]());
    // What was pressed is gone: the keyboard goes on from what is shown now.
    if (held) this.#radios[VIEWS.indexOf(view)].focus();
    if (tell) announce(this.#title.textContent ?? "");
  }
}
