// @ts-check
/** “Listeners”: somebody more, and one's own name, colour and PIN. */

import { announce } from "../a11y.js";
import { $, el, setRich } from "../dom.js";
import { t } from "../i18n.js";
import { alertBox, head, trying } from "../parts.js";
import { household } from "./api.js";
import { called, disc } from "./face.js";
import { colourField, nameField, pinField } from "./fields.js";
import { own } from "./own.js";

export class ListenersDialog {
  #body = el("div", { className: "dialog-body" });
  #told = alertBox();

  /** @param {() => void} anew The page begins anew. @param {(house: import("./api.js").House) => void} changed */
  constructor(anew, changed) {
    this.anew = anew;
    this.changed = changed;
    this.dialog = $("listeners");
    this.dialog.append(head(this.dialog, "listeners-title", t("household-title")), this.#body);
  }

  /** @param {import("./api.js").House|null} house */
  open(house) {
    if (!house) return;
    this.draw(house);
    if (!this.dialog.open) this.dialog.showModal();
  }

  /** @param {import("./api.js").House} house */
  draw(house) {
    this.#told.clear();
    const me = house.listeners.find(({ id }) => id === house.who);
    const lead = el("p", { className: "lead" });
    setRich(lead, t("household-lead"));
    const others = house.listeners.filter((person) => person !== me);
    this.#body.replaceChildren(lead, this.#told.root,
      ...(me && !house.alone ? [own(me, house, this)] : []),
      ...(others.length ? [this.#others(others)] : []),
      ...(house.may_add ? [this.#add(house)] : [el("p", { className: "small" }, t("household-elsewhere"))]),
      ...(me && house.alone ? [own(me, house, this)] : []),
      el("p", { className: "small" }, t("household-honest")));
  }

  /**
   * Do it, and show what came of it.
   * @param {() => Promise<import("./api.js").House>} act @param {string} said @param {boolean} [again] Whether the page must begin anew.
   */
  async act(act, said, again = false) {
    this.#told.clear();
    const house = await trying(act, (told) => {
      this.#told.show(told);
      this.#told.root.scrollIntoView({ block: "nearest" });
    });
    if (!house) return;
    if (again) {
      this.anew();
      return;
    }
    this.changed(house);
    this.draw(house);
    this.dialog.querySelector("h2")?.focus();
    announce(said);
  }

  /** @param {import("./api.js").Person[]} people */
  #others(people) {
    return el("section", { "aria-labelledby": "others-title" },
      el("h3", { className: "label", id: "others-title" }, t("household-others")),
      el("ul", { className: "others" }, ...people.map((person) => el("li", {}, disc(person), el("span", { dir: "auto" }, called(person)), person.pin ? el("small", { className: "small" }, t("who-pin")) : null))),
      el("p", { className: "small" }, t("household-others-note")));
  }

  /** @param {import("./api.js").House} house */
  #add(house) {
    const first = house.listeners[0];
    const nameless = first && !first.name && house.who === first.id;
    const mine = nameless ? nameField("", t("household-mine")) : null;
    const name = nameField();
    const free = ["amber", "coral", "rose", "violet", "blue", "teal", "green", "stone"].find((colour) => !house.listeners.some((one) => one.colour === colour));
    const colour = colourField(free ?? "amber");
    const pin = pinField(t("household-pin-optional"), t("household-pin-note"));
    const form = el("form", { className: "household-form", noValidate: true },
      mine?.row ?? null, name.row, colour.root, pin.row,
      el("div", { className: "acts" }, el("button", { className: "button", type: "submit" }, t("household-add"))));
    form.addEventListener("submit", (/** @type {SubmitEvent} */ event) => {
      event.preventDefault();
      const fresh = { name: name.input.value, colour: colour.value, pin: pin.input.value || null, mine: mine?.input.value || null };
      this.act(() => household.add(fresh), t("household-added", { name: fresh.name.trim() }));
    });
    return el("section", { "aria-labelledby": "add-title" }, el("h3", { className: "label", id: "add-title" }, t("household-add-title")), form);
  }
}
