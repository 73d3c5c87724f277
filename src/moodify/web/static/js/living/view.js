// @ts-check
/** What the living room shows: a few words, very large, and the controls that come when they are wanted. */

import { clock, el, icon, setIcon, setRich, setText, setVar } from "../dom.js";
import { language, t } from "../i18n.js";
import { by } from "../songs.js";
import { onSpotify } from "../spotify/parts.js";
import { local } from "../store.js";
import { MOOD_BUTTON } from "../strings.js";
import { figure, figureKey } from "./figure.js";

/** Characters of the largest words, and how large they are set, in hundredths of the field's width. */
const SIZES = [[12, 8.6], [22, 7.2], [38, 5.8], [64, 4.6], [Infinity, 3.8]];

export class View {
  #figure = el("div", { className: "living-figure" });
  #mood = el("p", { className: "living-mood" });
  #title = el("p", { className: "living-title", dir: "auto" });
  #by = el("p", { className: "living-by", dir: "auto" });
  #next = el("p", { className: "living-next" });
  #clock = el("time", { className: "living-clock figure" });
  #elapsed = el("span", { className: "time" });
  #total = el("span", { className: "time" });
  #note = el("p", { className: "living-note" });
  #seeking = false;
  #duration = 0;
  #drawn = "";
  #byDrawn = "";
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #tick;

  /** @param {Record<string, (...args: any[]) => void>} acts What its controls do. */
  constructor(acts) {
    const press = (/** @type {string} */ name, /** @type {string} */ sign, /** @type {any} */ props = {}) =>
      el("button", { className: "icon-button", type: "button", "data-act": name, onclick: () => acts[name](), ...props }, icon(sign));
    const named = (/** @type {string} */ id) => ({ "aria-label": t(id), title: t(id) });
    this.previous = press("previous", "previous", named("player-previous"));
    this.play = press("toggle", "play", { className: "icon-button living-play" });
    this.next = press("next", "next", named("player-next"));
    this.like = press("like", "like", { ...named("player-like"), "aria-pressed": "false" });
    this.skip = press("skip", "skip", named("player-skip"));
    this.clockOn = press("clock", "clock", named("living-clock"));
    this.fill = press("fill", "full");
    this.leave = press("leave", "close", named("living-leave"));
    this.camera = el("button", { className: "pill", type: "button", onclick: () => acts.camera() }, t("living-camera"));
    this.moods = Object.entries(MOOD_BUTTON).map(([mood, name]) => el("button", { className: "pill", type: "button", "data-mood": mood, onclick: () => acts.say(mood) }, name));
    this.seek = el("input", { className: "range", type: "range", min: "0", max: "1", value: "0", step: "1", "aria-label": t("player-seek"),
      oninput: () => { this.#seeking = true; this.#times(this.seek.valueAsNumber, this.#duration); },
      onchange: () => { this.#seeking = false; acts.seek(this.seek.valueAsNumber); } });
    this.line = el("div", { className: "living-line", dir: "ltr" }, this.#elapsed, this.seek, this.#total);
    /** Where the chip of the camera and what the page has to tell stand meanwhile. */
    this.top = el("div", { className: "living-top" }, this.#clock);
    this.told = el("div", { className: "living-told" });
    this.song = el("div", { className: "living-player", dir: "ltr", role: "group", "aria-label": t("player-title") }, this.previous, this.play, this.next, this.like, this.skip);
    this.controls = el("div", { className: "living-controls" }, this.song,
      el("div", { className: "living-say", role: "group", "aria-label": t("living-say") }, ...this.moods, this.camera),
      el("div", { className: "living-ways", role: "group", "aria-label": t("living-view") }, this.clockOn, this.fill, this.leave));
    this.root = el("div", { className: "living-drift" }, this.top, this.told,
      el("div", { className: "living-stage" }, this.#figure,
        el("div", { className: "living-words" }, this.#mood, this.#title, this.#by, this.line, this.#next, this.#note)));
    this.showClock(local.get("living.clock", false));
  }

  /** @param {boolean} on */
  showClock(on) {
    this.#clock.hidden = !on;
    this.clockOn.setAttribute("aria-pressed", String(on));
    clearTimeout(this.#tick);
    if (!on) return;
    const now = new Date();
    setText(this.#clock, new Intl.DateTimeFormat(language(), { hour: "numeric", minute: "2-digit" }).format(now));
    this.#tick = setTimeout(() => this.showClock(true), 60000 - (now.getTime() % 60000) + 50);
  }

  /** The clock stands still while nobody sees it. */
  rest() {
    clearTimeout(this.#tick);
  }

  /**
   * @param {any} state A SessionState. @param {{text: string, note: string}} mood What is known of the mood.
   * @param {string} sentence The page's own sentence, for as long as nothing plays.
   */
  show(state, mood, sentence) {
    const song = state.now;
    const asked = state.by ? sentence : t("living-ask");
    const words = song?.title ?? asked.replaceAll("*", "");
    setVar(this.#title, "fit", /** @type {number[]} */ (SIZES.find(([most]) => words.length <= most))[1]);
    setRich(this.#title, song ? "" : asked);
    if (song) setText(this.#title, song.title);
    this.#title.toggleAttribute("data-song", Boolean(song));
    this.#mood.hidden = !song;
    setRich(this.#mood, mood.note ? `*${mood.text}* ${mood.note}` : `*${mood.text}*`);
    this.#artist(song);
    const after = state.queue[0];
    this.#next.hidden = !song || !after;
    if (after) setRich(this.#next, t("living-next", { title: after.title.replaceAll("*", ""), by: by(after) }));
    this.line.hidden = this.song.hidden = !song;
    this.#figure.hidden = !song;
    const key = figureKey(song, state.path);
    if (key !== this.#drawn && song) this.#figure.replaceChildren(figure(song, state.path));
    this.#drawn = key;
    for (const button of this.moods) button.setAttribute("aria-pressed", String(state.by === "hand" && state.target?.mood === button.dataset.mood));
  }

  /** @param {any} song */
  #artist(song) {
    const key = song ? `${song.uri} ${by(song)}` : "";
    if (key === this.#byDrawn) return;
    this.#byDrawn = key;
    const link = song?.source === "spotify" && song.links.spotify ? onSpotify(song.title, song.links.spotify) : null;
    this.#by.replaceChildren(...(song ? [by(song), ...(link ? [" · ", link] : [])] : []));
  }

  /** @param {boolean} on Whether the camera is on, or about to be. @param {string} note */
  showCamera(on, note) {
    this.camera.hidden = on;
    this.#note.hidden = !note;
    setText(this.#note, note);
  }

  /** @param {boolean} can @param {boolean} on Whether the screen is filled. */
  showFill(can, on) {
    const label = t(on ? "living-unfill" : "living-fill");
    this.fill.hidden = !can;
    setIcon(this.fill, on ? "small" : "full");
    this.fill.setAttribute("aria-label", label);
    this.fill.title = label;
  }

  /** @param {import("../sound.js").Sound} player @param {any} like The dock's own button. */
  move(player, like) {
    const { duration, position } = player;
    const refused = player.refused && !player.playing;
    setIcon(this.play, player.playing ? "pause" : "play");
    this.play.setAttribute("aria-label", t(player.playing ? "player-pause" : refused ? "player-press" : "player-play"));
    this.like.hidden = like.hidden;
    this.like.setAttribute("aria-pressed", like.getAttribute("aria-pressed"));
    this.like.classList.toggle("like-on", like.getAttribute("aria-pressed") === "true");
    this.seek.max = String(duration || 1);
    this.#duration = duration;
    if (this.#seeking) return;
    this.seek.value = String(position);
    this.#times(position, duration);
  }

  /** @param {number} at Seconds into the song. @param {number} of How long it is. */
  #times(at, of) {
    setVar(this.seek, "played", of ? Math.min(1, at / of).toFixed(4) : 0);
    setText(this.#elapsed, clock(at));
    setText(this.#total, clock(of));
    this.seek.setAttribute("aria-valuetext", t("player-seek-text", { at: clock(at), total: clock(of) }));
  }
}
