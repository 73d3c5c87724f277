// @ts-check
/** The person's playlists: a mood for each, proposed by its name and said by the person. */

import { announce } from "../a11y.js";
import { el, setText } from "../dom.js";
import { t } from "../i18n.js";
import { MOOD_BUTTON } from "../strings.js";
import { S, SAYS } from "../strings-spotify.js";
import { trying } from "./account.js";
import { spotify } from "./api.js";
import { alertBox, art, button, onSpotify, textButton } from "./parts.js";

export class Playlists {
  #told = alertBox();
  #list = el("ul", { className: "lists" });
  #closed = el("details", { className: "closed", hidden: true });
  #accept = button(SAYS.acceptAll(0), () => this.#acceptAll(), { className: "button quiet", disabled: true });
  #again = textButton(S["lists.again"], () => this.load(true));
  /** @type {Map<string, any>} */
  #cards = new Map();
  /** How often a mood was said: a list that was asked for before is out of date. */
  #said = 0;

  /** @param {() => void} changed Called when a playlist has another mood. */
  constructor(changed) {
    this.changed = changed;
    this.nodes = [
      el("h3", { className: "label" }, S["lists.title"]),
      el("p", { className: "small" }, S["lists.lead"]),
      el("div", { className: "acts" }, this.#accept, this.#again),
      this.#told.root, this.#list, this.#closed,
    ];
  }

  /** True once a playlist has a mood: then there is something to read. */
  get any() {
    return [...this.#cards.values()].some((card) => card.mood);
  }

  /** @param {boolean} [fresh] Ask Spotify anew. */
  async load(fresh = false) {
    this.#told.clear();
    this.#again.disabled = true;
    const said = this.#said;
    if (!this.#cards.size) this.#list.replaceChildren(el("li", { className: "small" }, S["lists.loading"]));
    const cards = await trying(() => spotify.playlists(fresh), (told) => this.#told.show(told));
    this.#again.disabled = false;
    if (!cards) {
      if (!this.#cards.size) this.#list.replaceChildren();
      return;
    }
    if (said !== this.#said) {
      await this.load();
      return;
    }
    this.#cards = new Map(cards.map((/** @type {any} */ card) => [card.id, card]));
    const readable = cards.filter((/** @type {any} */ card) => card.readable);
    this.#list.replaceChildren(...(readable.length ? readable.map((/** @type {any} */ card) => this.#row(card)) : [el("li", { className: "small" }, S["lists.none"])]));
    this.#unreadable(cards.filter((/** @type {any} */ card) => !card.readable));
    this.#count();
  }

  /** @returns {any[]} Those whose suggestion nobody has answered. */
  get #open() {
    return [...this.#cards.values()].filter((card) => card.readable && !card.decided && card.proposal);
  }

  #count() {
    const { length } = this.#open;
    setText(this.#accept, SAYS.acceptAll(length));
    this.#accept.disabled = !length;
    this.changed();
  }

  async #acceptAll() {
    let accepted = 0;
    for (const card of this.#open) {
      if (!(await this.#choose(card, card.proposal.mood))) break;
      accepted += 1;
    }
    announce(SAYS.accepted(accepted));
  }

  /** @param {any} card @param {string|null} mood @returns {Promise<boolean>} */
  async #choose(card, mood) {
    const told = await trying(() => spotify.choose(card.id, mood), (problem) => this.#told.show(problem));
    if (!told) return false;
    this.#said += 1;
    this.#cards.set(told.id, told);
    const row = [...this.#list.children].find((node) => node.dataset.id === told.id);
    if (row) this.#mark(row, told);
    this.#count();
    return true;
  }

  /** @param {any} card */
  #about(card) {
    return el("div", { className: "list-text" },
      el("b", {}, card.name),
      el("small", {}, SAYS.by(card.owner, card.total), " · ", onSpotify(card.name, card.link)));
  }

  /** @param {any} card */
  #row(card) {
    const moods = [...Object.entries(MOOD_BUTTON), ["", S["lists.leave"]]].map(([mood, name]) =>
      el("button", { className: "list-mood", type: "button", "data-mood": mood, "aria-pressed": "false", onclick: () => this.#choose(card, mood || null) }, name));
    const row = el("li", { className: "list", "data-id": card.id },
      art(card.image, 56), this.#about(card),
      el("p", { className: "list-note" }),
      el("div", { className: "list-moods", role: "group", "aria-label": t("lists-mood", { name: card.name }) }, ...moods));
    this.#mark(row, card);
    return row;
  }

  /** @param {any} row @param {any} card Which button is pressed, and which is only proposed. */
  #mark(row, card) {
    const proposal = card.decided ? null : card.proposal;
    for (const choice of row.querySelectorAll(".list-mood")) {
      const { mood } = choice.dataset;
      choice.setAttribute("aria-pressed", String(card.decided && (card.mood ?? "") === mood));
      choice.toggleAttribute("data-proposed", Boolean(proposal) && proposal.mood === mood);
    }
    // A note of fixed height: answering a suggestion moves nothing.
    setText(row.querySelector(".list-note"), proposal ? SAYS.suggested(proposal.mood, proposal.words) : card.songs ? SAYS.songsRead(card.songs) : "");
  }

  /** @param {any[]} cards */
  #unreadable(cards) {
    this.#closed.hidden = !cards.length;
    this.#closed.replaceChildren(
      el("summary", {}, SAYS.closed(cards.length)),
      el("p", { className: "small" }, S["lists.copy"]),
      el("ul", { className: "lists-closed" }, ...cards.map((card) => el("li", { className: "list" }, art(card.image, 56), this.#about(card), el("p", { className: "list-note" }, card.why_not)))));
  }
}
