// @ts-check
/** What the page says about what it learns of a face; the words stand in locales/. */

import { language, t } from "./i18n.js";
import { percent, table } from "./strings.js";

export const F = table();
export { percent };

/** @type {Record<string, string>} */
export const IS = { happy: t("told-is-happy"), neutral: t("told-is-neutral"), sad: t("told-is-sad"), angry: t("told-is-angry") };
/** @type {Record<string, string>} */
export const NOT = { happy: t("told-not-happy"), neutral: t("told-not-neutral"), sad: t("told-not-sad"), angry: t("told-not-angry") };
/** @type {Record<string, string>} */
export const RIGHT = { happy: t("told-right-happy"), neutral: t("told-right-neutral"), sad: t("told-right-sad"), angry: t("told-right-angry") };
const known = t("noted-right");
/** What follows from it. @type {Record<string, Record<string, string>>} */
export const NOTED = {
  not: { happy: t("noted-not-happy"), neutral: t("noted-not-neutral"), sad: t("noted-not-sad"), angry: t("noted-not-angry") },
  is: { happy: t("noted-is-happy"), neutral: t("noted-is-neutral"), sad: t("noted-is-sad"), angry: t("noted-is-angry") },
  right: { happy: known, neutral: known, sad: known, angry: known },
};

/** Why a measuring came to nothing. @type {Record<string, [string, string]>} */
export const REFUSED = {
  few: [t("refused-few"), t("refused-few-hint")],
  smiling: [t("refused-smiling"), t("refused-smiling-hint")],
  moving: [t("refused-moving"), t("refused-moving-hint")],
  changing: [t("refused-changing"), t("refused-changing-hint")],
  no_face: [t("refused-no-face"), t("refused-no-face-hint")],
  too_dark: [t("refused-too-dark"), t("refused-too-dark-hint")],
  too_bright: [t("refused-too-bright"), t("refused-too-bright-hint")],
  too_blurred: [t("refused-too-blurred"), t("refused-too-blurred-hint")],
  too_small: [t("refused-too-small"), t("refused-too-small-hint")],
  too_turned: [t("refused-too-turned"), t("refused-too-turned-hint")],
};

/** @param {{kind: string, mood: string|null}} told @returns {string} One thing that was taught. */
export function toldWords(told) {
  if (told.kind === "resting") return t("told-resting");
  return t("quoted", { text: (told.kind === "not" ? NOT : told.kind === "is" ? IS : RIGHT)[told.mood ?? ""] ?? "" });
}

/** @param {number} at Seconds since 1970. */
export function toldWhen(at) {
  const date = new Date(at * 1000);
  const today = date.toDateString() === new Date().toDateString();
  return today ? date.toLocaleTimeString(language(), { hour: "2-digit", minute: "2-digit" }) : date.toLocaleDateString(language(), { day: "numeric", month: "short", year: "numeric" });
}
