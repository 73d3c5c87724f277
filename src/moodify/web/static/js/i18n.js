// @ts-check
/**
 * What the page says, in the person's language: messages of Project Fluent, one file a language
 * (`locales/*.ftl`). language.js, which runs first, has chosen the language and begun to load it.
 */

import { FluentBundle } from "./vendor/fluent/bundle.js";
import { FluentResource } from "./vendor/fluent/resource.js";

/** @typedef {{code: string, name: string, dir: "ltr"|"rtl", intl?: string}} Language */
/** @type {{languages: Language[], chosen: Language, words: Promise<string|null>, english: Promise<string|null>|null}} */
const loading = /** @type {any} */ (globalThis).moodifyLanguage;

/** The languages there are, each by its own name. */
export const languages = loading.languages;

/** First strong isolate, and the end of it: what stands between has its own direction. */
const [FSI, PDI] = ["\u2068", "\u2069"];
const RTL_LETTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const OTHER_IN_RTL = /(?=\p{L})[^\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]|[+−-]\d/u;
/** What code says to choose a variant (`happy`, `too_dark`), not to be read: it stays as it is. */
const KEY = /^[a-z]+([_-][a-z]+)*$/;

/** The files that were read; the last one is English. @type {FluentResource[]} */
const sources = [];

/**
 * `SIGNED($x)` of messages: two decimals with their sign, such as −0.52, as the language writes them.
 * @param {string} locale @returns {(given: any[]) => string}
 */
function signed(locale) {
  const figures = new Intl.NumberFormat(locale, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "always" });
  return ([x]) => {
    const text = figures.format(Number(x.valueOf())).replace("-", "−");
    return spoken.dir === "rtl" ? FSI + text + PDI : text;
  };
}

/** @param {string} locale @param {string|null} text @returns {any[]} Of FluentBundle, whose types are in TypeScript */
function bundleOf(locale, text) {
  if (text === null) return [];
  // Lines of a message that the file breaks are one sentence. Names isolate themselves, see below:
  // Fluent would isolate every number and variant too, which few comparisons survive.
  const bundle = new (/** @type {any} */ (FluentBundle))(locale, { useIsolating: false, functions: { SIGNED: signed(locale) }, transform: (/** @type {string} */ part) => part.replace(/\s*\n\s*/g, " ") });
  const source = new FluentResource(text);
  sources.push(source);
  bundle.addResource(source);
  return [bundle];
}

const [words, inEnglish] = await Promise.all([loading.words, loading.english]);
const spoken = words === null ? languages[0] : loading.chosen;
const localeOf = (/** @type {Language} */ one) => one.intl ?? one.code;
const bundles = [...bundleOf(localeOf(loading.chosen), words), ...bundleOf(localeOf(languages[0]), inEnglish)];
document.documentElement.lang = spoken.code;
document.documentElement.dir = spoken.dir;

/** @returns {string} The language that the page speaks, as its file is called. */
export const code = () => spoken.code;

/** @returns {string} The same as `Intl` takes it: for dates, numbers and lists. */
export const language = () => localeOf(spoken);

/** @returns {"ltr"|"rtl"} */
export const direction = () => spoken.dir;

/** @param {any} value A name that runs the other way, or a figure with its sign, doesn't turn the sentence around it. */
function isolated(value) {
  if (typeof value !== "string" || KEY.test(value)) return value ?? "";
  return (spoken.dir === "rtl" ? OTHER_IN_RTL : RTL_LETTER).test(value) ? FSI + value + PDI : value;
}

/** @returns {any[]} The messages of the English file. */
export const english = () => sources.at(-1)?.body ?? [];

/** @param {string} id @returns {boolean} Whether there is such a message. */
export const has = (id) => bundles.some((bundle) => bundle.hasMessage(id));

/**
 * A message in the person's language, or in English where the translation has none.
 * @param {string} id @param {Record<string, any>} [values] What its `{ $variables }` stand for;
 *   null counts as empty text. @returns {string}
 */
export function t(id, values = {}) {
  const bundle = bundles.find((one) => one.hasMessage(id));
  const pattern = bundle?.getMessage(id)?.value;
  if (!bundle || !pattern) {
    console.error(`no message “${id}”`);
    return id;
  }
  /** @type {Error[]} */
  const errors = [];
  const given = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isolated(value)]));
  const text = bundle.formatPattern(pattern, given, errors);
  for (const error of errors) console.error(`the message “${id}”: ${error.message}`);
  return text;
}

/**
 * A message whose variables are links, buttons and the like, as what a node takes.
 * @template T @param {string} id @param {Record<string, T>} nodes By the variables' names.
 * @returns {(string|T)[]}
 */
export function slotted(id, nodes) {
  const names = Object.keys(nodes);
  // Each variable is a mark that no language writes, by whose number its node is found again.
  const marks = Object.fromEntries(names.map((name, i) => [name, `\ue000${i}\ue001`]));
  return t(id, marks).split(/\ue000(\d)\ue001/u).map((part, i) => (i % 2 ? nodes[names[Number(part)]] : part));
}

/** Ask for another language: the page is said anew. @param {string} code One of `languages`. */
export function choose(code) {
  try {
    localStorage.setItem("moodify.language", code);
  } catch {
    // Nothing can be kept here: the browser's language stays the page's.
  }
  location.reload();
}
