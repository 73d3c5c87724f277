// @ts-check
/**
 * The room after the welcome: it draws what the session and the camera say, the sentence
 * first. Songs and the player draw themselves; this is about the mood.
 */

import { startAura } from "./aura.js";
import { Bars } from "./bars.js";
import { Calm } from "./calm.js";
import { $, el, setText } from "./dom.js";
import { Faces } from "./faces.js";
import { Pad, padKey } from "./pad.js";
import { Pressed } from "./pressed.js";
import { Saying } from "./saying.js";
import { HINT, MOOD_BUTTON, T, WISH } from "./strings.js";
import { pathWords } from "./strings-path.js";

/** A face may be lost this long (a hand before it, a glance away) before the page says so. */
const MISSING_MS = 1200;

export class Room {
  /** @type {any} The newest `seen` message; null until the first after the camera started. */
  seen = null;
  /** @type {any} */
  state = null;
  #calm = new Calm();
  #again = 0;
  #faceAt = 0;
  /** @type {Pressed<string>} */
  #wished = new Pressed();
  /** @type {Pressed<boolean>} */
  #follows = new Pressed();

  /**
   * @param {import("./camera.js").Camera} camera
   * @param {(command: any) => void} send
   */
  constructor(camera, send) {
    this.camera = camera;
    this.send = send;
    this.saying = new Saying();
    this.bars = new Bars();
    this.faces = new Faces((id) => send({ type: "pick_face", face: id }));
    this.pad = new Pad((valence, arousal) => this.#point({ valence, arousal }), send);
    this.colour = startAura();
    padKey();
    for (const [mood, name] of Object.entries(MOOD_BUTTON)) {
      $("say").append(el("button", { className: "say-mood", type: "button", "data-mood": mood, "aria-pressed": "false", onclick: () => this.sayMood(mood) }, name));
    }
    for (const [wish, name] of Object.entries(WISH)) {
      $("wishes").append(el("label", {}, el("input", { type: "radio", name: "wish", value: wish, onchange: () => this.wish(wish) }), el("span", {}, name)));
    }
    $("path-straight").addEventListener("click", () => send({ type: "straighten" }));
    $("follow").addEventListener("change", () => {
      this.#follows.press($("follow").checked);
      send({ type: "follow", on: $("follow").checked });
    });
    camera.video.addEventListener("resize", () => this.#ratio(camera.video.videoWidth, camera.video.videoHeight));
  }

  /** @param {any} command Saying it oneself ends the reading of the face. */
  #byHand(command) {
    this.dispatch?.("hand");
    this.send(command);
  }

  /** @param {string} mood One of the four, in the person's own word. */
  sayMood(mood) {
    this.#byHand({ type: "choose_mood", mood });
  }

  /** @type {((what: string) => void)|undefined} */
  dispatch;

  /** @param {string} wish A goal begins where the music aims now, to be moved from there. */
  wish(wish) {
    const { valence = 0, arousal = 0 } = this.state?.target ?? {};
    this.#wished.press(wish);
    this.draw();
    this.send(wish === "goal" ? { type: "goal", valence, arousal } : { type: "wish", wish });
  }

  /** The wish that holds: a click on the pad right after “Pick” sets the goal, and not the mood. */
  get #wish() {
    return this.#wished.or(this.state?.wish);
  }

  /** @param {{valence: number, arousal: number}} point What was chosen on the pad. */
  #point(point) {
    const goal = this.#wish === "goal";
    if (goal) this.send({ type: "goal", ...point });
    // Where nothing is known of the listener, the music begins at its goal.
    if (!goal || !this.state.target) this.#byHand({ type: "choose_point", ...point });
  }

  /** Where the mood comes from: the camera while it is on, else what the session says. */
  get by() {
    if (this.camera.state !== "off") return "camera";
    return this.state?.by === "camera" ? null : (this.state?.by ?? null);
  }

  /** @param {any} message */
  see(message) {
    this.seen = message;
    if (message.faces.length || !this.#faceAt) this.#faceAt = performance.now();
    this.draw();
  }

  /** Forget what was seen: the camera has just started or stopped. */
  reset() {
    this.seen = null;
    this.#faceAt = 0;
    this.#calm.forget();
    this.draw();
  }

  /** @param {string|null} url Show a picture in the camera's place. */
  showPicture(url) {
    $("picture").hidden = !url;
    if (url) $("picture").src = url;
    $("picture").onload = () => this.#ratio($("picture").naturalWidth, $("picture").naturalHeight);
    this.draw();
  }

  draw() {
    const { state, by } = this;
    if (!state) return;
    const live = by === "camera";
    const mood = live ? (this.seen?.mood ?? null) : by ? state.mood : null;
    const inView = !live || this.#faceInView();
    const calm = live && this.seen ? this.#settled(inView ? (mood?.label ?? "unsure") : "no_face") : null;
    const face = !live || (calm ? calm !== "no_face" : inView);
    const label = by === "hand" ? (state.target?.mood ?? null) : calm && face ? calm : (mood?.label ?? null);
    this.saying.show(state, { by, label, face, mood, waiting: live && !this.seen, held: this.#held(mood, label) });
    this.#picture(live, by === "picture");
    this.bars.show(face ? (mood?.moods ?? null) : null);
    this.faces.show(live ? (this.seen?.faces ?? []) : [], live);
    this.#hint(live);
    for (const button of $("say").children) {
      button.setAttribute("aria-pressed", String(by === "hand" && button.dataset.mood === label));
    }
    const wish = this.#wish;
    for (const radio of $("wishes").querySelectorAll("input")) radio.checked = radio.value === wish;
    const follow = this.#follows.or(state.follow);
    $("follow").checked = follow;
    setText($("follow-note"), T[follow ? "aim.follow.on" : "aim.follow.off"]);
    const you = face && mood && label !== "unsure" ? mood : null;
    this.pad.show({ you, target: state.target, chosen: by === "hand" ? state.mood : null, songs: [...state.queue, ...state.suggestions], now: state.now, path: state.path, wish });
    setText($("path-words"), pathWords(state.path, state.wish));
    $("path-straight").classList.toggle("away", !state.path?.bent);
    const tint = (live && you) || state.path?.points[Math.max(0, state.path.at)] || state.target;
    if (tint) this.colour(tint.valence, tint.arousal);
  }

  /** @param {string} key What is seen. @returns {string} What is said: a mood that flickers isn't run after. */
  #settled(key) {
    const now = performance.now();
    const said = this.#calm.of(key, now);
    clearTimeout(this.#again);
    // Nothing new may come from the camera, and what was seen last is still to be said.
    if (said !== key) this.#again = window.setTimeout(() => this.draw(), this.#calm.wait(now));
    return said;
  }

  /** @param {any} mood @param {string|null} label @returns {number} For how many seconds what is said has been so. */
  #held(mood, label) {
    return mood && mood.label === label ? mood.held : this.#calm.lasted(performance.now());
  }

  #faceInView() {
    return !this.seen || this.seen.faces.length > 0 || performance.now() - this.#faceAt < MISSING_MS;
  }

  /** @param {boolean} live @param {boolean} still */
  #picture(live, still) {
    const shown = live || (still && !$("picture").hidden);
    $("preview").hidden = !shown;
    $("preview").classList.toggle("mirrored", live);
    $("video").hidden = !live;
    if (live) $("picture").hidden = true;
    $("bars").hidden = !live && !still;
    document.querySelector(".face")?.setAttribute("data-by", live ? "camera" : still ? "picture" : "hand");
    setText($("face-title"), T[live || still ? "face.title" : "face.titleHand"]);
    setText($("say-title"), T[live || still ? "say.title" : "say.titleHand"]);
    $("camera-on").hidden = live;
  }

  /** @param {boolean} live The most important complaint, in words. */
  #hint(live) {
    const hints = live ? (this.seen?.quality ?? []) : [];
    const first = hints.find((/** @type {string} */ hint) => hint !== "no_face" || !this.#faceInView());
    $("hint").hidden = !first;
    if (first) setText($("hint"), HINT[first] ?? "");
  }

  /** @param {number} width @param {number} height */
  #ratio(width, height) {
    if (width && height) $("preview").style.setProperty("--ratio", `${width} / ${height}`);
  }
}
