// @ts-check
/** Lists of songs: the one that plays, the queue with its reasons, and those that open elsewhere. */

import { $, el, icon } from "./dom.js";
import { art, cover, miniPad } from "./figure.js";
import { onSpotify } from "./spotify/parts.js";
import { local } from "./store.js";
import { SERVICE, T, fill } from "./strings.js";
import { fits, parts } from "./taste/why.js";
import { wrongMood } from "./wrongmood.js";

/** Songs of the queue that are shown; the pad shows them all. */
const SHOWN = 5;

const ofSpotify = (/** @type {any} */ song) => song.source === "spotify";
const by = (/** @type {any} */ song) => song.artists.join(", ") || song.source_title || "";

export class Songs {
  /** Songs whose reasons are open; kept when the list is drawn anew. */
  #open = new Set();
  #drawn = { now: "", queue: "", suggestions: "" };

  /**
   * What stands in the place of a Spotify song while there is none, and a name for it.
   * @type {(state: any) => {key: string, node: Node}|null}
   */
  nothing = () => null;

  /** @param {(command: any) => void} send */
  constructor(send) {
    this.send = send;
    this.service = local.get("service", "spotify");
    $("service").addEventListener("change", () => {
      this.service = $("service").value;
      local.set("service", this.service);
      this.#drawn.suggestions = "";
      this.show(this.state);
    });
  }

  /** @param {any} state Draw what has changed, and leave the rest alone. */
  show(state) {
    this.state = state;
    this.#list("queue", state.queue.slice(0, SHOWN), (song) => this.#queued(song), T["music.queueEmpty"]);
    $("queue").hidden = $("queue-title").hidden = !state.now && !state.queue.length;
    this.#services(state.suggestions);
    this.#list("suggestions", state.suggestions, (song) => this.#suggested(song), T["elsewhere.empty"]);
    this.#now(state);
  }

  /** @param {any} state */
  #now(state) {
    const { now } = state;
    const nothing = now ? null : this.nothing(state);
    const empty = nothing?.key ?? (state.target ? T["music.preparing"] : T["music.empty"]);
    const key = now ? `${now.uri} ${now.reasons.length} ${this.#open.has(now.uri)}` : empty;
    if (key === this.#drawn.now) return;
    this.#drawn.now = key;
    if (!now) return $("now").replaceChildren(nothing?.node ?? el("p", { className: "empty" }, empty));
    const facts = [by(now), now.album || now.genre, now.year].filter(Boolean).join(" · ");
    const link = ofSpotify(now) && now.links.spotify ? onSpotify(now.title, now.links.spotify) : null;
    $("now").replaceChildren(
      el("div", { className: "now-song" },
        now.image ? art(now.image, 104) : null,
        el("p", { className: "title" }, now.title), el("p", { className: "by" }, facts, link ? " · " : null, link),
        now.correctable ? wrongMood(now) : null,
        !ofSpotify(now) && now.score !== null ? fits(now, this.send) : null),
      now.reasons.length ? this.#reasons(now) : "");
    return undefined;
  }

  /**
   * @param {"queue"|"suggestions"} name @param {any[]} songs
   * @param {(song: any) => HTMLElement} draw @param {string} empty
   */
  #list(name, songs, draw, empty) {
    const key = JSON.stringify(songs.map((s) => [s.uri, s.liked, s.score])) + empty;
    if (key === this.#drawn[name]) return;
    const list = $(name);
    const held = list.contains(document.activeElement) ? /** @type {any} */ (document.activeElement).dataset.hold : null;
    this.#drawn[name] = key;
    list.replaceChildren(...(songs.length ? songs.map(draw) : [el("li", { className: "empty" }, empty)]));
    if (held) list.querySelector(`[data-hold="${CSS.escape(held)}"]`)?.focus();
  }

  /** @param {any} song */
  #queued(song) {
    return this.#row(song,
      el("button", { className: "cover-play", type: "button", "data-hold": `play ${song.uri}`, "aria-label": fill(T["song.play"], { title: song.title }), onclick: () => this.send({ type: "play", uri: song.uri }) }, cover(song), icon("play")),
      !ofSpotify(song) ? this.#likeButton(song) : song.links.spotify ? onSpotify(song.title, song.links.spotify) : null);
  }

  /** @param {any} song */
  #suggested(song) {
    const service = song.links[this.service] ? this.service : Object.keys(song.links)[0];
    const name = SERVICE[service] ?? service;
    const link = service && el("a", { className: "open", href: song.links[service], target: "_blank", rel: "noopener noreferrer", "data-hold": `open ${song.uri}`, "aria-label": fill(T["song.opensIn"], { title: song.title, service: name }) }, el("span", {}, name), icon("out"));
    return this.#row(song, cover(song), link || null);
  }

  /** @param {any} song @param {HTMLElement} before @param {HTMLElement|null} act */
  #row(song, before, act) {
    const facts = [by(song), song.year].filter(Boolean).join(" · ");
    const why = el("button", { className: "icon-button", type: "button", "data-hold": `why ${song.uri}`, "aria-label": fill(T["song.why"], { title: song.title }), "aria-expanded": String(this.#open.has(song.uri)) }, icon("down"));
    const item = el("li", { className: "song", "data-mood": song.mood.label },
      el("div", { className: "song-row" }, before,
        el("span", { className: "song-text" }, el("b", { title: song.title }, song.title), el("small", { title: facts }, facts)),
        el("span", { className: "song-acts" }, act, song.reasons.length ? why : null)));
    const unfold = (/** @type {boolean} */ open) => {
      why.setAttribute("aria-expanded", String(open));
      if (open) item.append(this.#reasons(song));
      else item.querySelector(".reasons")?.remove();
    };
    why.addEventListener("click", () => {
      const open = !this.#open.has(song.uri);
      if (open) this.#open.add(song.uri);
      else this.#open.delete(song.uri);
      unfold(open);
    });
    if (this.#open.has(song.uri)) unfold(true);
    return item;
  }

  /** @param {any} song */
  #likeButton(song) {
    return el("button", { className: `icon-button${song.liked ? " like-on" : ""}`, type: "button", "data-hold": `like ${song.uri}`, "aria-label": fill(T["song.like"], { title: song.title }), "aria-pressed": String(song.liked), onclick: () => this.send({ type: "like", uri: song.uri, on: !song.liked }) }, icon("like"));
  }

  /** @param {any} song */
  #reasons(song) {
    const sentences = song.reasons.map((/** @type {any} */ reason) => el("li", {}, reason.text));
    const picture = el("div", { className: "why-side" }, miniPad(...this.#whence(song), song), parts(song));
    return el("div", { className: "reasons" }, picture, el("ul", {}, ...sentences));
  }

  /**
   * Where the listener was and where the music aimed when the song was chosen: its reasons
   * know the aim, even when the mood has moved on since.
   * @param {any} song @returns {[any, any]}
   */
  #whence(song) {
    const { mood, target } = this.state;
    const wish = song.reasons.find((/** @type {any} */ reason) => reason.kind === "wish")?.figures;
    const aim = wish?.valence === undefined ? target : wish;
    const current = aim && target && Math.hypot(aim.valence - target.valence, aim.arousal - target.arousal) < 0.02;
    return [current && mood?.label !== "unsure" ? mood : null, aim];
  }

  /** @param {any[]} songs The services that the links offer. */
  #services(songs) {
    const names = [...new Set(songs.flatMap((song) => Object.keys(song.links)))];
    const select = $("service");
    if (names.length && select.dataset.key !== names.join()) {
      select.dataset.key = names.join();
      select.replaceChildren(...names.map((name) => el("option", { value: name, selected: name === this.service }, SERVICE[name] ?? name)));
    }
    select.closest(".select").hidden = !names.length;
  }
}

export { by };
