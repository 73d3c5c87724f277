// @ts-check
/** What was learned, in words, each with a way to take it back. */

import { announce } from "../a11y.js";
import { call } from "../api.js";
import { el, icon, setRich } from "../dom.js";
import { alertBox, button, textButton, trying } from "../parts.js";
import { t } from "../i18n.js";
import { A, TASTE } from "../strings-taste.js";

/** What teaches it, each with its sign: shown until something was learned. */
const HOW = /** @type {[string, string][]} */ ([["like", "learned-how-like"], ["play", "learned-how-play"], ["skip", "learned-how-skip"], ["mark", "learned-how-fits"]]);

export class Learned {
  #lead = el("p", { className: "lead" });
  #how = el("ul", { className: "learned-how" }, ...HOW.map(([sign, says]) => {
    const text = el("span");
    setRich(text, t(says));
    return el("li", {}, icon(sign), text);
  }));
  #list = el("ul", { className: "learned" });
  #told = alertBox();
  #all = el("div", { className: "acts" });

  constructor() {
    this.root = el("section", { "aria-labelledby": "learned-title" },
      el("h3", { className: "label", id: "learned-title" }, A["learned.title"]),
      this.#lead, this.#how, this.#list, this.#told.root, this.#all,
      el("p", { className: "small" }, A["learned.private"]));
  }

  /** @param {any} state A TasteState. */
  draw(state) {
    setRich(this.#lead, state.learned.length ? TASTE.from(state.lessons) : A["learned.none"]);
    this.#list.hidden = !state.learned.length;
    this.#how.hidden = !this.#list.hidden;
    this.#list.replaceChildren(...state.learned.map((/** @type {any} */ one) => this.#row(one)));
    this.#ask(state.lessons > 0);
  }

  /** @param {any} one */
  #row(one) {
    const text = el("span", { className: "learned-text" });
    const said = el("span");
    setRich(said, TASTE.text(one));
    text.append(said, el("small", {}, TASTE.deeds(one)));
    const share = Math.min(1, Math.abs(one.pleases)).toFixed(3);
    return el("li", {},
      el("i", { className: "pull", "aria-hidden": "true", "data-less": one.pleases < 0 ? "" : null, vars: { share } }),
      text,
      textButton(A["learned.forget"], () => this.#forget(`?kind=${one.kind}&value=${encodeURIComponent(one.value)}`),
        { "aria-label": t("learned-forget-label", { text: TASTE.text(one).replaceAll("*", "") }) }));
  }

  /** @param {boolean} any */
  #ask(any) {
    const first = textButton(A["learned.all"], () => {
      const yes = button(A["learned.yes"], () => this.#forget(""));
      this.#all.replaceChildren(el("p", {}, A["learned.sure"]), yes, button(A["learned.no"], () => {
        this.#ask(true);
        this.#all.querySelector("button")?.focus();
      }, { className: "button quiet" }));
      yes.focus();
    });
    this.#all.replaceChildren(...(any ? [first] : []));
  }

  /** @param {string} which */
  async #forget(which) {
    this.#told.clear();
    const state = await trying(() => call("DELETE", `api/taste${which}`), (told) => this.#told.show(told));
    if (!state) return;
    this.draw(state);
    (this.#list.querySelector("button") ?? this.root.closest("dialog")?.querySelector("button"))?.focus();
    announce(A["learned.gone"]);
  }
}
