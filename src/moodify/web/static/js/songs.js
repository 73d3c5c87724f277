// @ts-check
/** Lists of songs: the one that plays, the queue with its reasons, and those that open elsewhere. */

import { $, el, icon } from "./dom.js";
import { art, cover, miniPad } from "./figure.js";
import { t } from "./i18n.js";
import { genreName } from "./names.js";
import { put, said } from "./said.js";
import { QueueList } from "./queue/list.js";
import { onSpotify } from "./spotify/parts.js";
import { local } from "./store.js";
import { SERVICE, T } from "./strings.js";
import { fits, parts } from "./taste/why.js";
import { wrongMood } from "./wrongmood.js";

const ofSpotify = (/** @type {any} */ song) => song.source === "spotify";
const by = (/** @type {any} */ song) => song.artists.join(", ") || song.source_title || "";

export class Songs {
  /** Songs whose reasons are open; kept when the list is drawn anew. */
  #open = new Set();
  #drawn = { now: "", suggestions: "" };

  /**
   * What stands in the place of a Spotify song while there is none, and a name for it.
   * @type {(state: any) => {key: string, node: Node}|null}
   */
  nothing = () => null;

  /** What to do when the music has come to its end, and more is asked for. */
  goOn = () => this.send({ type: "next" });

  /** @param {(command: any) => void} send */
  constructor(send) {
    this.send = send;
    this.queue = new QueueList(send, (song, before, ...acts) => this.#row(song, before, ...acts));
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
    this.queue.show(state);
    this.#services(state.suggestions);
    this.#list("suggestions", state.suggestions, (song) => this.#suggested(song), T["elsewhere.empty"]);
    this.#now(state);
  }

  /** @param {any} state */
  #now(state) {
    const { now } = state;
    const nothing = now ? null : state.over ? this.#over() : this.nothing(state);
    const empty = nothing?.key ?? (state.target ? T["music.preparing"] : T["music.empty"]);
    const key = now ? `${now.uri} ${now.reasons.length} ${this.#open.has(now.uri)}` : empty;
    if (key === this.#drawn.now) return;
    this.#drawn.now = key;
    if (!now) return $("now").replaceChildren(nothing?.node ?? el("p", { className: "empty" }, empty));
    const facts = [by(now), now.album || (now.genre && genreName(now.genre)), now.year].filter(Boolean).join(" · ");
    const link = ofSpotify(now) && now.links.spotify ? onSpotify(now.title, now.links.spotify) : null;
    $("now").replaceChildren(
      el("div", { className: "now-song" },
        now.image ? art(now.image, 104) : null,
        el("p", { className: "title", dir: "auto" }, now.title), el("p", { className: "by", dir: "auto" }, facts, link ? " · " : null, link),
        now.correctable ? wrongMood(now) : null,
        !ofSpotify(now) && now.score !== null ? fits(now, this.send) : null),
      now.reasons.length ? this.#reasons(now) : "");
    return undefined;
  }

  /**
   * @param {"suggestions"} name @param {any[]} songs
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
  #suggested(song) {
    const service = song.links[this.service] ? this.service : Object.keys(song.links)[0];
    const name = SERVICE[service] ?? service;
    const link = service && el("a", { className: "open", href: song.links[service], target: "_blank", rel: "noopener noreferrer", "data-hold": `open ${song.uri}`, "aria-label": t("song-opens-in", { title: song.title, service: name }) }, el("span", {}, name), icon("out"));
    return this.#row(song, cover(song), link || null);
  }

  /** The music has come to its end: calmly said, with a way on. */
  #over() {
    return { key: "over", node: el("div", { className: "empty over" }, el("p", {}, t("queue-over")), el("button", { className: "button quiet", type: "button", onclick: () => this.goOn() }, t("queue-go-on"))) };
  }

  /** @param {any} song @param {Node} before @param {...(Node|null)} acts */
  #row(song, before, ...acts) {
    const facts = [by(song), song.year].filter(Boolean).join(" · ");
    const why = el("button", { className: "icon-button", type: "button", "data-hold": `why ${song.uri}`, "aria-label": t("song-why", { title: song.title }), "aria-expanded": String(this.#open.has(song.uri)) }, icon("down"));
    const item = el("li", { className: "song", "data-mood": song.mood.label },
      el("div", { className: "song-row" }, before,
        el("span", { className: "song-text" }, el("b", { title: song.title, dir: "auto" }, song.title), el("small", { title: facts, dir: "auto" }, facts)),
        el("span", { className: "song-acts" }, acts[0] ?? null, song.reasons.length ? why : null, ...acts.slice(1))));
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
  #reasons(song) {
    const sentences = song.reasons.map((/** @type {any} */ reason) => put(el("li"), said(reason.text, reason.key, reason.values)));
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
    // On a path, a song aims at a step of it, and the target is where it ends.
    const step = this.state.path?.points.find((/** @type {any} */ p) => p.uri === song.uri);
    const current = aim && [target, step].some((p) => p && Math.hypot(aim.valence - p.valence, aim.arousal - p.arousal) < 0.02);
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
