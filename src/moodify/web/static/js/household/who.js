// @ts-check
/** “Who is listening?”: big buttons, a PIN where one is asked for, and a guest. */

import { $, el, icon, setRich } from "../dom.js";
import { t } from "../i18n.js";
import { alertBox, trying } from "../parts.js";
import { household } from "./api.js";
import { called, disc, emptyDisc } from "./face.js";
import { pinField } from "./fields.js";

export class Who {
  #title = el("h2", { id: "who-title", className: "sentence", tabIndex: -1 });
  #body = el("div", { className: "who-body" });
  #told = alertBox();
  #close = el("button", { className: "icon-button who-close", type: "button", "aria-label": t("help-close"), onclick: () => this.dialog.close() }, icon("close"));
  #must = false;

  /** @param {(id: string) => void} chosen @param {() => void} manage Opens “Listeners”. */
  constructor(chosen, manage) {
    this.chosen = chosen;
    this.manage = manage;
    this.dialog = $("who");
    this.dialog.append(el("div", { className: "who-inner" }, this.#close, this.#title, this.#body));
    // Where it isn't known who listens, there is nothing to go back to.
    this.dialog.addEventListener("cancel", (/** @type {Event} */ event) => { if (this.#must) event.preventDefault(); });
    this.dialog.addEventListener("close", () => { if (this.#must) this.dialog.showModal(); });
  }

  /** @param {import("./api.js").House} house @param {boolean} must Whether somebody has to be chosen. */
  ask(house, must) {
    this.#must = must;
    this.#close.hidden = must;
    this.house = house;
    this.#choices();
    if (!this.dialog.open) this.dialog.showModal();
    this.#title.focus({ preventScroll: true });
  }

  #choices() {
    const { house } = this;
    if (!house) return;
    this.#told.clear();
    setRich(this.#title, t("who-title"));
    const tile = (/** @type {HTMLElement} */ face, /** @type {string} */ name, /** @type {string} */ note, /** @type {() => void} */ act, props = {}) =>
      el("li", {}, el("button", { className: "who-one", type: "button", onclick: act, ...props }, face, el("b", { dir: "auto" }, name), note ? el("small", {}, note) : null));
    const people = house.listeners.map((person) => {
      const now = person.id === house.who;
      return tile(disc(person), called(person), now ? t("who-now") : person.pin ? t("who-pin") : "", () => this.#press(person), { "aria-current": now ? "true" : null });
    });
    const guest = tile(emptyDisc("guest"), t("who-guest"), house.who === "guest" ? t("who-now") : t("who-guest-note"), () => this.#choose("guest"), { "aria-current": house.who === "guest" ? "true" : null });
    const more = house.may_add && !this.#must ? tile(emptyDisc("plus"), t("who-manage"), t("who-manage-note"), () => { this.dialog.close(); this.manage(); }, { "aria-haspopup": "dialog" }) : null;
    this.#body.replaceChildren(el("ul", { className: "who-people" }, ...people, guest, more), this.#told.root);
  }

  /** @param {import("./api.js").Person} person */
  #press(person) {
    if (person.id === this.house?.who) this.dialog.close();
    else if (person.pin) this.#ask(person);
    else this.#choose(person.id);
  }

  /** @param {import("./api.js").Person} person */
  #ask(person) {
    this.#told.clear();
    setRich(this.#title, t("who-hello", { name: called(person) }));
    const pin = pinField(t("who-pin-label"));
    const stay = el("input", { type: "checkbox", role: "switch" });
    const form = el("form", { className: "who-pin", noValidate: true },
      disc(person), el("div", { className: "who-field" }, pin.row, this.#told.root),
      el("label", { className: "switch" }, stay, el("i", { "aria-hidden": "true" }), el("span", {}, el("b", {}, t("who-stay")), el("small", {}, t("who-stay-note")))),
      el("div", { className: "acts" }, el("button", { className: "button big", type: "submit" }, t("who-go")), el("button", { className: "link", type: "button", onclick: () => { this.#choices(); this.#title.focus(); } }, t("who-back"))),
      el("p", { className: "small" }, t("who-forgot")));
    form.addEventListener("submit", (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      this.#choose(person.id, pin.input.value, stay.checked, pin.input);
    });
    this.#body.replaceChildren(form);
    pin.input.focus();
  }

  /** @param {string} id @param {string|null} pin @param {boolean} stay @param {HTMLInputElement|null} input */
  async #choose(id, pin = null, stay = false, input = null) {
    this.#told.clear();
    input?.removeAttribute("aria-invalid");
    const house = await trying(() => household.choose(id, pin, stay), (told) => {
      this.#told.show(told);
      input?.setAttribute("aria-invalid", "true");
      input?.select();
    });
    if (house) this.chosen(id);
  }
}
