// @ts-check
/** What the page says about taste and filters; the rest is in strings.js. */

import { MOOD, T } from "./strings.js";

/** @type {Record<string, string>} */
export const A = {
  "taste.open": "Taste and filters",
  "taste.title": "Taste and filters",
  "taste.loading": "One moment…",

  "learned.title": "What Moodify learned",
  "learned.none": "Nothing can be said yet. Likes, skips and songs heard to the end teach it.",
  "learned.private": "Kept in one file on the computer that Moodify runs on. Songs of Spotify's teach nothing.",
  "learned.forget": "Forget",
  "learned.forgetLabel": "Forget: {text}",
  "learned.all": "Forget everything",
  "learned.sure": "Forget all that was learned? Your likes stay.",
  "learned.yes": "Forget it all",
  "learned.no": "Keep it",
  "learned.gone": "Forgotten.",

  "filters.title": "Only these songs",
  "filters.lead": "Nothing chosen means everything. What plays goes on; the songs after it change.",
  "filters.languages": "Language",
  "filters.genres": "Genre",
  "filters.decades": "From the",
  "filters.unknown": "not known",
  "filters.noWords": "no words, or not known",
  "filters.clear": "Everything again",
  "filters.more": "Show all",

  "fits.ask": "Does it fit the mood?",
  "fits.yes": "Yes",
  "fits.no": "No",
  "fits.thanks": "Thank you. Moodify minds that from now on.",

  "parts.fit": "fit",
  "parts.fresh": "fresh",
  "parts.taste": "taste",
};

const many = (/** @type {number} */ n, /** @type {string} */ one) => `${n.toLocaleString("en")} ${one}${n === 1 ? "" : "s"}`;

export const TASTE = {
  /** @param {number} n */
  from: (n) => `From *${many(n, "deed")}* of yours: likes, skips, songs heard to the end.`,
  /** @param {any} one A LearnedCard. */
  text: (one) => {
    const more = one.pleases > 0 ? "More" : "Less";
    const when = one.mood ? `, when the music is for ${MOOD[one.mood]}` : "";
    const what = one.kind === "artist" ? `by *${plain(one.name)}*`
      : one.kind === "song" ? `of *${plain(one.name)}*`
      : one.kind === "language" ? `in *${plain(TASTE.language(one.value))}*`
      : one.kind === "decade" || one.kind === "source" ? `from *${plain(one.name)}*` : `*${plain(one.name)}*`;
    return `${more} ${what}${when}`;
  },
  /** @param {any} one */
  deeds: (one) => [one.liked && `${one.liked} for it`, one.disliked && `${one.disliked} against`].filter(Boolean).join(", "),
  /** @param {string} code */
  language: (code) => {
    try {
      return new Intl.DisplayNames("en", { type: "language" }).of(code) ?? code;
    } catch {
      return code;
    }
  },
  /** @param {string} decade */
  decade: (decade) => `${decade}s`,
  /** @param {number} n */
  songs: (n) => many(n, "song"),
  /** @param {any} parts The figures of a reason of the kind `parts`. */
  parts: (parts) => `Fit ${percent(parts.fit)}, fresh ${percent(parts.fresh)}, taste ${parts.taste >= 1 ? "+" : "−"}${Math.abs(Math.round(100 * (parts.taste - 1)))} %.`,
};

const plain = (/** @type {string} */ text) => text.replaceAll("*", "");
const percent = (/** @type {number} */ share) => `${Math.round(100 * share)} %`;

/** Words that stand in index.html are found by their names in one table. */
Object.assign(T, A);
