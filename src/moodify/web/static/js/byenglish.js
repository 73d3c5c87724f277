// @ts-check
/**
 * What the server says without a key, found by its English words: the messages `says-…` say each
 * sentence, and what stands in the places to fill in is taken out of it.
 */

import { english, language, t } from "./i18n.js";

/** @typedef {{pattern: RegExp, id: string, names: string[], letters: number}} Filled */
/** @type {{whole: Map<string, string>, filled: Filled[]}|undefined} */
let known;

/** A place to fill in goes on to the end of its sentence at most. */
const PLACE = String.raw`((?:(?![.!?] \p{Lu}).)+?)`;
const WHOLE_NUMBER = /^(0|[1-9]\d{0,2}(,\d{3})*)$/;
/** Where one sentence ends and the next begins. */
const BETWEEN = /(?<=[.!?]) (?=[\p{Lu}“`])/gu;

const plain = (/** @type {string} */ text) => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

function read() {
  /** @type {Map<string, string>} */
  const whole = new Map();
  /** @type {Filled[]} */
  const filled = [];
  for (const { id, value } of english()) {
    if (!id.startsWith("says-")) continue;
    if (typeof value === "string") {
      whole.set(value, id);
      continue;
    }
    const names = value.filter((/** @type {any} */ part) => typeof part !== "string").map((/** @type {any} */ part) => part.name);
    const texts = value.map((/** @type {any} */ part) => (typeof part === "string" ? plain(part) : PLACE));
    filled.push({ pattern: new RegExp(`^${texts.join("")}$`, "u"), id, names, letters: texts.join("").length - PLACE.length * names.length });
  }
  // “x is in y, which is …” is looked for before “x is …”.
  return { whole, filled: filled.sort((a, b) => b.letters - a.letters) };
}

/** @param {string} text @returns {string|null} One sentence, or a part of one, in the person's language. */
function one(text) {
  known ??= read();
  const id = known.whole.get(text);
  if (id) return t(id);
  for (const { pattern, id: filled, names } of known.filled) {
    const found = pattern.exec(text);
    if (found) return t(filled, Object.fromEntries(names.map((name, i) => [name, value(found[i + 1])])));
  }
  return null;
}

/** @param {string} text What fills a place: a number, words that are known too, or a name. */
const value = (text) => (WHOLE_NUMBER.test(text) ? Number(text.replaceAll(",", "")) : one(text) ?? text);

/**
 * @param {string} text One or more sentences in English.
 * @returns {string|null} The same in the person's language; null unless all of it is known.
 */
export function translated(text) {
  const all = one(text);
  if (all !== null) return all;
  for (const { index } of text.matchAll(BETWEEN)) {
    const first = one(text.slice(0, index));
    const rest = first === null ? null : translated(text.slice(index + 1));
    if (rest !== null) return first + (/^(ja|zh)\b/.test(language()) ? "" : " ") + rest;
  }
  return null;
}
