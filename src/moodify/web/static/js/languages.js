// @ts-check
/** The choice of the page's language, each by its own name, wherever the page has a place for it. */

import { el, icon } from "./dom.js";
import { choose, code, languages, t } from "./i18n.js";

let made = 0;

/** @returns {HTMLElement} A label and a list; choosing says the page anew, where it is. */
export function chooser() {
  made += 1;
  const id = `language-${made}`;
  const options = languages.map((one) => el("option", { value: one.code, lang: one.code, dir: one.dir, selected: one.code === code() }, one.name));
  return el("p", { className: "select language" },
    // Who can't read the page finds the sign, and then the own language's name.
    el("label", { htmlFor: id, title: t("language-choose") }, icon("language"), el("span", { className: "unseen" }, t("language-choose"))),
    el("span", {}, el("select", { id, onchange: (/** @type {any} */ event) => choose(event.target.value) }, ...options), icon("down")));
}

/** Put one wherever the page has a place. */
export function placeChoosers() {
  for (const place of document.querySelectorAll("[data-languages]")) place.replaceChildren(chooser());
}
