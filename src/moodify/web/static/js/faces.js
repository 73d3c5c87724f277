// @ts-check
/** The boxes over the camera's picture; the others' can be chosen. */

import { $, el, setVar } from "./dom.js";
import { T } from "./strings.js";

export class Faces {
  /** @type {Map<number, HTMLElement>} */
  #boxes = new Map();

  /** @param {(id: number) => void} pick */
  constructor(pick) {
    this.pick = pick;
    this.root = $("boxes");
  }

  /**
   * Boxes are kept from frame to frame, so that one with the keyboard's focus does not lose it.
   * @param {{id: number, box: number[], listener: boolean}[]} faces Boxes as fractions 0..1.
   * @param {boolean} mirrored Whether the picture is shown mirrored.
   */
  show(faces, mirrored) {
    const seen = new Set(faces.map((face) => face.id));
    for (const [id, node] of this.#boxes) {
      if (!seen.has(id)) {
        node.remove();
        this.#boxes.delete(id);
      }
    }
    for (const face of faces) {
      const node = this.#box(face);
      const [x, y, w, h] = face.box;
      setVar(node, "x", (mirrored ? 1 - x - w : x).toFixed(4));
      setVar(node, "y", y.toFixed(4));
      setVar(node, "w", w.toFixed(4));
      setVar(node, "h", h.toFixed(4));
    }
  }

  /** @param {{id: number, listener: boolean}} face */
  #box(face) {
    const kept = this.#boxes.get(face.id);
    const kind = face.listener ? "listener" : "other";
    if (kept?.classList.contains(kind)) return kept;
    const node = face.listener
      ? el("div", { className: "box listener" })
      : el("button", { className: "box other", type: "button", title: T["face.pick"], "aria-label": T["face.pick"], onclick: () => this.pick(face.id) }, el("span", { "aria-hidden": "true" }, T["face.pickShort"]));
    if (kept) kept.replaceWith(node);
    else this.root.append(node);
    this.#boxes.set(face.id, node);
    return node;
  }
}
