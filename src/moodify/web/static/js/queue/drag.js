// @ts-check
/**
 * Moving a row of a list with the pointer: mouse, pen or finger. Nothing moves before the pointer
 * has gone a little way, so that a press is still a press; Esc leaves the row where it was.
 */

import { setVar } from "../dom.js";

/** Pixels that the pointer may go before the row moves. */
const SLACK = 6;
/** So near to the edge of the window, it scrolls. */
const EDGE = 90;

export class Drag {
  /** @type {{row: any, startY: number, startScroll: number, rows: any[], from: number, to: number, y: number, moving: boolean}|null} */
  #held = null;
  /** Whether the press that ended a move is yet to come as a click. */
  #swallows = false;

  /**
   * @param {HTMLElement} list @param {(row: HTMLElement) => any[]} rowsOf The rows that may change places with it.
   * @param {(from: number, to: number) => void} dropped Their places; the row is to be drawn there. The
   *   same twice where it was left where it was.
   */
  constructor(list, rowsOf, dropped) {
    this.list = list;
    this.rowsOf = rowsOf;
    this.dropped = dropped;
    document.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#held?.moving) return;
      event.preventDefault();
      event.stopPropagation();
      this.#end(false);
    }, true);
  }

  /** True while a row is held: the list is not to be drawn anew. */
  get moving() { return Boolean(this.#held?.moving); }

  /** @param {HTMLElement} grip @param {HTMLElement} row Let `grip` move `row`. */
  by(grip, row) {
    grip.addEventListener("pointerdown", (event) => {
      if (event.button || !event.isPrimary) return;
      this.#swallows = false;
      const rows = this.rowsOf(row);
      this.#held = { row, startY: event.clientY, startScroll: scrollY, rows: rows.map((node) => ({ node, box: node.getBoundingClientRect() })), from: rows.indexOf(row), to: rows.indexOf(row), y: event.clientY, moving: false };
    });
    grip.addEventListener("pointermove", (event) => {
      const held = this.#held;
      if (!held || held.row !== row) return;
      held.y = event.clientY;
      if (!held.moving && Math.abs(held.y - held.startY) > SLACK) this.#begin(grip, event.pointerId);
      if (held.moving) this.#place();
    });
    // The press that ends a move is none on the grip; one by the keyboard is.
    grip.addEventListener("click", (event) => {
      if (!this.#swallows || !event.detail) return;
      this.#swallows = false;
      event.stopImmediatePropagation();
      event.preventDefault();
    }, true);
    grip.addEventListener("pointerup", () => this.#end(true));
    grip.addEventListener("pointercancel", () => this.#end(false));
    grip.addEventListener("lostpointercapture", () => this.#end(false));
  }

  /** @param {HTMLElement} grip @param {number} pointer */
  #begin(grip, pointer) {
    const { row } = /** @type {any} */ (this.#held);
    this.#held = { .../** @type {any} */ (this.#held), moving: true };
    grip.setPointerCapture(pointer);
    this.list.dataset.dragging = "";
    row.dataset.held = "";
    this.#swallows = true;
    requestAnimationFrame(() => this.#scroll());
  }

  /** Near the edges, bring more of the list into sight. */
  #scroll() {
    const held = this.#held;
    if (!held?.moving) return;
    const foot = document.getElementById("dock")?.getBoundingClientRect().top || innerHeight;
    const by = held.y < EDGE ? -8 : held.y > Math.min(foot, innerHeight) - EDGE / 2 ? 8 : 0;
    if (by) {
      scrollBy(0, by);
      this.#place();
    }
    requestAnimationFrame(() => this.#scroll());
  }

  #place() {
    const held = /** @type {any} */ (this.#held);
    const dy = held.y - held.startY + scrollY - held.startScroll;
    const { box } = held.rows[held.from];
    const middle = box.top + box.height / 2 + dy;
    const passed = (/** @type {any} */ one, /** @type {number} */ i) => i !== held.from && middle > one.box.top + one.box.height / 2;
    held.to = held.rows.filter(passed).length;
    held.rows.forEach((/** @type {any} */ { node }, /** @type {number} */ i) => {
      const shift = i === held.from ? dy : i > held.from && i <= held.to ? -box.height : i < held.from && i >= held.to ? box.height : 0;
      setVar(node, "dy", `${shift}px`);
    });
  }

  /** @param {boolean} drop */
  #end(drop) {
    const held = this.#held;
    this.#held = null;
    if (!held?.moving) return;
    delete this.list.dataset.dragging;
    delete held.row.dataset.held;
    for (const { node } of held.rows) node.style.removeProperty("--dy");
    this.dropped(held.from, drop ? held.to : held.from);
  }
}
