// @ts-check
/** The person's folders: which, how much is in them, and one more. */

import { announce } from "../a11y.js";
import { el, setRich, setText } from "../dom.js";
import { alertBox, button, textButton } from "../parts.js";
import { t } from "../i18n.js";
import { M, TELLS } from "../strings-music.js";
import { library } from "./api.js";

export class Folders {
  #told = alertBox();
  #lead = el("p", { className: "lead" });
  #list = el("ul", { className: "folders" });
  #where = el("p", { className: "small", id: "folder-where" });
  #field = el("input", { type: "text", id: "folder-path", dir: "ltr", placeholder: M["folders.hint"], autocomplete: "off", autocapitalize: "off", spellcheck: false, "aria-describedby": "folder-where" });
  #add = button(M["folders.add"], () => this.#adding());
  #form = el("form", { className: "connect-form", onsubmit: (/** @type {Event} */ event) => { event.preventDefault(); this.#adding(); } },
    el("label", { className: "label", htmlFor: "folder-path" }, M["folders.field"]),
    el("div", { className: "connect-row folder-row" }, this.#field, this.#add), this.#where);
  #elsewhere = el("div", { className: "small", hidden: true }, M["folders.elsewhere"], el("div", { className: "address" }, el("code", {}, M["folders.command"])));
  #drawn = "";

  /** @param {import("./dialog.js").MusicDialog} dialog */
  constructor(dialog) {
    this.dialog = dialog;
    this.root = el("section", { "aria-labelledby": "folders-title" },
      this.#lead, el("p", { className: "small" }, M["folders.private"]),
      el("h3", { className: "label", id: "folders-title" }, M["folders.title"]),
      this.#list, this.#form, this.#elsewhere, this.#told.root);
  }

  /** @param {any} state */
  draw(state) {
    this.root.hidden = state.folders === null;
    if (state.folders === null) return;
    setRich(this.#lead, TELLS.placed(state.progress.placed, state.folders.length));
    this.#form.hidden = !state.here;
    this.#elsewhere.hidden = state.here;
    setText(this.#where, TELLS.where(state.computer));
    const key = JSON.stringify([state.folders, state.here]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    const held = this.#list.contains(document.activeElement) ? /** @type {any} */ (document.activeElement).dataset.id : null;
    this.#list.hidden = !state.folders.length;
    this.#list.replaceChildren(...state.folders.map((/** @type {any} */ folder) => this.#row(folder, state.here)));
    if (held) (this.#list.querySelector(`[data-id="${CSS.escape(held)}"]`) ?? this.#field).focus();
  }

  /** @param {any} folder @param {boolean} here */
  #row(folder, here) {
    return el("li", { className: "folder" },
      el("div", { className: "list-text" }, el("b", {}, folder.path),
        el("small", {}, folder.present ? TELLS.files(folder.files) : M["folders.missing"])),
      here ? textButton(M["folders.remove"], () => this.#remove(folder), { "data-id": folder.id, "aria-label": t("folders-remove-label", { path: folder.path }) }) : null);
  }

  async #adding() {
    const path = this.#field.value.trim();
    this.#told.clear();
    if (!path) {
      this.#told.show({ detail: M["folders.empty"], here: true });
      return this.#field.focus();
    }
    this.#add.disabled = true;
    const done = await this.dialog.change(() => library.add(path), (told) => this.#told.show(told));
    this.#add.disabled = false;
    if (done) {
      this.#field.value = "";
      announce(TELLS.added(path));
    }
    return this.#field.focus();
  }

  /** @param {any} folder */
  async #remove(folder) {
    this.#told.clear();
    const done = await this.dialog.change(() => library.remove(folder.id), (told) => this.#told.show(told));
    if (done) announce(TELLS.removed(folder.path));
  }
}
