// @ts-check
/** “Not right?”: what the person says of a guess, beside it, and the way back. */

import { announce } from "../a11y.js";
import { el, setText } from "../dom.js";
import { textButton } from "../parts.js";
import { F, IS, NOT, NOTED, toldWords } from "../strings-face.js";

const ORDER = ["happy", "neutral", "sad", "angry"];

export class Words {
  #choices = el("div", { className: "learn-words", role: "group", "aria-label": F["words.label"] });
  #note = el("p", { className: "small" });
  #undo = textButton(F["words.undo"], () => this.#back());
  root = el("div", { className: "learn-panel" }, this.#choices, el("div", { className: "learn-note" }, this.#note, this.#undo));
  /** What was said last in this page, and what was there before it. @type {{says: string, mood: string, before: number}|null} */
  #said = null;
  /** @type {any} */
  #newest = null;

  /** @param {(command: any) => void} send */
  constructor(send) {
    this.send = send;
    this.#undo.hidden = true;
  }

  /** @param {string|null} label The mood that is seen while this opens: it stays so until it closes. */
  open(label) {
    const seen = label && label !== "unsure" ? label : null;
    const choice = (/** @type {string} */ says, /** @type {string} */ mood, /** @type {string} */ text) =>
      el("button", { className: "list-mood", type: "button", "data-mood": mood, onclick: () => this.#say(says, mood) }, text);
    this.#choices.replaceChildren(
      ...(seen ? [choice("not", seen, NOT[seen])] : []),
      ...ORDER.filter((mood) => mood !== seen).map((mood) => choice("is", mood, IS[mood])),
      ...(seen ? [choice("right", seen, F["words.right"])] : []),
    );
    this.#tell("");
    this.#choices.firstElementChild?.focus();
  }

  /** @param {any} calibration */
  show(calibration) {
    this.#newest = calibration.told.at(-1) ?? null;
    if (!this.#said || !this.#newest || this.#newest.id <= this.#said.before) return;
    if (this.#newest.kind !== this.#said.says || this.#newest.mood !== this.#said.mood) return;
    const text = NOTED[this.#newest.kind][this.#newest.mood];
    this.#said = null;
    this.#tell(text, true);
    announce(`${toldWords(this.#newest)} ${text}`);
  }

  /** @param {string} says @param {string} mood */
  #say(says, mood) {
    this.#said = { says, mood, before: this.#newest?.id ?? 0 };
    this.send({ type: "correct_face", says, mood });
  }

  #back() {
    if (this.#newest) this.send({ type: "take_back", id: this.#newest.id });
    this.#tell(F["words.taken"]);
    announce(F["words.taken"]);
    this.#choices.firstElementChild?.focus();
  }

  /** @param {string} text @param {boolean} [undo] */
  #tell(text, undo = false) {
    setText(this.#note, text);
    this.#undo.hidden = !undo;
  }
}
