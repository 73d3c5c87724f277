// @ts-check
/** What the page says about the person's own music; the words stand in locales/. */

import { t } from "./i18n.js";
import { table } from "./strings.js";

export const M = table();

const plain = (/** @type {string} */ text) => text.replaceAll("*", "");

/** @param {number} seconds A time that is left, in words that don't pretend to know it well. */
function left(seconds) {
  if (seconds < 50) return t("left-under-minute");
  if (seconds < 5400) return t("left-minutes", { n: Math.max(1, Math.round(seconds / 60)) });
  return t("left-hours", { n: Math.round(seconds / 3600) });
}

/** @param {string} place Where a sign-in is kept, as the server says it. @returns {string} */
export function kept(place) {
  const [, path] = /^the file (.+), readable by its owner only$/.exec(place) ?? [];
  if (path) return t("sign-in-kept-file", { path });
  return place === "the keyring of this system" ? t("sign-in-kept-keyring") : t("sign-in-kept", { place });
}

export const TELLS = {
  /** @param {{name: string, songs: number}} playlist */
  saved: ({ name, songs }) => t("server-saved-as", { name, n: songs }),
  /** @param {number} placed @param {number} folders */
  placed: (placed, folders) => placed ? t("folders-placed", { n: placed }) : t(folders ? "folders-knowing" : "folders-lead"),
  /** @param {number} n */
  files: (n) => t("files", { n }),
  /** @param {string} computer */
  where: (computer) => computer ? t("folders-where-named", { computer }) : t("folders-where"),
  /** @param {any} p A ProgressCard. */
  stage: (p) => p.stage === "scanning" ? (p.total ? t("progress-scanning", { done: p.done, total: p.total }) : t("progress-looking", { n: p.done }))
    : p.stage === "analysing" ? t("progress-listening", { done: p.done, total: p.total })
    : p.stage === "paused" ? t("progress-paused") : p.files ? t("progress-idle") : t("progress-none"),
  /** @param {any} p */
  left: (p) => (p.stage === "idle" || p.stage === "paused" || p.seconds_left === null ? "" : left(p.seconds_left)),
  /** @param {number} n */
  waits: (n) => (n > 0 ? t("progress-waits", { n }) : ""),
  /** @param {number} n */
  bad: (n) => t("bad-count", { n }),
  /** @param {string} path */
  removed: (path) => t("folders-removed", { path }),
  /** @param {string} path */
  added: (path) => t("folders-added", { path }),
  /** @param {{user: string, address: string}} s */
  signedIn: (s) => s.user ? t("server-signed-in-as", { address: plain(s.address), user: plain(s.user) }) : t("server-signed-in", { address: plain(s.address) }),
  kept,
  /** @param {number} n */
  songs: (n) => t("songs", { n }),
  /** @param {string} mood */
  said: (mood) => t("wrong-said", { mood }),
  /** @param {string} title */
  failed: (title) => t("song-failed-title", { title }),
};
