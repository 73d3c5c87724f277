// @ts-check
/** “Save or share”: the songs as a link, as a file, or as a playlist at Spotify or on a server. */

import { announce } from "../a11y.js";
import { el, setText } from "../dom.js";
import { t } from "../i18n.js";
import { library } from "../music/api.js";
import { alertBox, button, outLink, trying } from "../parts.js";
import { spotify } from "../spotify/api.js";
import { lists } from "./api.js";
import { LONGEST, called } from "./called.js";
import { dialogOf } from "./dialog.js";
import { linkTo, shared } from "./link.js";

/** @type {["m3u8"|"xspf"|"json"|"csv", string][]} */
const FILES = [["m3u8", "M3U"], ["xspf", "XSPF"], ["json", "JSON"], ["csv", "CSV"]];

export class Share {
  #told = alertBox();
  /** @type {any} */
  #dialog = null;
  /** @type {"all"|"coming"} */
  #what = "coming";
  #link = "";
  #note = el("p", { className: "small", role: "status" });
  #copy = button(t("queue-copy"), () => this.#copied(), { disabled: true });
  #send = button(t("queue-send"), () => this.#sent(), { className: "button quiet", disabled: true, hidden: !("share" in navigator) });
  #files = el("div", { className: "acts files" });
  #paths = el("p", { className: "small" });
  #places = el("div", { className: "acts" });
  #done = el("p", { className: "small", role: "status" });
  #name = el("input", { id: "share-name", className: "field", type: "text", dir: "auto", autocomplete: "off", maxLength: LONGEST });
  #playlists = el("section", { hidden: true }, el("h3", { className: "label" }, t("queue-playlist")),
    el("label", { className: "small", htmlFor: "share-name" }, t("queue-playlist-name")), this.#name, this.#places, this.#done);

  /** @param {() => any} state The session's. */
  constructor(state) {
    this.state = state;
  }

  open() {
    this.#dialog ??= this.#made();
    this.#told.clear();
    setText(this.#done, "");
    this.#name.value = called(this.state());
    for (const radio of this.#dialog.querySelectorAll("[name=share-what]")) {
      const coming = radio.value === "coming";
      radio.disabled = coming && !this.state().queue.length;
      if (radio.disabled && this.#what === "coming") this.#what = "all";
    }
    for (const radio of this.#dialog.querySelectorAll("[name=share-what]")) radio.checked = radio.value === this.#what;
    this.#dialog.showModal();
    this.#prepare();
    this.#offer();
  }

  #made() {
    const dialog = dialogOf("share", "queue-share");
    const choice = (/** @type {"all"|"coming"} */ what, /** @type {string} */ text) => el("label", {},
      el("input", { type: "radio", name: "share-what", value: what, onchange: () => { this.#what = what; this.#prepare(); } }), el("span", {}, t(text)));
    dialog.append(
      el("div", { className: "segments", role: "radiogroup", "aria-label": t("queue-what") }, choice("coming", "queue-what-coming"), choice("all", "queue-what-all")),
      el("section", {}, el("h3", { className: "label" }, t("queue-link")), this.#note, el("div", { className: "acts" }, this.#copy, this.#send)),
      el("section", {}, el("h3", { className: "label" }, t("queue-file")), this.#files, this.#paths),
      this.#playlists, this.#told.root);
    return dialog;
  }

  /** Make the link, and what leads to the files. */
  async #prepare() {
    const { id } = this.state();
    const what = this.#what;
    this.#link = "";
    this.#copy.parentElement.querySelector(".field")?.remove(); // an older link, to be copied by hand
    this.#copy.disabled = this.#send.disabled = true;
    this.#files.replaceChildren(...FILES.map(([way, name]) =>
      el("a", { className: "button quiet", href: lists.file(id, what, way), download: "" }, name)));
    const songs = await trying(() => lists.songs(id, what), (told) => this.#told.show(told));
    if (!songs || what !== this.#what) return;
    const { link, count } = await linkTo(shared(songs), location.origin + location.pathname);
    this.#link = link;
    this.#copy.disabled = this.#send.disabled = !songs.length;
    setText(this.#note, t(count < songs.length ? "queue-link-part" : "queue-link-note", { n: count, of: songs.length }));
    const files = songs.some((/** @type {any} */ song) => song.uri.startsWith("file:"));
    setText(this.#paths, t(files ? "queue-file-paths" : "queue-file-note"));
  }

  async #copied() {
    try {
      await navigator.clipboard.writeText(this.#link);
    } catch {
      // No clipboard without https: the link is shown to be copied by hand.
      const field = el("input", { className: "field", type: "text", dir: "ltr", readOnly: true, value: this.#link, "aria-label": t("queue-link") });
      this.#copy.parentElement.querySelector(".field")?.remove();
      this.#copy.after(field);
      field.select();
      return announce(t("queue-copy-hand"));
    }
    setText(this.#copy, t("queue-copied"));
    announce(t("queue-copied"));
    setTimeout(() => setText(this.#copy, t("queue-copy")), 2500);
  }

  async #sent() {
    try {
      await navigator.share({ title: t("queue-send-title"), url: this.#link });
    } catch {
      // Called off, or nowhere to send it to: the link can still be copied.
    }
  }

  /** The playlists that can be made of it: at Spotify, and on the person's server. */
  async #offer() {
    const { id, player } = this.state();
    const ways = [];
    if (player === "spotify") {
      const account = await trying(() => spotify.state(), () => {});
      if (account?.signed_in) ways.push({ text: t("queue-at-spotify"), act: () => spotify.save(id, this.#named(), this.#what) });
    } else {
      const mine = await trying(() => library.state(), () => {});
      if (mine?.server) ways.push({ text: t("queue-at-server"), act: () => library.save(id, this.#named(), this.#what) });
    }
    this.#playlists.hidden = !ways.length;
    this.#places.replaceChildren(...ways.map(({ text, act }) => button(text, () => this.#save(act), { className: "button quiet" })));
  }

  /** @returns {string} What the playlist is to be called. */
  #named() {
    return this.#name.value.trim() || called(this.state());
  }

  /** @param {() => Promise<any>} act */
  async #save(act) {
    this.#told.clear();
    setText(this.#done, "");
    const saved = await trying(act, (told) => this.#told.show(told));
    if (saved) this.#done.replaceChildren(t("queue-saved", { name: saved.name, n: saved.songs }), " ", ...(saved.link ? [outLink(t("queue-saved-open"), saved.link)] : []));
  }
}
