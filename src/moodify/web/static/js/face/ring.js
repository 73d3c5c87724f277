// @ts-check
/** A ring that fills while something is measured, with the seconds that are left in it. */

import { el, setText, setVar } from "../dom.js";

export class Ring {
  #left = el("b", { className: "figure", "aria-hidden": "true" });
  root;

  /** @param {string} label @param {number} seconds How long a whole round takes. */
  constructor(label, seconds) {
    this.seconds = seconds;
    const circle = (/** @type {string} */ name) => el("circle", { class: name, cx: 50, cy: 50, r: 44, pathLength: 100 });
    this.root = el("div", { className: "ring", role: "progressbar", "aria-label": label, "aria-valuemin": "0", "aria-valuemax": String(seconds) },
      el("svg", { viewBox: "0 0 100 100", "aria-hidden": "true" }, circle("ring-way"), circle("ring-done")), this.#left);
  }

  /** @param {number} share 0..1 */
  show(share) {
    setVar(this.root, "done", (share * 100).toFixed(1));
    const left = Math.ceil(this.seconds * (1 - share) - 0.001);
    setText(this.#left, String(left));
    this.root.setAttribute("aria-valuenow", String(this.seconds - left));
  }
}
