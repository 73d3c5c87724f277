// @ts-check
/** “Journal”: the switch with plain words, looking back, the songs that lift, and the way out. */

import { announce } from "../a11y.js";
import { $, el, setRich, setText } from "../dom.js";
import { alertBox, button, head, textButton, trying } from "../parts.js";
import { J, KEPT, TELL } from "../strings-journal.js";
import { journal } from "./api.js";
import { words } from "./dates.js";
import { Lifts } from "./lifts.js";
import { Looking } from "./looking.js";

export class JournalDialog extends EventTarget {
  /** @type {any} The newest JournalState. */
  state = null;
  /** Counts what the server was asked and told: an answer that another overtook is not shown. */
  #asked = 0;
  /** What a song felt like, on its way to the server. @type {Promise<any>} */
  #feeling = Promise.resolve();
  #told = alertBox();
  #lead = el("p", { className: "lead" });
  #elsewhere = el("p", { className: "small", hidden: true }, J["journal.elsewhere"]);
  #input = el("input", { type: "checkbox", role: "switch", onchange: () => this.#turn() });
  #note = el("small");
  #place = el("p", { className: "small journal-file" });
  #switch = el("label", { className: "switch" }, this.#input, el("i", { "aria-hidden": "true" }), el("span", {}, el("b", {}, J["journal.switch"]), this.#note));
  #kept = el("details", {}, el("summary", {}, J["journal.kept.title"]),
    el("ul", { className: "promises" }, ...KEPT.map(([name, text]) => el("li", {}, el("b", {}, name), text))));
  #looking = new Looking();
  #lifts = new Lifts();
  #erase = textButton(J["erase.button"], () => this.#ask(true));
  #sure = el("div", { className: "told-card", role: "group", "aria-labelledby": "erase-sure", hidden: true },
    el("b", { id: "erase-sure" }, J["erase.sure"]),
    el("span", { className: "acts" }, button(J["erase.yes"], () => this.#gone()), textButton(J["erase.no"], () => this.#ask(false))));
  #take = el("section", { "aria-labelledby": "take-title" },
    el("h3", { className: "label", id: "take-title" }, J["take.title"]),
    el("div", { className: "acts" },
      ...(/** @type {("json"|"csv")[]} */ (["json", "csv"])).map((way) => el("a", { className: "button quiet take", href: journal.exportUrl(way), download: "" }, J[`take.${way}`])),
      this.#erase),
    this.#sure, this.#place);

  constructor() {
    super();
    // Nothing is there to look back on, or to take, before the server has said so.
    this.#looking.root.hidden = this.#lifts.root.hidden = this.#take.hidden = true;
    this.dialog = $("journal");
    this.dialog.append(head(this.dialog, "journal-title", J["journal.title"]), el("div", { className: "dialog-body journal" },
      el("section", {}, this.#lead, this.#elsewhere, this.#switch, this.#kept, this.#told.root),
      this.#looking.root, this.#lifts.root, this.#take));
    for (const id of ["journal-open", "journal-foot"]) $(id).addEventListener("click", () => this.open());
  }

  async open() {
    if (!this.state) setText(this.#lead, J["journal.loading"]);
    this.#ask(false, false);
    if (!this.dialog.open) this.dialog.showModal();
    await this.look();
  }

  /** Ask the server how it stands; quietly, so that the page can do it when it begins. */
  async look() {
    const number = ++this.#asked;
    await this.#feeling;
    const state = await trying(() => journal.state(), (told) => { if (this.dialog.open) this.#told.show(told); });
    if (state && number === this.#asked) this.#show(state);
  }

  /**
   * Say what a song felt like. The journal is read only after that: else it wouldn't hold it yet.
   * @param {{uri: string, felt: string}} answer @param {(problem: any) => void} told
   */
  feel(answer, told) {
    return (this.#feeling = trying(() => journal.feel(answer), told));
  }

  /**
   * Change something, and show the state that follows; whatever is still being asked is older than that.
   * @param {() => Promise<any>} act @returns {Promise<boolean>} Whether it was done.
   */
  async #change(act) {
    this.#asked += 1;
    const state = await trying(act, (told) => this.#told.show(told));
    this.#asked += 1;
    if (state) this.#show(state);
    return Boolean(state);
  }

  async #turn() {
    this.#told.clear();
    const wanted = this.#input.checked;
    if (!(await this.#change(() => journal.turn(wanted)))) this.#input.checked = !wanted;
  }

  /** @param {boolean} on @param {boolean} [focus] Ask before it is erased. */
  #ask(on, focus = true) {
    this.#sure.hidden = !on;
    if (focus) (on ? this.#sure.querySelector(".link") : this.#erase).focus();
  }

  async #gone() {
    const done = await this.#change(() => journal.erase());
    this.#ask(false, false);
    if (!done) return;
    this.#told.show({ detail: J["erase.done"] });
    announce(J["erase.done"]);
    this.#input.focus();
  }

  /** @param {any} state */
  #show(state) {
    this.state = state;
    const holds = state.first !== null;
    setRich(this.#lead, holds ? TELL.lead(state, words.plain(state.first)) : J[state.on ? "journal.lead.new" : "journal.lead.off"]);
    this.#input.checked = state.on;
    setText(this.#note, J[state.on ? "journal.switch.on" : "journal.switch.off"]);
    setText(this.#place, TELL.place(state.place));
    this.#elsewhere.hidden = state.here;
    this.#switch.hidden = this.#kept.hidden = !state.here;
    if (!state.on) this.#kept.open = true;
    this.#looking.root.hidden = this.#lifts.root.hidden = !holds;
    this.#take.hidden = !holds && !state.on;
    if (holds && this.dialog.open) {
      this.#looking.begin(state.today);
      this.#lifts.look();
    }
    this.dispatchEvent(new CustomEvent("change"));
  }
}
