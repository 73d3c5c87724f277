// @ts-check
/** Small parts of the Spotify dialogs; those of all dialogs are in ../parts.js. */

import { el } from "../dom.js";
import { art as picture } from "../figure.js";
import { outLink } from "../parts.js";
import { language, t } from "../i18n.js";
import { S } from "../strings-spotify.js";

export { alertBox, button, head, outLink, textButton } from "../parts.js";

/** @param {string} title @param {string} href Back to a song or a list at Spotify, which asks for it. */
export const onSpotify = (title, href) => outLink(S.on, href, { className: "on-spotify", "aria-label": t("spotify-on-label", { title }) });

/** @param {string|null} url @param {number} [size] A picture shown whole, or its empty place. */
export const art = (url, size = 48) => url ? picture(url, size) : el("span", { className: "cover art", "aria-hidden": "true" });

/** @param {number} seconds Since 1970, as a time of the day, with the day where it is another one. */
export function timeOf(seconds) {
  const when = new Date(seconds * 1000);
  const time = when.toLocaleTimeString(language(), { hour: "2-digit", minute: "2-digit" });
  return when.toDateString() === new Date().toDateString() ? time : `${time} on ${dayOf(seconds)}`;
}

/** @param {number} seconds Since 1970. */
export const dayOf = (seconds) => new Date(seconds * 1000).toLocaleDateString(language(), { day: "numeric", month: "long", year: "numeric" });
