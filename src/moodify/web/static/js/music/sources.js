// @ts-check
/** Every source of songs, and how it is doing. */

import { el } from "../dom.js";
import { M, TELLS } from "../strings-music.js";
import { status } from "./server.js";

export class Sources {
  #list = el("ul", { className: "statuses" });
  #drawn = "";

  /** @param {import("./dialog.js").MusicDialog} _dialog */
  constructor(_dialog) {
    this.root = el("section", {}, el("h3", { className: "label" }, M["sources.title"]), this.#list);
  }

  /** @param {any} state */
  draw(state) {
    const key = JSON.stringify(state.sources);
    if (key === this.#drawn) return;
    this.#drawn = key;
    this.#list.replaceChildren(...state.sources.map((/** @type {any} */ source) => status({ ...source, ...detail(state, source) })));
  }
}

/** @param {any} state @param {any} source In words of the page: commands are for the terminal. */
function detail(state, source) {
  const own = (/** @type {string} */ before) => ({ before, detail: "" });
  if (source.name === "audius" && state.audius && !state.audius.on) return own(M["audius.off"]);
  if (source.name === "subsonic" && source.ok && !state.server) return own(M["sources.noServer"]);
  if (source.name === "local" && source.ok && !state.folders?.length) return own(M["sources.noFolder"]);
  return source.songs ? { before: `${TELLS.songs(source.songs)}. ` } : {};
}
