// @ts-check
/** What the page says about taste and filters; the words stand in locales/. */

import { language, t } from "./i18n.js";
import { NO_WORDS, genreName, languageName, sourceName } from "./names.js";
import { said } from "./said.js";
import { begun, listed, table } from "./strings.js";

export const A = table();

const plain = (/** @type {string} */ text) => text.replaceAll("*", "");

/** @type {Record<string, string>} The message of each kind of thing that is learned. */
const LEARNED = { artist: "learned-artist", song: "learned-song", language: "learned-language", decade: "learned-decade", source: "learned-source" };

/** How what has no name of its own is called; a decade by its first year. @type {Record<string, (value: string) => string>} */
const CALLED = { language: languageName, genre: genreName, source: sourceName, decade: String };

/** What helps where the filters leave no song. @type {Record<string, string>} */
const LOOSEN = {
  languages: t("loosen-languages"), genres: t("loosen-genres"), decades: t("loosen-decades"),
  clean: t("loosen-clean"), playable: t("loosen-playable"), exclude: t("loosen-exclude"),
};

const either = (/** @type {string[]} */ parts) => new Intl.ListFormat(language(), { type: "disjunction" }).format(parts);

export const TASTE = {
  /** @param {number} n */
  from: (n) => t("learned-from", { n }),
  /** @param {any} one A LearnedCard. */
  text: (one) => {
    const name = plain((CALLED[one.kind] ?? (() => one.name))(one.value));
    const wordless = one.kind === "language" && one.value === NO_WORDS;
    const what = t(wordless ? "learned-wordless" : LEARNED[one.kind] ?? "learned-genre", { more: one.pleases > 0 ? "yes" : "no", name });
    return one.mood ? t("learned-in-mood", { what, mood: one.mood }) : what;
  },
  /** @param {{liked: number, disliked: number}} one */
  deeds: ({ liked, disliked }) => liked && disliked ? t("learned-both", { liked, disliked })
    : liked ? t("learned-for", { liked }) : disliked ? t("learned-against", { disliked }) : "",
  language: languageName,
  genre: genreName,
  /** @param {any} chosen A FilterState. @returns {import("./said.js").Said} Why no song is left, and what helps. */
  nothing: (chosen) => {
    const { nothing_left: text, nothing_key: key, nothing_values: values } = chosen;
    if (/^en/.test(language()) || !key?.startsWith("filters-")) return said(text, key, values);
    const filters = listed([
      chosen.languages.length && t("filter-languages", { list: either(chosen.languages.map((/** @type {string} */ code) => (code ? TASTE.language(code) : A["filters.unknown"]))) }),
      chosen.genres.length && t("filter-genres", { list: either(chosen.genres.map((/** @type {string} */ genre) => (genre ? genreName(genre) : A["filters.unknown"]))) }),
      chosen.decades.length && t("filter-decades", { list: either(chosen.decades.map((/** @type {number} */ year) => (year < 0 ? A["filters.unknown"] : TASTE.decade(String(year))))) }),
      chosen.clean && t("filter-clean"),
    ].filter((part) => typeof part === "string"));
    const what = t("filters-left-out", { filters });
    if (key === "filters-none") return { text: `${what} ${t("filters-take-away")}`, english: false };
    const loosen = listed(String(values.loosen).split(",").map((name) => LOOSEN[name] ?? ""));
    return { text: `${what} ${t("filters-loosen", { what: begun(loosen), n: values.n })}`, english: false };
  },
  /** @param {string} year The first of the decade. */
  decade: (year) => t("decade", { year }),
  /** @param {number} n */
  marked: (n) => t("filters-marked", { n }),
  /** @param {number} n */
  songs: (n) => t("songs", { n }),
  /** @param {any} parts The figures of a reason of the kind `parts`. */
  parts: (parts) => t("parts-label", { fit: share(parts.fit), fresh: share(parts.fresh), taste: signed(parts.taste - 1) }),
};

const share = (/** @type {number} */ x) => t("percent", { n: Math.round(100 * x) });
const signed = (/** @type {number} */ x) => `${x >= 0 ? "+" : "−"}${t("percent", { n: Math.abs(Math.round(100 * x)) })}`;
