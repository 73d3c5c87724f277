// @ts-check
/** What the page says about Spotify; the words stand in locales/. */

import { t } from "./i18n.js";
import { listed, table } from "./strings.js";
import { kept } from "./strings-music.js";

export const S = table("spotify-");

/** @type {Record<string, string>} */
export const KIND = {
  computer: t("kind-computer"), smartphone: t("kind-smartphone"), tablet: t("kind-tablet"), speaker: t("kind-speaker"),
  tv: t("kind-tv"), avr: t("kind-avr"), automobile: t("kind-automobile"), game_console: t("kind-game-console"),
  castvideo: "Chromecast", castaudio: "Chromecast",
};

const plain = (/** @type {string} */ text) => text.replaceAll("*", "");
const songs = (/** @type {number} */ n) => t("songs", { n });

export const SAYS = {
  songs,
  connected: (/** @type {string} */ name) => name ? t("connected-as", { name: plain(name) }) : t("connected"),
  until: (/** @type {string} */ day) => t("connected-until", { day }),
  kept,
  keepDays: (/** @type {number} */ days) => t("keep-days", { days }),
  suggested: (/** @type {string} */ mood, /** @type {string[]} */ words) => words.length
    ? t("lists-suggested-from", { mood, words: listed(words.map((text) => t("quoted", { text }))) }) : t("lists-suggested", { mood }),
  acceptAll: (/** @type {number} */ n) => t("lists-accept-all", { n }),
  closed: (/** @type {number} */ n) => t("lists-closed-count", { n }),
  songsRead: (/** @type {number} */ n) => t("lists-songs-read", { n }),
  progress: (/** @type {number} */ done, /** @type {number} */ n) => t("read-progress", { done, n }),
  reading: (/** @type {string} */ name) => (name ? t("read-reading", { name }) : t("read-reading-next")),
  back: (/** @type {string} */ time) => t("read-back", { time }),
  skipped: (/** @type {{gone: number, local: number, episodes: number}} */ s) => {
    const parts = [
      s.gone && t("read-skipped-gone", { n: s.gone }), s.local && t("read-skipped-local", { n: s.local }),
      s.episodes && t("read-skipped-episodes", { n: s.episodes }),
    ].filter((part) => typeof part === "string");
    return parts.length ? t("read-skipped", { list: listed(parts) }) : "";
  },
  sorted: (/** @type {number} */ done, /** @type {number} */ known) => t("sort-count", { done, known }),
  saved: (/** @type {string} */ name, /** @type {number} */ n) => t("save-saved", { name, n }),
  by: (/** @type {string} */ owner, /** @type {number} */ total) => [owner, songs(total)].filter(Boolean).join(" · "),
  accepted: (/** @type {number} */ n) => t("lists-accepted", { n }),
};
