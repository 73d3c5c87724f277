// @ts-check
/** Where the music goes, in a sentence; what it says stands in locales/. */

import { t } from "./i18n.js";
import { aimKey, table } from "./strings.js";

export const P = table();

/**
 * Where the music goes.
 * @param {{points: {valence: number, arousal: number}[], at: number}|null} path @param {string} wish
 */
export function pathWords(path, wish) {
  if (!path || !path.points.length) return wish === "goal" ? t("path-pick") : "";
  const last = path.points.length - 1;
  const place = (/** @type {number} */ i) => aimKey(path.points[i].valence, path.points[i].arousal);
  if (!last && wish === "goal") return t("path-pick");
  if (!last) return t(wish === "hold" ? "path-hold" : "path-match", { aim: place(0) });
  const n = last - Math.max(0, path.at);
  if (!n) return t("path-arrived", { aim: place(last) });
  const [from, to] = [place(Math.max(0, path.at)), place(last)];
  return from === to ? t("path-further", { aim: to, n }) : t("path-from-to", { from, to, n });
}

/** @param {{valence: number, arousal: number}} point @returns {string} For a screen reader. */
export const placeWords = ({ valence, arousal }) => t("pad-place", { valence, arousal, aim: aimKey(valence, arousal) });
