// @ts-check
/** What the server calls by codes, in the person's language: languages, genres, sources of songs. */

import { has, language, t } from "./i18n.js";

/** The language of music without words. */
export const NO_WORDS = "zxx";

/** @param {string} code ISO 639, as songs have it. @returns {string} The language's name; the code where it has none. */
export function languageName(code) {
  if (code === NO_WORDS) return t("language-none");
  try {
    return new Intl.DisplayNames(language(), { type: "language" }).of(code) ?? code;
  } catch {
    return code;
  }
}

/** @param {string} genre `R&B`, `bossa nova` @returns {string} `r-b`, `bossa-nova` */
const plain = (genre) => genre.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");

/** @param {string} genre As a song's source gives it. @returns {string} The common ones by their name; others stay as they are. */
export function genreName(genre) {
  const id = `genre-${plain(genre)}`;
  return has(id) ? t(id) : genre;
}

/** Sources by their ids, whose titles are words; others are names. @type {Record<string, string>} */
const SOURCES = { house: "says-house", starter: "says-starter", subsonic: "says-your-server", local: "says-your-music" };
/** @type {Record<string, string>} */
const NAMES = { audius: "Audius", spotify: "Spotify" };

/** @param {string} id @returns {string} What a source is called. */
export const sourceName = (id) => (SOURCES[id] ? t(SOURCES[id]) : NAMES[id] ?? id);
