// @ts-check
/**
 * What the server says, in the person's language. The server speaks English: a sentence of its own
 * comes with a key and values where it has some, and is else known by its English words. What has
 * no message stays English, and is marked as that.
 */

import { translated } from "./byenglish.js";
import { has, language, t } from "./i18n.js";
import { genreName, languageName, sourceName } from "./names.js";

/** @typedef {{text: string, english: boolean}} Said `english`: not in the language of the page. */

const inEnglish = /^en\b/.test(language());

/** Whose `name` is a code of the server's, and what it is called. @type {Record<string, (name: string) => string>} */
const NAMED = { "taught-language": languageName, "taught-source": sourceName, "taught-genre": genreName };

/** @param {string} text @param {string} [key] @param {Record<string, any>} [values] @returns {Said} */
export function said(text, key = "", values = {}) {
  const named = NAMED[key];
  if ((inEnglish && !named) || !text) return { text, english: false };
  if (key && has(`said-${key}`)) return { text: t(`said-${key}`, named ? { ...values, name: named(String(values.name)) } : values), english: false };
  const known = translated(text);
  return known === null ? { text, english: true } : { text: known, english: false };
}

/** @template {Element} T @param {T} node @param {Said} words @returns {T} The node, which says them. */
export function put(node, { text, english }) {
  if (node.textContent !== text) node.textContent = text;
  if (english && text) {
    node.setAttribute("lang", "en");
    node.setAttribute("dir", "ltr");
  } else {
    node.removeAttribute("lang");
    node.removeAttribute("dir");
  }
  return node;
}

/**
 * A refusal in two parts, such as a notice has them.
 * @param {{type?: string, title?: string, detail?: string, hint?: string, key?: string, values?: Record<string, any>, here?: boolean}} told
 *   As the server tells it; `here`: the page itself tells it, in its own language. @returns {{title: Said, detail: Said}}
 */
export function refusal({ type = "", title = "", detail = "", hint = "", key = "", values = {}, here = false }) {
  if (here) return { title: { text: detail, english: false }, detail: { text: hint, english: false } };
  const what = said(detail || title || t("problem-other"), key, values);
  const help = said(hint, key ? `${key}-hint` : "", values);
  if (!what.english) return { title: what, detail: help };
  // The kind of it in the person's language, and what the server says of it beneath.
  const kind = `problem-${type.slice(type.lastIndexOf(":") + 1)}`;
  return { title: { text: t(has(kind) ? kind : "problem-other"), english: false }, detail: { text: [what.text, hint].filter(Boolean).join(" "), english: true } };
}
