// @ts-check
/** The living room's keys: a remote control's arrows, its keys for the player, and its way back. */

import { announce } from "../a11y.js";
import { t } from "../i18n.js";
import { go, isArrow } from "./dpad.js";

/** Seconds that the keys for back and on jump. */
const JUMP = 10;
const BACK = new Set(["BrowserBack", "GoBack", "XF86Back"]);
/** What remote controls of older television sets send for “back”. */
const BACK_CODES = new Set([461, 10009]);

export class Remote {
  /** A key that only woke the controls: its release presses nothing either. */
  #swallowed = "";

  /**
   * @param {HTMLElement} dialog @param {import("./view.js").View} view
   * @param {{player: import("../sound.js").Sound, dock: import("../dock.js").Dock, leave: () => void, awaken: () => void}} acts
   */
  constructor(dialog, view, acts) {
    this.dialog = dialog;
    this.view = view;
    this.acts = acts;
    this.player = acts.player;
    dialog.addEventListener("keydown", (event) => this.#onKey(event));
    dialog.addEventListener("keyup", (event) => {
      if (event.key === this.#swallowed) event.preventDefault();
      this.#swallowed = "";
    });
  }

  /** @param {KeyboardEvent} event */
  #onKey(event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const { dialog, view, player } = this;
    const asleep = !dialog.hasAttribute("data-awake");
    const { key } = event;
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (BACK.has(key) || BACK_CODES.has(event.keyCode)) {
      done();
      this.acts.leave();
    } else if (this.#media(key)) done();
    else if (key === "Escape") return;
    else if (asleep && (key === "Enter" || isArrow(key))) {
      // What can't be seen isn't pressed. Who hears the page is told why nothing happened.
      if (key === "Enter") announce(t("living-shown"));
      this.#swallowed = key;
      done();
    } else if (key === " " && (asleep || document.activeElement === dialog || document.activeElement === view.seek)) {
      this.#swallowed = key;
      if (player.song) player.toggle();
      done();
    } else if (isArrow(key)) {
      const sideways = key === "ArrowLeft" || key === "ArrowRight";
      const focused = document.activeElement;
      if (focused === view.seek && sideways) this.#jump(key === "ArrowRight" ? JUMP : -JUMP);
      else go(dialog, key);
      done();
    }
    this.acts.awaken();
  }

  /** @param {string} key @returns {boolean} Whether it was one of a remote control's keys for the player. */
  #media(key) {
    const { player } = this;
    const { dock } = this.acts;
    const acts = /** @type {Record<string, () => void>} */ ({
      MediaPlayPause: () => player.toggle(), MediaPlay: () => player.play(), MediaPause: () => player.pause(), MediaStop: () => player.pause(),
      MediaTrackNext: () => dock.next(), MediaTrackPrevious: () => dock.previous(),
      MediaFastForward: () => this.#jump(JUMP), MediaRewind: () => this.#jump(-JUMP),
    });
    if (!acts[key]) return false;
    if (player.song) acts[key]();
    return true;
  }

  /** @param {number} seconds */
  #jump(seconds) {
    const { player } = this;
    player.seek(player.position + seconds);
  }
}
