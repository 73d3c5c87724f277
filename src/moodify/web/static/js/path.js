// @ts-check
/**
 * The path of the music on the pad: a curve, its songs as numbered points. Each point that is
 * still to come can be moved, by pointer or by the arrow keys; the last one is where it ends.
 */

import { announce } from "./a11y.js";
import { el, setText, setVar } from "./dom.js";
import { RIM, place } from "./figure.js";
import { smooth } from "./smooth.js";
import { t } from "./i18n.js";
import { P, pathWords, placeWords } from "./strings-path.js";

/** @typedef {{valence: number, arousal: number}} Point */

const STEP = 0.1;
/** A point moved by keys is sent once they rest this long. */
const SETTLE_MS = 500;
/** After a point was sent, the path of before is not drawn again for this long. */
const ANSWER_MS = 1200;
/** Not moved at all. @type {Point} */
const STILL = { valence: 0, arousal: 0 };

export class PathOnPad {
  #past = el("path", { class: "way past" });
  #ahead = el("path", { class: "way" });
  #leads = el("g", { class: "leads" });
  /** @type {any[]} One for each step to come. */
  #grips = [];
  /** @type {any} */
  #path = null;
  #wish = "match";
  #key = "";
  #sentAt = -Infinity;
  /** @type {{step: number, point: Point, drag: boolean}|null} What a hand is moving. */
  #held = null;
  /** @type {Point} How far keys moved it since: what they are to move may be another step then. */
  #late = STILL;
  /** @type {{point: Point, keys: boolean}|null} What was sent, until the answer is drawn. */
  #sent = null;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;

  /** @param {any} root The pad. @param {number} size Its units. @param {(command: any) => void} send */
  constructor(root, size, send) {
    this.root = root;
    this.size = size;
    this.send = send;
    this.drawn = el("g", {}, this.#leads, this.#past, this.#ahead);
    this.layer = el("div", { className: "steps" });
  }

  /** @param {any} path The session's `path`. @param {string} wish @param {any[]} songs Those shown, with their moods. */
  show(path, wish, songs) {
    this.#wish = wish;
    const key = JSON.stringify(path);
    const changed = key !== this.#key;
    if (this.#held || (!changed && (performance.now() < this.#sentAt + ANSWER_MS || !this.#sent))) return;
    this.#key = key;
    this.#path = path;
    this.#sentAt = -Infinity;
    this.#draw(songs);
    if (this.#sent && changed) this.#answer(this.#sent);
    this.#sent = null;
  }

  /** @param {{point: Point, keys: boolean}} sent The moved point may be another step now. */
  #answer({ point, keys }) {
    announce(pathWords(this.#path, this.#wish));
    if (!keys || !this.#path) return;
    const far = (/** @type {Point} */ p) => Math.hypot(p.valence - point.valence, p.arousal - point.arousal);
    const steps = this.#path.points.slice(this.#first);
    const nearest = steps.reduce((/** @type {number} */ best, /** @type {Point} */ p, /** @type {number} */ i) => (far(p) < far(steps[best]) ? i : best), 0);
    this.#grips[nearest]?.focus({ preventScroll: true });
    const late = this.#late;
    this.#late = STILL;
    if (late.valence || late.arousal) this.#push(nearest, late);
  }

  /** The first step that may be moved. */
  get #first() {
    return Math.max(0, this.#path?.at ?? 0) + 1;
  }

  /** @param {any[]} songs */
  #draw(songs) {
    const points = this.#path?.points ?? [];
    this.#curve(points);
    const first = this.#first;
    const count = Math.max(0, points.length - first);
    while (this.#grips.length < count) this.#grips.push(this.layer.appendChild(this.#grip(this.#grips.length)));
    for (const grip of this.#grips.splice(count)) grip.remove();
    this.#grips.forEach((grip, i) => this.#label(grip, first + i, points[first + i]));
    const at = (/** @type {Point} */ p) => place(p, this.size);
    this.#leads.replaceChildren(...points.flatMap((/** @type {any} */ p, /** @type {number} */ i) => {
      const song = i >= first && songs.find((s) => s.uri === p.uri);
      return song ? [el("line", { x1: at(p).x, y1: at(p).y, x2: at(song.mood).x, y2: at(song.mood).y })] : [];
    }));
  }

  /** @param {Point[]} points */
  #curve(points) {
    const at = points.map((p) => place(p, this.size));
    const here = Math.max(0, this.#path?.at ?? 0);
    this.#past.setAttribute("d", smooth(at.slice(0, here + 1)));
    this.#ahead.setAttribute("d", smooth(at.slice(here)));
  }

  /** @param {number} i */
  #grip(i) {
    const grip = el("div", { className: "step", role: "slider", tabindex: "0", "aria-valuemin": "-1", "aria-valuemax": "1", "aria-orientation": "horizontal" });
    grip.addEventListener("keydown", (/** @type {KeyboardEvent} */ e) => this.#onKey(e, i));
    grip.addEventListener("blur", () => this.#held && !this.#held.drag && this.#commit(false));
    grip.addEventListener("pointerdown", (/** @type {PointerEvent} */ e) => this.#onDown(e, i));
    grip.addEventListener("pointermove", (/** @type {PointerEvent} */ e) => this.#held?.drag && this.#move(this.#first + i, this.#under(e), true));
    grip.addEventListener("pointerup", () => this.#held?.drag && this.#commit(false));
    grip.addEventListener("pointercancel", () => this.#drop());
    return grip;
  }

  /** @param {any} grip @param {number} step @param {any} point */
  #label(grip, step, point) {
    const of = this.#path.points.length - 1;
    const values = { step: String(step), of: String(of), title: point.title ?? P["path.unchosen"] };
    const name = t(step === of ? "path-end" : "path-step", values);
    setText(grip, String(step));
    grip.setAttribute("aria-label", name);
    grip.title = point.title ?? "";
    grip.toggleAttribute("data-bent", point.bent);
    grip.toggleAttribute("data-end", step === of);
    this.#put(grip, point);
  }

  /** @param {any} grip @param {Point} point */
  #put(grip, point) {
    const { x, y } = place(point, 1);
    setVar(grip, "x", x.toFixed(4));
    setVar(grip, "y", y.toFixed(4));
    grip.setAttribute("aria-valuenow", point.valence.toFixed(2));
    grip.setAttribute("aria-valuetext", placeWords(point));
  }

  /** @param {number} step @param {Point} to @param {boolean} drag Show it there; it is sent later. */
  #move(step, to, drag) {
    const inside = (/** @type {number} */ v) => Math.round(Math.max(-1, Math.min(1, v)) * 100) / 100;
    const point = { valence: inside(to.valence), arousal: inside(to.arousal) };
    this.#held = { step, point, drag };
    this.#put(this.#grips[step - this.#first], point);
    this.#curve(this.#path.points.map((/** @type {Point} */ p, /** @type {number} */ i) => (i === step ? point : p)));
  }

  /** @param {KeyboardEvent} event @param {number} i */
  #onKey(event, i) {
    const moves = /** @type {Record<string, [number, number]>} */ ({ ArrowLeft: [-STEP, 0], ArrowRight: [STEP, 0], ArrowUp: [0, STEP], ArrowDown: [0, -STEP] });
    if (event.key === "Escape" && this.#held) this.#drop();
    const move = moves[event.key];
    if (!move || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#sent?.keys && performance.now() < this.#sentAt + ANSWER_MS) {
      this.#late = { valence: this.#late.valence + move[0], arousal: this.#late.arousal + move[1] };
    } else this.#push(i, { valence: move[0], arousal: move[1] });
  }

  /** @param {number} i @param {Point} by Move it so far, and send it once at rest. */
  #push(i, by) {
    const from = this.#held?.point ?? this.#path.points[this.#first + i];
    this.#move(this.#first + i, { valence: from.valence + by.valence, arousal: from.arousal + by.arousal }, false);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#commit(true), SETTLE_MS);
  }

  /** @param {PointerEvent} event @param {number} i */
  #onDown(event, i) {
    event.stopPropagation();
    if (this.#held) this.#commit(false);
    this.#grips[i].setPointerCapture(event.pointerId);
    this.root.dataset.dragging = "";
    this.#held = { step: this.#first + i, point: this.#path.points[this.#first + i], drag: true };
  }

  /** @param {PointerEvent} event @returns {Point} */
  #under(event) {
    const area = this.root.getBoundingClientRect();
    const along = (/** @type {number} */ t) => ((t - RIM) / (1 - 2 * RIM)) * 2 - 1;
    return { valence: along((event.clientX - area.left) / area.width), arousal: -along((event.clientY - area.top) / area.height) };
  }

  /** @param {boolean} keys Send where the hand has put it. */
  #commit(keys) {
    clearTimeout(this.#timer);
    const held = this.#held;
    if (!held) return;
    this.#held = null;
    delete this.root.dataset.dragging;
    const before = this.#path.points[held.step];
    if (before.valence === held.point.valence && before.arousal === held.point.arousal) return;
    this.#sentAt = performance.now();
    this.#sent = { point: held.point, keys };
    this.#late = STILL;
    this.send({ type: "bend", step: held.step, ...held.point });
  }

  /** Leave it as it was. */
  #drop() {
    clearTimeout(this.#timer);
    this.#held = null;
    delete this.root.dataset.dragging;
    this.#curve(this.#path.points);
    this.#grips.forEach((grip, i) => this.#put(grip, this.#path.points[this.#first + i]));
  }
}
