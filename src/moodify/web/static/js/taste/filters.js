// @ts-check
/** Which songs to hear at all: languages, genres and decades to press, and none that is explicit. */

import { el } from "../dom.js";
import { t } from "../i18n.js";
import { textButton } from "../parts.js";
import { Pressed } from "../pressed.js";
import { put } from "../said.js";
import { A, TASTE } from "../strings-taste.js";

/** Choices that are shown before “show all” is pressed. */
const FEW = 10;

/** @type {["languages"|"genres"|"decades", (value: string) => string][]} */
const GROUPS = [
  ["languages", (value) => (value ? TASTE.language(value) : A["filters.unknown"])],
  ["genres", (value) => (value ? TASTE.genre(value) : A["filters.unknown"])],
  ["decades", (value) => (value === "-1" ? A["filters.unknown"] : TASTE.decade(value))],
];

/** @param {any} state A SessionState. @returns {number} How many languages, genres … count for what plays. */
export function filtersOn({ filters, player }) {
  if (!filters) return 0;
  // Spotify tells neither, but what is marked explicit.
  const groups = player === "spotify" ? [] : GROUPS;
  return groups.reduce((n, [name]) => n + filters[name].length, Number(filters.clean));
}

/** @typedef {{languages: string[], genres: string[], decades: number[], clean: boolean}} Chosen */

/** @type {Chosen} */
const ALL = { languages: [], genres: [], decades: [], clean: false };

/** @param {Chosen} chosen @returns {string} The same for the same filters. */
const keyOf = ({ languages, genres, decades, clean }) =>
  JSON.stringify({ languages: [...languages].sort(), genres: [...genres].sort(), decades: [...decades].sort((a, b) => a - b), clean });

export class Filters {
  #groups = el("div", { className: "filters" });
  #nothing = el("p", { className: "told-card", role: "alert", hidden: true });
  #clear;
  #clean;
  #marked = el("p", { className: "small", id: "filters-marked" });
  /** @type {HTMLElement[]} */
  #buttons = [];
  /** What concerns Moodify's own songs alone. @type {HTMLElement[]} */
  #own = [];
  /** @type {Pressed<string>} */
  #pressed = new Pressed();

  /** @param {(command: any) => void} send @param {() => any} state */
  constructor(send, state) {
    this.send = send;
    this.state = state;
    this.#clear = textButton(A["filters.clear"], () => this.#filter(ALL), { hidden: true });
    this.#clean = el("button", {
      className: "list-mood", type: "button", "aria-pressed": "false", "aria-describedby": "filters-marked",
      onclick: () => this.#filter({ clean: !this.#chosen.clean }),
    }, A["filters.clean"]);
    this.root = el("section", { "aria-labelledby": "filters-title" },
      el("h3", { className: "label", id: "filters-title" }, A["filters.title"]),
      el("p", { className: "small" }, A["filters.lead"]), this.#nothing, this.#groups, this.#clear);
  }

  /** @param {any} choices */
  draw(choices) {
    this.#buttons = [];
    const offered = GROUPS.filter(([name]) => choices[name].length > 1);
    const few = offered.length < GROUPS.length ? el("p", { className: "small" }, t("filters-few")) : null;
    this.#marked.textContent = TASTE.marked(choices.explicit);
    const words = el("div", { className: "filter" },
      el("span", { className: "small", "aria-hidden": "true" }, A["filters.words"]), this.#clean);
    const groups = offered.map(([name, say]) => this.#group(name, choices[name], say));
    this.#own = [...groups, this.#marked, ...(few ? [few] : [])];
    this.#groups.replaceChildren(...groups, words, this.#marked, ...(few ? [few] : []));
    this.show(this.state());
  }

  /** @returns {Chosen} What is chosen; a press counts before the session has said so. */
  get #chosen() {
    return JSON.parse(this.#pressed.or(keyOf(this.state().filters)));
  }

  /** @param {any} state */
  show(state) {
    if (!state?.filters) return;
    /** @type {Record<string, any>} */
    const chosen = this.#chosen;
    for (const button of this.#buttons) {
      const { kind = "", value = "" } = button.dataset;
      button.setAttribute("aria-pressed", String(chosen[kind].map(String).includes(value)));
    }
    this.#clean.setAttribute("aria-pressed", String(chosen.clean));
    const spotify = state.player === "spotify";
    for (const part of this.#own) part.hidden = spotify;
    this.#clear.hidden = spotify || !filtersOn({ filters: chosen });
    this.#nothing.hidden = !state.filters.nothing_left || !filtersOn({ ...state, filters: chosen });
    put(this.#nothing, TASTE.nothing(spotify ? { ...state.filters, languages: [], genres: [], decades: [] } : state.filters));
  }

  /**
   * @param {"languages"|"genres"|"decades"} name @param {{value: string, songs: number}[]} choices
   * @param {(value: string) => string} say
   */
  #group(name, choices, say) {
    const sorted = name === "decades" ? [...choices].sort((a, b) => Number(a.value) - Number(b.value)) : choices;
    const buttons = sorted.map(({ value, songs }) => el("button", {
      className: "list-mood", type: "button", "data-kind": name, "data-value": value, "aria-pressed": "false", dir: "auto",
      title: TASTE.songs(songs), onclick: () => this.#press(name, value),
    }, say(value)));
    this.#buttons.push(...buttons);
    const rest = buttons.slice(FEW);
    for (const button of rest) button.hidden = true;
    const more = rest.length ? textButton(A["filters.more"], () => {
      for (const button of rest) button.hidden = false;
      more.remove();
      rest[0].focus();
    }) : null;
    return el("div", { className: "filter", role: "group", "aria-label": A[`filters.${name}`] },
      el("span", { className: "small", "aria-hidden": "true" }, A[`filters.${name}`]), ...buttons, more);
  }

  /** @param {"languages"|"genres"|"decades"} name @param {string} value */
  #press(name, value) {
    const had = this.#chosen[name].map(String);
    const now = had.includes(value) ? had.filter((one) => one !== value) : [...had, value];
    this.#filter({ [name]: name === "decades" ? now.map(Number) : now });
  }

  /** @param {Partial<Chosen>} change What is to be otherwise than now. */
  #filter(change) {
    const wanted = { ...this.#chosen, ...change };
    this.#pressed.press(keyOf(wanted));
    this.send({ type: "filter", ...wanted });
    this.show(this.state());
  }
}
