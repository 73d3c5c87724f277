// @ts-check
/** Small parts of the Spotify dialogs. */

import { el, icon } from "../dom.js";
import { art as picture } from "../figure.js";
import { fill } from "../strings.js";
import { S } from "../strings-spotify.js";

/** @param {string} text @param {() => any} act @param {Record<string, any>} [props] */
export const button = (text, act, props = {}) => el("button", { className: "button", type: "button", onclick: act, ...props }, text);

/** @param {string} text @param {() => any} act @param {Record<string, any>} [props] */
export const textButton = (text, act, props = {}) => button(text, act, { className: "link", ...props });

/** @param {string} text @param {string} href @param {Record<string, any>} [props] A link that opens in a new tab. */
export const outLink = (text, href, props = {}) => el("a", { className: "link", href, target: "_blank", rel: "noopener noreferrer", ...props }, text);

/** @param {string} title @param {string} href Back to a song or a list at Spotify, which asks for it. */
export const onSpotify = (title, href) => outLink(S.on, href, { className: "on-spotify", "aria-label": fill(S.onLabel, { title }) });

/** @param {string|null} url @param {number} [size] A picture shown whole, or its empty place. */
export const art = (url, size = 48) => url ? picture(url, size) : el("span", { className: "cover art", "aria-hidden": "true" });

/** A place for what was refused: empty until then, and read out when it comes. */
export function alertBox() {
  const root = el("div", { className: "told", role: "alert" });
  return {
    root,
    /** @param {any} told @param {...Node} acts */
    show(told, ...acts) {
      root.replaceChildren(el("div", { className: "told-card" },
        el("b", {}, told.detail || told.title || ""), told.hint ? el("p", {}, told.hint) : null,
        acts.length ? el("span", { className: "acts" }, ...acts) : null));
    },
    clear: () => root.replaceChildren(),
  };
}

/** @param {any} dialog @param {string} id @param {string} title @returns {HTMLElement} A dialog's head, with its way out. */
export function head(dialog, id, title) {
  dialog.addEventListener("click", (/** @type {MouseEvent} */ event) => { if (event.target === dialog) dialog.close(); });
  return el("div", { className: "help-head" },
    el("h2", { id }, title),
    el("button", { className: "icon-button", type: "button", "aria-label": S.close, onclick: () => dialog.close() }, icon("close")));
}

/** @param {number} seconds Since 1970, as a time of the day, with the day where it is another one. */
export function timeOf(seconds) {
  const when = new Date(seconds * 1000);
  const time = when.toLocaleTimeString("en-GB", { hour: "2-digit", minute: "2-digit" });
  return when.toDateString() === new Date().toDateString() ? time : `${time} on ${dayOf(seconds)}`;
}

/** @param {number} seconds Since 1970. */
export const dayOf = (seconds) => new Date(seconds * 1000).toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" });
