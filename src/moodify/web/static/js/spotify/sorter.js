// @ts-check
/** Liked songs, one at a time: a key a mood, and every word can be taken back. */

import { announce } from "../a11y.js";
import { el, setText } from "../dom.js";
import { MOOD_BUTTON } from "../strings.js";
import { S, SAYS } from "../strings-spotify.js";
import { trying } from "./account.js";
import { spotify } from "./api.js";
import { alertBox, art, onSpotify, textButton } from "./parts.js";

const ORDER = ["angry", "happy", "sad", "neutral"];
const KEYS = /** @type {Record<string, string>} */ (Object.fromEntries(ORDER.flatMap((mood, i) => [[String(i + 1), mood], [mood[0], mood]])));
/** Fewer songs than this at hand: get more, so that nobody waits. */
const FEW = 6;

export class Sorter {
  #told = alertBox();
  #song = el("div", { className: "sort-song" });
  #progress = el("progress", { max: 1, value: 0, "aria-label": S["liked.title"] });
  #count = el("p", { className: "small figure" });
  #undo = textButton(S["sort.undo"], () => this.#back());
  #pass = textButton(S["sort.pass"], () => this.#say(null));
  #moods = ORDER.map((mood, i) => el("button", { className: "say-mood", type: "button", "data-mood": mood, onclick: () => this.#say(mood) },
    MOOD_BUTTON[mood], el("kbd", { "aria-hidden": "true" }, String(i + 1))));
  /** @type {any[]} */
  #waiting = [];
  /** @type {any[]} */
  #done = [];
  #seen = new Set();
  #more = true;
  #loading = false;
  #busy = false;

  /** @param {() => void} leave */
  constructor(leave) {
    this.root = el("div", { className: "sorter", tabIndex: -1, role: "group", "aria-label": S["sort.title"] },
      textButton(S["sort.back"], leave), el("h3", { className: "sentence-small" }, S["sort.title"]),
      this.#song, el("div", { className: "say-moods" }, ...this.#moods),
      el("div", { className: "acts" }, this.#undo, this.#pass), this.#told.root, this.#progress, this.#count);
    this.root.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.#key(event));
  }

  async begin() {
    this.#draw();
    this.root.focus();
    await this.#fetch();
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const key = event.key.toLowerCase();
    const press = /** @type {HTMLElement} */ (event.target).closest("button, a");
    if (key in KEYS) this.#say(KEYS[key]);
    // The space bar presses the button that has the focus, as everywhere.
    else if (key === "arrowright" || (key === " " && !press)) this.#say(null);
    else if (["arrowleft", "backspace", "z"].includes(key)) this.#back();
    else return;
    event.preventDefault();
  }

  async #fetch() {
    if (this.#loading || !this.#more) return;
    this.#loading = true;
    const told = await trying(() => spotify.liked(), (problem) => this.#told.show(problem));
    this.#loading = false;
    if (!told) {
      this.#more = false;
      return this.#draw();
    }
    const fresh = told.songs.filter((/** @type {any} */ song) => !this.#seen.has(song.uri));
    for (const song of fresh) this.#seen.add(song.uri);
    this.#waiting.push(...fresh);
    this.#more = told.more && fresh.length > 0;
    this.#counted(told.count);
    return this.#draw();
  }

  /** @param {string|null} mood null passes over it. */
  async #say(mood) {
    const [song] = this.#waiting;
    if (!song || this.#busy) return;
    this.#busy = true;
    this.#told.clear();
    const count = await trying(() => spotify.sort({ uri: song.uri, mood }), (problem) => this.#told.show(problem));
    this.#busy = false;
    if (!count) return;
    this.#waiting.shift();
    this.#done.push(song);
    this.#counted(count);
    this.#draw();
    if (this.#waiting.length < FEW) await this.#fetch();
  }

  async #back() {
    const song = this.#done.at(-1);
    if (!song || this.#busy) return;
    this.#busy = true;
    const count = await trying(() => spotify.sort({ uri: song.uri, undo: true }), (problem) => this.#told.show(problem));
    this.#busy = false;
    if (!count) return;
    this.#done.pop();
    this.#waiting.unshift(song);
    this.#counted(count);
    this.#draw();
  }

  /** @param {{known: number, sorted: number}} count */
  #counted({ known, sorted }) {
    this.#progress.max = Math.max(1, known);
    this.#progress.value = sorted;
    setText(this.#count, known ? SAYS.sorted(sorted, known) : "");
  }

  #draw() {
    const [song] = this.#waiting;
    const over = !this.#loading && !this.#more;
    const words = song ? [] : [el("p", { className: "small" }, !over ? S["sort.loading"] : this.#done.length ? S["sort.done"] : S["sort.none"])];
    this.#song.replaceChildren(
      art(song?.image ?? null, 160),
      el("div", { className: "sort-text" }, ...(song ? [
        el("b", { dir: "auto" }, song.title), el("span", { dir: "auto" }, song.artists.join(", ")), el("small", { dir: "auto" }, song.album), onSpotify(song.title, song.link),
      ] : words)));
    this.#song.toggleAttribute("data-empty", !song);
    for (const button of [...this.#moods, this.#pass]) button.disabled = !song;
    this.#undo.disabled = !this.#done.length;
    if (song) announce(`${song.title}, ${song.artists.join(", ")}`);
  }
}
