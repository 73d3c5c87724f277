// @ts-check
/** How far the folders are read, with the time that is left; a pause, and a scan by hand. */

import { announce } from "../a11y.js";
import { el, setText } from "../dom.js";
import { alertBox, button, textButton } from "../parts.js";
import { M, TELLS } from "../strings-music.js";
import { library } from "./api.js";

export class Progress {
  #told = alertBox();
  #rest = button(M["folders.pause"], () => this.#toggle(), { className: "button quiet" });
  #again = textButton(M["folders.again"], () => this.#do(() => library.rescan()));
  #stage = el("p", { className: "reading-name" });
  #left = el("p", { className: "reading-count figure" });
  #bar = el("progress", { max: 1, value: 0, "aria-label": M["progress.label"] });
  #current = el("p", { className: "small reading-skipped current" });
  #before = "";

  /** @param {import("./dialog.js").MusicDialog} dialog */
  constructor(dialog) {
    this.dialog = dialog;
    this.root = el("section", { className: "reads" },
      el("div", { className: "reading" }, this.#rest, el("div", { className: "reading-at" }, this.#stage, this.#left), this.#bar),
      this.#current, el("div", { className: "acts" }, this.#again), this.#told.root);
  }

  /** @param {any} state */
  draw(state) {
    const { progress, folders } = state;
    this.root.hidden = !folders?.length;
    if (this.root.hidden) return;
    const { stage, done, total } = progress;
    const busy = stage === "scanning" || stage === "analysing";
    setText(this.#rest, M[stage === "paused" ? "folders.resume" : "folders.pause"]);
    this.#rest.disabled = stage === "idle";
    setText(this.#stage, TELLS.stage(progress));
    setText(this.#left, TELLS.left(progress) || TELLS.waits(progress.files - progress.placed - progress.bad));
    this.#bar.max = total || 1;
    // Without an end in sight the bar says only that something goes on.
    if (busy && !total) this.#bar.removeAttribute("value");
    else this.#bar.value = stage === "idle" ? this.#bar.max : done;
    setText(this.#current, busy ? (progress.current ?? "") : "");
    this.#again.disabled = busy;
    if (this.#before && stage === "idle" && this.#before !== "idle") announce(M["progress.idle"]);
    this.#before = stage;
  }

  #toggle() {
    const paused = this.dialog.state.progress.stage === "paused";
    return this.#do(() => (paused ? library.resume() : library.pause()));
  }

  /** @param {() => Promise<any>} act */
  async #do(act) {
    this.#told.clear();
    await this.dialog.change(act, (told) => this.#told.show(told));
  }
}
