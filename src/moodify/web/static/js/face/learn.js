// @ts-check
/** The row beneath the bars: “Not right?”, the resting face, what was learned; one open at a time. */

import { $, el, setText } from "../dom.js";
import { textButton } from "../parts.js";
import { F } from "../strings-face.js";
import { Rest } from "./rest.js";
import { Told } from "./told.js";
import { Words } from "./words.js";

/** @typedef {"words"|"rest"|"told"} Name */

export class Learn {
  /** @type {Name|null} */
  #open = null;
  #label = /** @type {string|null} */ (null);
  #lamp = el("p", { className: "learn-on small" }, el("i", { "aria-hidden": "true" }), F["learn.on"]);
  #known;

  /**
   * @param {import("../camera.js").Camera} camera
   * @param {(command: any) => void} send
   * @param {() => Promise<void>} cameraOn
   */
  constructor(camera, send, cameraOn) {
    const done = () => this.#close();
    const on = async () => {
      if (camera.state !== "on") await cameraOn();
      return camera.state === "on";
    };
    this.words = new Words(send);
    this.rest = new Rest(send, on, () => camera.state === "on", done);
    this.told = new Told(send, done);
    this.buttons = /** @type {Record<Name, any>} */ ({
      words: this.#button("words", F["learn.wrong"]),
      rest: this.#button("rest", F["learn.rest"]),
      told: this.#button("told", F["learn.told"]),
    });
    this.place = el("div", { className: "learn-place" });
    this.root = $("learn");
    this.root.setAttribute("aria-label", F["learn.title"]);
    const { words, rest, told } = this.buttons;
    this.#known = el("div", { className: "learn-row", hidden: true }, this.#lamp, told);
    this.root.append(el("div", { className: "learn-row" }, words, rest), this.#known, this.place);
    this.place.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
      if (event.key === "Escape") this.#close();
    });
    camera.addEventListener("change", () => {
      if (camera.state === "off") this.rest.cameraOff();
    });
  }

  /** @param {any} state The session's. @param {string|null} by Who says the mood: `camera`, `picture`, `hand` or none. */
  show(state, by) {
    const { calibration } = state;
    if (!calibration) return;
    this.root.hidden = false;
    const guessed = by === "camera" || by === "picture";
    if (by === "picture") this.#label = state.mood?.label ?? null;
    this.buttons.words.hidden = !guessed;
    if (!guessed && this.#open === "words") this.#close(false);
    const none = !calibration.told.length;
    if (none && this.#open === "told") this.#close();
    const loses = none && this.#known.contains(document.activeElement);
    this.#known.hidden = none;
    if (loses) this.buttons.rest.focus();
    this.#lamp.hidden = !(calibration.active && guessed);
    if (calibration.measuring && this.#open !== "rest") this.#show("rest");
    for (const part of [this.words, this.rest, this.told]) part.show(calibration);
  }

  /** @param {any} seen The newest message of what the camera sees. */
  see(seen) {
    this.#label = seen.faces.length ? seen.mood.label : null;
    this.rest.see(seen);
  }

  /** @param {Name} name @param {string} text */
  #button(name, text) {
    const node = textButton("", () => (this.#open === name ? this.#close() : this.#show(name)), { "aria-expanded": "false" });
    setText(node, text);
    return node;
  }

  /** @param {Name} name */
  #show(name) {
    if (this.#open) this.#close(false);
    this.#open = name;
    this.buttons[name].setAttribute("aria-expanded", "true");
    this.place.replaceChildren(this[name].root);
    this[name].open(this.#label);
  }

  #close(focus = true) {
    const name = this.#open;
    if (!name) return;
    if (name === "rest") this.rest.close();
    this.#open = null;
    this.buttons[name].setAttribute("aria-expanded", "false");
    this.place.replaceChildren();
    if (focus) (this.buttons[name].checkVisibility() ? this.buttons[name] : this.buttons.rest).focus();
  }
}
