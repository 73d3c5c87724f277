// @ts-check
/**
 * The room after the welcome: it draws what the session and the camera say, the sentence
 * first. Songs and the player draw themselves; this is about the mood.
 */

import { announceMood } from "./a11y.js";
import { startAura } from "./aura.js";
import { Bars } from "./bars.js";
import { $, el, setRich, setText } from "./dom.js";
import { Faces } from "./faces.js";
import { Pad, padKey } from "./pad.js";
import { HINT, MOOD, MOOD_BUTTON, SAY, T, WISH, aimWords, lasting, sentence, sureness } from "./strings.js";
import { pathWords } from "./strings-path.js";

/** A face may be lost this long (a hand before it, a glance away) before the page says so. */
const MISSING_MS = 1200;

export class Room {
  /** @type {any} The newest `seen` message; null until the first after the camera started. */
  seen = null;
  /** @type {any} */
  state = null;
  #faceAt = 0;
  #chosenFor = { uri: "", aim: "" };

  /**
   * @param {import("./camera.js").Camera} camera
   * @param {(command: any) => void} send
   */
  constructor(camera, send) {
    this.camera = camera;
    this.send = send;
    this.bars = new Bars();
    this.faces = new Faces((id) => send({ type: "pick_face", face: id }));
    this.pad = new Pad((valence, arousal) => this.#point({ valence, arousal }), send);
    this.colour = startAura();
    padKey();
    for (const [mood, name] of Object.entries(MOOD_BUTTON)) {
      $("say").append(el("button", { className: "say-mood", type: "button", "data-mood": mood, "aria-pressed": "false", onclick: () => this.#byHand({ type: "choose_mood", mood }) }, name));
    }
    for (const [wish, name] of Object.entries(WISH)) {
      $("wishes").append(el("label", {}, el("input", { type: "radio", name: "wish", value: wish, onchange: () => this.wish(wish) }), el("span", {}, name)));
    }
    $("path-straight").addEventListener("click", () => send({ type: "straighten" }));
    $("follow").addEventListener("change", () => send({ type: "follow", on: $("follow").checked }));
    camera.video.addEventListener("resize", () => this.#ratio(camera.video.videoWidth, camera.video.videoHeight));
  }

  /** @param {any} command Saying it oneself ends the reading of the face. */
  #byHand(command) {
    this.dispatch?.("hand");
    this.send(command);
  }

  /** @type {((what: string) => void)|undefined} */
  dispatch;

  /** @param {string} wish A goal begins where the music aims now, to be moved from there. */
  wish(wish) {
    const { valence = 0, arousal = 0 } = this.state?.target ?? {};
    this.send(wish === "goal" ? { type: "goal", valence, arousal } : { type: "wish", wish });
  }

  /** @param {{valence: number, arousal: number}} point What was chosen on the pad. */
  #point(point) {
    const goal = this.state?.wish === "goal";
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
    const face = !live || this.#faceInView();
    const label = by === "hand" ? (state.target?.mood ?? null) : (mood?.label ?? null);
    this.#say(by, label, face, mood);
    this.#picture(live, by === "picture");
    this.bars.show(face ? (mood?.moods ?? null) : null);
    this.faces.show(live ? (this.seen?.faces ?? []) : [], live);
    this.#hint(live);
    for (const button of $("say").children) {
      button.setAttribute("aria-pressed", String(by === "hand" && button.dataset.mood === label));
    }
    for (const radio of $("wishes").querySelectorAll("input")) radio.checked = radio.value === state.wish;
    $("follow").checked = state.follow;
    setText($("follow-note"), T[state.follow ? "aim.follow.on" : "aim.follow.off"]);
    const you = face && mood && label !== "unsure" ? mood : null;
    this.pad.show({ you, target: state.target, chosen: by === "hand" ? state.mood : null, songs: [...state.queue, ...state.suggestions], now: state.now, path: state.path, wish: state.wish });
    setText($("path-words"), pathWords(state.path, state.wish));
    $("path-straight").classList.toggle("away", !state.path?.bent);
    const tint = (live && you) || state.path?.points[Math.max(0, state.path.at)] || state.target;
    if (tint) this.colour(tint.valence, tint.arousal);
  }

  /** True when the song that plays was chosen for another aim than today's. */
  #later() {
    const { now, target } = this.state;
    if (!now || !target) return false;
    const aim = aimWords(target.valence, target.arousal);
    if (this.#chosenFor.uri !== now.uri) this.#chosenFor = { uri: now.uri, aim };
    return this.#chosenFor.aim !== aim;
  }

  #faceInView() {
    return !this.seen || this.seen.faces.length > 0 || performance.now() - this.#faceAt < MISSING_MS;
  }

  /** @param {string|null} by @param {string|null} label @param {boolean} face @param {any} mood */
  #say(by, label, face, mood) {
    const { state } = this;
    const waiting = by === "camera" && !this.seen;
    const stays = by === "camera" && Boolean(state.now && state.target?.mood) && state.target.mood !== label;
    const later = this.#later();
    setRich($("sentence"), sentence({ by, label, face, waiting, wish: state.wish, target: state.target, title: state.now?.title ?? null, later, stays }));
    document.body.dataset.mood = waiting ? "waiting" : !face ? "no_face" : (label ?? "none");
    const known = mood && face && label && label !== "unsure";
    const parts = by === "hand" ? [SAY.byHand, ...(later ? [SAY.later] : [])]
      : known && by === "camera" ? [`${MOOD_BUTTON[label]} ${lasting(mood.held)}`, sureness(mood.confidence), SAY.guess]
      : known ? [sureness(mood.confidence), SAY.guess] : [];
    setText($("aside"), parts.length ? `${parts.join(" · ")}.`.replace(/^./, (c) => c.toUpperCase()) : "");
    if (by !== "camera" || waiting) return;
    const held = mood?.held ?? 0;
    if (!face) announceMood("no_face", Infinity, SAY.announceNoFace);
    else if (label === "unsure") announceMood("unsure", held, SAY.announceUnsure);
    else if (label) announceMood(label, held, SAY.announceMood(MOOD[label]));
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
