// @ts-check
/**
 * What comes next, as a list that a hand can order: by pointer, by a menu, by keys. What a hand
 * has placed stays there (the session sees to it); here it is shown, and said aloud.
 */

import { announce } from "../a11y.js";
import { $, el, icon } from "../dom.js";
import { cover } from "../figure.js";
import { t } from "../i18n.js";
import { onSpotify } from "../spotify/parts.js";
import { Drag } from "./drag.js";
import { closeMenu, toggleMenu } from "./menu.js";

/** Songs that are shown at first: as many as Moodify chooses ahead. */
const SHOWN = 8;

export class QueueList {
  /** @type {any} */
  #state = null;
  /** @type {any[]} As they are shown: by the session, or as a hand has just put them. */
  #songs = [];
  /** @type {{uri: string, title: string, place: number, now: string, left?: boolean}|null} What can be put back; `left` once the session has let it go. */
  #gone = null;
  #all = false;
  /** What gets the focus once it is there again. */
  #awaited = "";
  #drawn = "";
  #list = $("queue");
  #drag = new Drag(this.#list, () => [...this.#list.querySelectorAll(".song")], (from, to) => {
    if (from === to) this.show(this.#state); // what came meanwhile
    else this.#move(this.#songs[from], to);
  });

  /**
   * @param {(command: any) => void} send
   * @param {(song: any, before: Node, ...acts: (Node|null)[]) => HTMLElement} row
   */
  constructor(send, row) {
    this.send = send;
    this.row = row;
    this.#list.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => this.#onKey(event));
  }

  /** @param {any} state */
  show(state) {
    this.#state = state;
    if (this.#gone && this.#gone.now !== (state.now?.uri ?? "")) this.#gone = null;
    if (this.#gone && !state.queue.some((/** @type {any} */ one) => one.uri === this.#gone?.uri)) this.#gone.left = true;
    else if (this.#gone?.left) this.#gone = null; // it came back some other way
    this.#list.hidden = $("queue-title").hidden = !state.now && !state.queue.length;
    if (this.#drag.moving) return;
    this.#songs = state.queue;
    this.#draw();
  }

  #draw() {
    const state = this.#state;
    const songs = this.#all ? this.#songs : this.#songs.slice(0, SHOWN);
    const rest = this.#songs.length - songs.length;
    const key = JSON.stringify([songs.map((s) => [s.uri, s.liked, s.score, state.placed.includes(s.uri)]), this.#gone, rest]);
    if (key === this.#drawn) return;
    this.#drawn = key;
    closeMenu();
    const focused = /** @type {HTMLElement} */ (document.activeElement);
    const held = this.#list.contains(focused) ? focused.dataset.hold : undefined;
    const at = [...this.#list.children].findIndex((row) => row.contains(focused));
    const rows = songs.map((song) => this.#row(song));
    if (this.#gone) rows.splice(this.#gone.place, 0, this.#undo(this.#gone));
    if (!rows.length) rows.push(el("li", { className: "empty" }, t("music-queue-empty")));
    if (rest > 0) rows.push(el("li", { className: "more" }, el("button", { className: "link", type: "button", onclick: () => this.#more() }, t("queue-more", { n: rest }))));
    this.#list.replaceChildren(...rows);
    // The row may have gone: then the focus stays in the list, at its place.
    if (held && !this.#focus(held)) /** @type {HTMLElement|null} */ (rows[Math.min(at, rows.length - 1)].querySelector(`[data-hold^="${held.split(" ")[0]} "]`))?.focus({ preventScroll: true });
    if (this.#awaited && this.#focus(this.#awaited)) this.#awaited = "";
  }

  /** @param {string} hold @returns {boolean} Whether it is there. The page stays where it was scrolled to. */
  #focus(hold) {
    const found = this.#list.querySelector(`[data-hold="${CSS.escape(hold)}"]`);
    found?.focus({ preventScroll: true });
    return Boolean(found);
  }

  #more() {
    this.#all = true;
    this.#draw();
    this.#focus(`play ${this.#songs[SHOWN]?.uri}`);
  }

  /** @param {any} song */
  #row(song) {
    const spotify = song.source === "spotify";
    const { title } = song;
    const play = el("button", { className: "cover-play", type: "button", "data-hold": `play ${song.uri}`, "aria-label": t("song-play", { title }), onclick: () => this.send({ type: "play", uri: song.uri }) }, cover(song), icon("play"));
    const link = spotify && song.links.spotify ? onSpotify(title, song.links.spotify) : null;
    const grip = el("button", { className: "icon-button grip", type: "button", "data-hold": `grip ${song.uri}`, "aria-haspopup": "menu", "aria-expanded": "false", "aria-label": t("queue-arrange", { title }), title: t("queue-grip"), onclick: () => toggleMenu(grip, t("queue-arrange", { title }), this.#items(song)) }, icon("grip"));
    const item = this.row(song, play, link ?? this.#like(song), grip);
    item.dataset.uri = song.uri;
    if (this.#state.placed.includes(song.uri)) {
      item.querySelector(".song-text small")?.prepend(el("span", { className: "placed", title: t("queue-placed") }, icon("pin"), el("span", { className: "unseen" }, `${t("queue-placed")} `)));
    }
    this.#drag.by(grip, item);
    return item;
  }

  /** @param {any} song */
  #like(song) {
    return el("button", { className: `icon-button roomy${song.liked ? " like-on" : ""}`, type: "button", "data-hold": `like ${song.uri}`, "aria-label": t("song-like", { title: song.title }), "aria-pressed": String(song.liked), onclick: () => this.#toggleLike(song) }, icon("like"));
  }

  /** @param {any} song */
  #toggleLike(song) {
    this.send({ type: "like", uri: song.uri, on: !song.liked });
  }

  /** @param {any} song @returns {import("./menu.js").Item[]} */
  #items(song) {
    const at = this.#place(song.uri);
    const last = this.#songs.length - 1;
    const own = song.source !== "spotify";
    return [
      { text: t("queue-next"), sign: "first", act: () => this.#move(song, 0), off: at === 0 },
      { text: t("queue-up"), sign: "up", act: () => this.#move(song, at - 1), off: at === 0 },
      { text: t("queue-down"), sign: "lower", act: () => this.#move(song, at + 1), off: at === last },
      ...(own ? [{ text: t(song.liked ? "queue-unlike" : "queue-like"), sign: "like", act: () => this.#toggleLike(song) }] : []),
      { text: t("queue-remove"), sign: "bin", act: () => this.#remove(song) },
    ];
  }

  /** @param {string} uri */
  #place(uri) {
    return this.#songs.findIndex((song) => song.uri === uri);
  }

  /** @param {KeyboardEvent} event On a song: Alt and an arrow move it, Delete takes it out. */
  #onKey(event) {
    const row = /** @type {HTMLElement} */ (event.target).closest(".song");
    const song = row instanceof HTMLElement && this.#songs[this.#place(row.dataset.uri ?? "")];
    if (!song || event.ctrlKey || event.metaKey) return;
    const by = event.altKey ? { ArrowUp: -1, ArrowDown: 1 }[event.key] : undefined;
    if (!by && !(event.key === "Delete" && !event.altKey)) return;
    event.preventDefault();
    event.stopPropagation();
    if (by) this.#move(song, this.#place(song.uri) + by);
    else this.#remove(song);
    document.activeElement?.scrollIntoView({ block: "nearest" });
  }

  /** @param {any} song @param {number} to */
  #move(song, to) {
    // By name: a row that didn't change has the song of an older state.
    const rest = this.#songs.filter((one) => one.uri !== song.uri);
    if (to < 0 || to > rest.length) return announce(t(to < 0 ? "queue-is-first" : "queue-is-last", { title: song.title }));
    this.send({ type: "move", uri: song.uri, before: rest[to]?.uri ?? null });
    // Shown at once; the session's answer says the same.
    this.#songs = [...rest.slice(0, to), song, ...rest.slice(to)];
    this.#gone = null;
    this.#draw();
    announce(t("queue-moved", { title: song.title, place: to + 1, of: this.#songs.length }));
  }

  /** @param {any} song */
  #remove(song) {
    const focused = this.#list.contains(document.activeElement);
    this.#gone = { uri: song.uri, title: song.title, place: this.#place(song.uri), now: this.#state.now?.uri ?? "" };
    this.send({ type: "remove", uri: song.uri });
    this.#songs = this.#songs.filter((one) => one.uri !== song.uri);
    this.#draw();
    if (focused) this.#focus("undo");
    announce(t("queue-removed", { title: song.title }));
  }

  /** @param {{uri: string, title: string}} gone */
  #undo({ uri, title }) {
    return el("li", { className: "gone" },
      el("span", {}, t("queue-removed", { title })),
      el("button", { className: "link", type: "button", "data-hold": "undo", onclick: () => {
        this.#gone = null;
        this.#awaited = `grip ${uri}`;
        this.send({ type: "put_back", uri });
        announce(t("queue-back", { title }));
      } }, t("queue-undo")));
  }
}
