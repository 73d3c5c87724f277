// @ts-check
/**
 * The valence–arousal pad: where you are, where the music aims, the path there, and the songs.
 * A point is chosen by pointer, or by the arrow keys on one of its two (unseen) sliders: where
 * you are or, while the wish is a goal, where the music should go.
 */

import { $, el } from "./dom.js";
import { RIM, diamond, place } from "./figure.js";
import { t } from "./i18n.js";
import { PathOnPad } from "./path.js";
import { T, aimKey } from "./strings.js";

const SIZE = 320;
const STEP = 0.1;
/** A point is sent once the hand rests this long. */
const SETTLE_MS = 220;

export class Pad {
  #songs = el("g", {});
  #you = el("circle", { class: "you moving", r: 9 });
  #music = el("circle", { class: "music-ring moving", r: 15 });
  #cross = [el("line", { class: "cross", x1: 0, x2: SIZE }), el("line", { class: "cross", y1: 0, y2: SIZE })];
  /** @type {{valence: number, arousal: number}} */
  #chosen = { valence: 0, arousal: 0 };
  #dragging = false;
  /** True once an arrow key moved the point, until the slider is left. */
  #touched = false;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  /**
   * @param {(valence: number, arousal: number) => void} choose Called when a point is chosen.
   * @param {(command: any) => void} send
   */
  constructor(choose, send) {
    this.choose = choose;
    this.root = $("pad");
    this.path = new PathOnPad(this.root, SIZE, send);
    /** True while what is chosen is the goal. */
    this.goal = false;
    const line = (/** @type {any} */ p) => el("line", { class: "axis", ...p });
    const word = (/** @type {any} */ p, /** @type {string} */ text) => el("text", p, text);
    const half = SIZE / 2;
    this.sliders = ["valence", "arousal"].map((name) =>
      el("input", { type: "range", min: "-1", max: "1", step: STEP, value: "0", "aria-label": T[`pad.${name}`], onkeydown: (/** @type {KeyboardEvent} */ e) => this.#onKey(e), oninput: () => this.#onSlide(), onblur: () => { this.#touched = false; } }));
    this.root.append(
      el("div", { className: "field" }),
      el("svg", { viewBox: `0 0 ${SIZE} ${SIZE}`, "aria-hidden": "true" },
        line({ x1: half, y1: 0, x2: half, y2: SIZE }), line({ x1: 0, y1: half, x2: SIZE, y2: half }),
        word({ x: 14, y: half - 7, class: "faint" }, T["pad.dark"]),
        word({ x: SIZE - 14, y: half - 7, class: "faint", "text-anchor": "end" }, T["pad.bright"]),
        word({ x: half + 8, y: 20, class: "faint" }, T["pad.lively"]),
        word({ x: half + 8, y: SIZE - 11, class: "faint" }, T["pad.quiet"]),
        ...this.#cross, this.#songs, this.path.drawn, this.#music, this.#you),
      ...this.sliders, this.path.layer);
    this.root.addEventListener("pointerdown", (/** @type {PointerEvent} */ e) => this.#onPointer(e));
    this.root.addEventListener("pointermove", (/** @type {PointerEvent} */ e) => this.#dragging && this.#onPointer(e));
    for (const name of ["pointerup", "pointercancel"]) this.root.addEventListener(name, () => this.#release());
  }

  /**
   * @param {{you: any, target: any, chosen: any, songs: any[], now: any, path: any, wish: string}} what
   *   Points have valence and arousal; `chosen` is the point that was said by hand, where one was.
   */
  show({ you, target, chosen, songs, now, path, wish }) {
    this.goal = wish === "goal";
    const point = this.goal ? target : (chosen ?? target);
    if (!this.#held && point) this.#aim(point);
    this.#move(this.#you, this.#held && !this.goal ? this.#chosen : you);
    this.#move(this.#music, this.#held && this.goal ? this.#chosen : target);
    this.path.show(path, wish, songs);
    const key = songs.map((s) => s.uri).join() + (now?.uri ?? "");
    if (this.#songs.dataset.key === key) return;
    this.#songs.dataset.key = key;
    this.#songs.replaceChildren(
      ...songs.filter((s) => s.uri !== now?.uri).map((s) => {
        const at = place(s.mood, SIZE);
        return el("circle", { class: "song-dot", cx: at.x, cy: at.y, r: 4 }, el("title", {}, s.title));
      }),
      ...(now ? [diamond(place(now.mood, SIZE), 7)] : []));
  }

  /** While a hand is on the pad, what it says is newer than any state that arrives. */
  get #held() {
    return this.#dragging || this.#timer !== undefined || (this.#touched && this.sliders.includes(document.activeElement));
  }

  /** @param {any} node @param {any} point */
  #move(node, point) {
    node.toggleAttribute("hidden", !point);
    if (!point) return;
    const { x, y } = place(point, SIZE);
    node.style.translate = `${x.toFixed(1)}px ${y.toFixed(1)}px`;
  }

  /** @param {{valence: number, arousal: number}} point Where the sliders stand. */
  #aim(point) {
    this.#chosen = { valence: point.valence, arousal: point.arousal };
    const at = (/** @type {number} */ value) => t("pad-at", { value, aim: aimKey(point.valence, point.arousal) });
    this.sliders[0].value = String(point.valence);
    this.sliders[1].value = String(point.arousal);
    this.sliders[0].setAttribute("aria-valuetext", at(point.valence));
    this.sliders[1].setAttribute("aria-valuetext", at(point.arousal));
    const { x, y } = place(point, SIZE);
    for (const name of ["y1", "y2"]) this.#cross[0].setAttribute(name, String(y));
    for (const name of ["x1", "x2"]) this.#cross[1].setAttribute(name, String(x));
  }

  /** @param {number} valence @param {number} arousal Move there, and send it once at rest. */
  #pick(valence, arousal) {
    const inside = (/** @type {number} */ x) => Math.round(Math.max(-1, Math.min(1, x)) * 100) / 100;
    this.#aim({ valence: inside(valence), arousal: inside(arousal) });
    this.#move(this.goal ? this.#music : this.#you, this.#chosen);
    this.#touched = true;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.choose(this.#chosen.valence, this.#chosen.arousal);
    }, SETTLE_MS);
  }

  #onSlide() {
    this.#pick(this.sliders[0].valueAsNumber, this.sliders[1].valueAsNumber);
  }

  /** @param {KeyboardEvent} event Either slider moves both ways: the pad is one thing. */
  #onKey(event) {
    const moves = /** @type {Record<string, [number, number]>} */ ({ ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] });
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    this.#pick(this.#chosen.valence + move[0], this.#chosen.arousal + move[1]);
  }

  /** @param {PointerEvent} event */
  #onPointer(event) {
    if (event.type === "pointerdown") {
      this.root.setPointerCapture(event.pointerId);
      this.root.dataset.dragging = "";
      this.#dragging = true;
    }
    const area = this.root.getBoundingClientRect();
    const along = (/** @type {number} */ t) => ((t - RIM) / (1 - 2 * RIM)) * 2 - 1;
    this.#pick(along((event.clientX - area.left) / area.width), -along((event.clientY - area.top) / area.height));
  }

  #release() {
    this.#dragging = false;
    delete this.root.dataset.dragging;
  }
}

/** The pad's legend. */
export function padKey() {
  const sign = (/** @type {any} */ node) => el("svg", { viewBox: "0 0 20 20", "aria-hidden": "true" }, node);
  const entry = (/** @type {any} */ node, /** @type {string} */ name) => el("span", {}, sign(node), T[name]);
  $("pad-key").replaceChildren(
    entry(el("circle", { class: "you", cx: 10, cy: 10, r: 7 }), "pad.you"),
    entry(el("circle", { class: "music-ring", cx: 10, cy: 10, r: 7.5 }), "pad.music"),
    entry(el("path", { class: "way", d: "M1 15C7 15 13 5 19 5" }), "path.sign"),
    entry(diamond({ x: 10, y: 10 }, 7), "pad.playing"),
    entry(el("circle", { class: "song-dot", cx: 10, cy: 10, r: 5 }), "pad.songs"));
}
