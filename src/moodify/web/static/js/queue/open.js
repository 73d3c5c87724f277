// @ts-check
/**
 * Songs that somebody shared: by a link of this page, by a file that is chosen or dropped. They
 * are shown first, with what can't be found; nothing plays before it is pressed.
 */

import { announce } from "../a11y.js";
import { el, icon, setText } from "../dom.js";
import { t } from "../i18n.js";
import { alertBox, button, textButton, trying } from "../parts.js";
import { SERVICE } from "../strings.js";
import { lists } from "./api.js";
import { addAll, dialogOf } from "./dialog.js";
import { BadLink, partOf, songsIn } from "./link.js";

/** Bytes of a file that the server reads. */
const LARGEST = 2_000_000;
const KINDS = ".m3u,.m3u8,.xspf,.json,.jsonl,.csv,.tsv,.txt";

export class Open {
  #told = alertBox();
  /** @type {any} */
  #dialog = null;
  #lead = el("p", { className: "lead" });
  #acts = el("div", { className: "acts" });
  #list = el("ol", { className: "shared" });
  #file = el("input", { type: "file", accept: KINDS, hidden: true, onchange: () => this.#chosen() });
  #field = el("input", { id: "open-link", className: "field", type: "text", dir: "ltr", autocomplete: "off", spellcheck: false });
  /** What is asked of the server last: an older answer is not shown. */
  #asked = 0;

  /**
   * @param {(command: any) => any} send @param {() => any} state The session's.
   * @param {() => void} play Called before the songs are played.
   */
  constructor(send, state, play) {
    this.send = send;
    this.state = state;
    this.play = play;
    addEventListener("hashchange", () => this.look());
    this.#heedDrops();
  }

  /** Open what stands behind the address's #, and take it away from there. */
  look() {
    const part = partOf(location.hash);
    if (part === null) return;
    history.replaceState(history.state, "", location.pathname + location.search);
    this.#openLink(part);
  }

  open() {
    this.#show();
    this.#clear();
  }

  #show() {
    this.#dialog ??= this.#made();
    if (!this.#dialog.open) this.#dialog.showModal();
    this.#told.clear();
  }

  #clear() {
    setText(this.#lead, t("queue-open-lead"));
    this.#acts.replaceChildren();
    this.#list.replaceChildren();
  }

  #made() {
    const dialog = dialogOf("open", "queue-open");
    const form = el("form", { className: "open-link", onsubmit: (/** @type {Event} */ event) => {
      event.preventDefault();
      const part = partOf(this.#field.value);
      if (part === null) this.#refuse(t(this.#field.value.trim() ? "queue-link-none" : "queue-link-empty"));
      else this.#openLink(part);
    } }, el("label", { htmlFor: "open-link", className: "small" }, t("queue-open-paste")), el("span", {}, this.#field, el("button", { className: "button quiet", type: "submit" }, t("queue-open-go"))));
    dialog.append(this.#lead, this.#told.root, this.#acts, this.#list,
      el("section", { className: "open-more" }, button(t("queue-open-file"), () => this.#file.click(), { className: "button quiet" }), this.#file, form));
    return dialog;
  }

  /** @param {string} detail @param {string} [hint] */
  #refuse(detail, hint = "") {
    this.#tell({ detail, hint, here: true });
  }

  /** @param {any} problem */
  #tell(problem) {
    this.#clear();
    this.#told.show(problem);
  }

  /** @param {string} part */
  async #openLink(part) {
    this.#show();
    this.#clear();
    try {
      const songs = await songsIn(part);
      await this.#ask((id) => lists.resolve(id, songs));
    } catch (error) {
      if (!(error instanceof BadLink)) throw error;
      this.#refuse(t(error.message), t(`${error.message}-hint`));
    }
  }

  #chosen() {
    const [file] = this.#file.files;
    this.#file.value = "";
    if (file) this.openFile(file);
  }

  /** @param {File} file */
  async openFile(file) {
    this.#show();
    this.#clear();
    if (file.size > LARGEST) return this.#refuse(t("queue-file-large"), t("queue-file-large-hint"));
    if (!file.size) return this.#refuse(t("queue-file-empty"));
    return this.#ask((id) => lists.read(id, file));
  }

  /** @param {(session: string) => Promise<any>} act */
  async #ask(act) {
    const mine = ++this.#asked;
    // A file may be dropped before the session has begun.
    while (!this.state()) await new Promise((done) => setTimeout(done, 100));
    const found = await trying(() => act(this.state().id), (told) => mine === this.#asked && this.#tell(told));
    if (found && mine === this.#asked) this.#draw(found);
  }

  /** @param {{songs: any[], found: number, left_out: number}} opened */
  #draw({ songs, found, left_out }) {
    const uris = [...new Set(songs.flatMap(({ card }) => (card ? [card.uri] : [])))];
    const text = t("queue-shared", { n: songs.length, missing: songs.length - found, found });
    setText(this.#lead, left_out ? `${text} ${t("queue-left-out", { n: left_out })}` : text);
    announce(this.#lead.textContent ?? "");
    const play = button(t("queue-play-them", { n: uris.length }), () => this.#do(async () => {
      this.play();
      await this.send({ type: "play", uri: uris[0] });
      if (uris.length > 1) await addAll(this.send, uris.slice(1), "next");
    }));
    const next = textButton(t("queue-play-next"), () => this.#do(() => addAll(this.send, uris, "next"), uris.length));
    const last = textButton(t("queue-play-last"), () => this.#do(() => addAll(this.send, uris, "last"), uris.length));
    // Without a song that plays there is no queue to put them into.
    this.#acts.replaceChildren(...(uris.length ? [play, ...(this.state().now ? [next, last] : [])] : []));
    this.#list.replaceChildren(...songs.map(row));
    (uris.length ? play : this.#dialog).focus();
  }

  /** @param {() => any} act @param {number} [added] */
  async #do(act, added) {
    this.#dialog.close();
    await act();
    if (added) announce(t("queue-added", { n: added }));
  }

  /** A file may be dropped anywhere on the page. */
  #heedDrops() {
    const files = (/** @type {DragEvent} */ event) => event.dataTransfer?.types.includes("Files");
    addEventListener("dragover", (event) => {
      if (!files(event)) return;
      event.preventDefault();
      document.body.dataset.dropping = t("queue-drop");
    });
    addEventListener("dragleave", (event) => { if (!event.relatedTarget) delete document.body.dataset.dropping; });
    addEventListener("drop", (event) => {
      if (!files(event)) return;
      event.preventDefault();
      delete document.body.dataset.dropping;
      const [file] = event.dataTransfer?.files ?? [];
      if (file) this.openFile(file);
    });
  }
}

/** Where the links of each service lead. @type {Record<string, RegExp>} */
const HOST = { spotify: /(^|\.)spotify\.com$/, youtube: /(^|\.)(youtube\.com|youtu\.be)$/, deezer: /(^|\.)deezer\.com$/, apple: /(^|\.)apple\.com$/, apple_music: /(^|\.)apple\.com$/ };

/**
 * What a link is called: a stranger may have written it, so a service only where it leads there.
 * @param {string} service @param {string} link @returns {string}
 */
export function nameOf(service, link) {
  if (!URL.canParse(link)) return "";
  const { hostname } = new URL(link);
  return Object.hasOwn(HOST, service) && HOST[service].test(hostname) ? SERVICE[service] : hostname;
}

/** @param {any} song A song of the list: one that is here, or where else it opens. */
function row({ title, artists, links, card }) {
  const by = artists.join(", ");
  const ways = Object.entries(links).map(([service, link]) => ({ link, name: nameOf(service, link) })).filter(({ name }) => name).map(({ link, name }) =>
    el("a", { className: "open", href: link, target: "_blank", rel: "noopener noreferrer", "aria-label": t("song-opens-in", { title, service: name }) }, name, icon("out")));
  return el("li", { "data-here": String(Boolean(card)) },
    el("span", { className: "song-text" }, el("b", { dir: "auto" }, title), el("small", { dir: "auto" }, by)),
    card ? el("span", { className: "small" }, t("queue-here")) : ways.length ? el("span", { className: "ways" }, ...ways) : el("span", { className: "small" }, t("queue-not-here")));
}
