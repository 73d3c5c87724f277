// @ts-check
/** “Teach it your resting face”: what it is, twenty seconds of it, what came of it. */

import { announce } from "../a11y.js";
import { el, setText } from "../dom.js";
import { button } from "../parts.js";
import { F } from "../strings-face.js";
import { HINT } from "../strings.js";
import { resultParts, resultWords } from "./result.js";
import { Ring } from "./ring.js";

const SECONDS = 20;

/** @typedef {"intro"|"measuring"|"result"} Step */

export class Rest {
  root = el("div", { className: "learn-panel rest" });
  /** @type {Step} */
  #step = "intro";
  #ring = new Ring(F["rest.progress"], SECONDS);
  #ease = el("b");
  #more = el("small");
  /** Asked for, while the session doesn't know it yet. */
  #asked = false;
  #half = false;
  /** @type {any} */
  #calibration = null;

  /**
   * @param {(command: any) => void} send
   * @param {() => Promise<boolean>} camera Turn it on; whether it is.
   * @param {() => boolean} isOn
   * @param {() => void} done
   */
  constructor(send, camera, isOn, done) {
    this.send = send;
    this.camera = camera;
    this.isOn = isOn;
    this.done = done;
  }

  get measuring() {
    return this.#step === "measuring";
  }

  open() {
    if (!this.measuring) this.#intro();
  }

  /** Closed by the person: no measuring goes on unseen. */
  close() {
    if (this.measuring) this.send({ type: "measure_resting", on: false });
    this.#step = "intro";
  }

  /** @param {any} calibration The session's. */
  show(calibration) {
    this.#calibration = calibration;
    if (calibration.measuring) {
      this.#asked = false;
      if (!this.measuring) this.#measure();
    } else if (this.measuring && !this.#asked) {
      if (calibration.result) this.#result(calibration.result);
      else this.#intro(F["rest.stopped"]);
    }
  }

  /** @param {any} seen The newest message of what the camera sees. */
  see(seen) {
    if (!this.measuring || seen.resting === null) return;
    this.#ring.show(seen.resting);
    const waits = seen.quality[0];
    setText(this.#ease, waits ? F["rest.waits"] : F["rest.ease"]);
    setText(this.#more, waits ? (HINT[waits] ?? "") : F["rest.easeMore"]);
    if (!this.#half && seen.resting >= 0.5) {
      this.#half = true;
      announce(F["rest.half"]);
    }
  }

  /** The camera went off: a session that measured knows; one that hadn't begun can't. */
  cameraOff() {
    if (this.measuring && this.#asked) this.#intro(F["rest.stopped"]);
  }

  /** @param {string} [said] */
  #intro(said = "") {
    const was = this.#step;
    this.#step = "intro";
    this.#asked = false;
    const start = button(F[this.isOn() ? "rest.start" : "rest.startCamera"], () => this.#start());
    this.root.replaceChildren(
      ...(said ? [el("p", { className: "learn-say" }, said)] : []),
      el("p", {}, F["rest.why"]), el("p", { className: "small" }, F["rest.kept"]),
      el("div", { className: "learn-acts" }, start, this.#quiet(F["rest.later"], this.done)));
    if (said) announce(said);
    if (was !== "intro" || this.root.isConnected) start.focus();
  }

  async #start() {
    if (!(await this.camera())) return;
    this.#asked = true;
    this.#measure();
    this.send({ type: "measure_resting", on: true });
  }

  #measure() {
    this.#step = "measuring";
    this.#half = false;
    this.#ring.show(0);
    setText(this.#ease, F["rest.ease"]);
    setText(this.#more, F["rest.easeMore"]);
    const cancel = this.#quiet(F["rest.cancel"], () => { this.close(); this.done(); });
    this.root.replaceChildren(
      el("div", { className: "rest-now" }, this.#ring.root, el("p", {}, this.#ease, this.#more)),
      el("div", { className: "learn-acts" }, cancel));
    cancel.focus();
    announce(F["rest.begun"]);
  }

  /** @param {any} result */
  #result(result) {
    this.#step = "result";
    const { why } = result;
    const kept = why === "corrected" || why === "fine";
    const first = kept ? button(F["rest.done"], this.done) : button(F["rest.again"], () => this.#start());
    const second = kept ? this.#quiet(F["rest.undo"], () => this.#undo()) : this.#quiet(F["rest.later"], this.done);
    this.root.replaceChildren(...resultParts(result), el("div", { className: "learn-acts" }, first, second));
    announce(resultWords(result).replaceAll("*", ""));
    first.focus();
  }

  #undo() {
    const told = this.#calibration.told.findLast((/** @type {any} */ one) => one.kind === "resting");
    if (told) this.send({ type: "take_back", id: told.id });
    announce(F["rest.undone"]);
    this.done();
  }

  /** @param {string} text @param {() => void} act */
  #quiet(text, act) {
    return button(text, act, { className: "button quiet" });
  }
}
