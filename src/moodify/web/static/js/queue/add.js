// @ts-check
/** “Add a song”: searched among those that this player can play. */

import { announce } from "../a11y.js";
import { el, icon, setText } from "../dom.js";
import { cover } from "../figure.js";
import { t } from "../i18n.js";
import { alertBox, trying } from "../parts.js";
import { lists } from "./api.js";
import { dialogOf } from "./dialog.js";

/** Milliseconds that typing rests before it is searched. */
const REST = 250;

export class Add {
  #told = alertBox();
  /** @type {any} */
  #dialog = null;
  #field = el("input", { id: "add-text", className: "field", type: "text", role: "searchbox", enterKeyHint: "search", autocomplete: "off", spellcheck: false, maxLength: 200, oninput: () => this.#typed() });
  #status = el("p", { className: "small", role: "status" });
  #list = el("ul", { className: "shared" });
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;
  #asked = 0;

  /** @param {(command: any) => any} send @param {() => any} state */
  constructor(send, state) {
    this.send = send;
    this.state = state;
  }

  open() {
    if (!this.#dialog) {
      this.#dialog = dialogOf("add", "queue-add", "tall");
      this.#dialog.append(el("label", { htmlFor: "add-text", className: "small" }, t("queue-add-text")), this.#field, this.#status, this.#told.root, this.#list);
    }
    this.#dialog.showModal();
    this.#field.focus();
    this.#field.select();
    this.#search();
  }

  #typed() {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#search(), REST);
  }

  async #search() {
    const text = this.#field.value.trim();
    const mine = ++this.#asked;
    this.#told.clear();
    const songs = text ? await trying(() => lists.find(this.state().id, text), (told) => this.#told.show(told)) : [];
    if (mine !== this.#asked || !songs) return;
    setText(this.#status, text ? t("queue-add-found", { n: songs.length }) : "");
    this.#list.replaceChildren(...songs.map((/** @type {any} */ song) => this.#row(song)));
  }

  /** @param {any} song */
  #row(song) {
    const { title } = song;
    const press = (/** @type {"next"|"last"} */ place, /** @type {string} */ says, /** @type {string} */ sign) =>
      el("button", { className: "icon-button", type: "button", "aria-label": t(`${says}-label`, { title }), title: t(says), onclick: () => this.#add(song, place) }, icon(sign));
    return el("li", {}, cover(song),
      el("span", { className: "song-text" }, el("b", { dir: "auto" }, title), el("small", { dir: "auto" }, song.artists.join(", "))),
      el("span", { className: "song-acts" }, press("next", "queue-add-next", "first"), press("last", "queue-add-last", "last")));
  }

  /** @param {any} song @param {"next"|"last"} place */
  async #add(song, place) {
    await this.send({ type: "add", uris: [song.uri], place });
    const said = t(place === "next" ? "queue-added-next" : "queue-added-last", { title: song.title });
    setText(this.#status, said);
    announce(said);
  }
}
