// @ts-check
/** A listener as they are shown: a disc of their colour with the first letter of their name. */

import { el, icon } from "../dom.js";
import { language, t } from "../i18n.js";

export const COLOURS = ["amber", "coral", "rose", "violet", "blue", "teal", "green", "stone"];

/** @param {{name: string}} person */
export const called = (person) => person.name || t("household-me");

/** @param {string} name Its first letter as people see letters: an emoji of a family is one. */
function initial(name) {
  const first = "Segmenter" in Intl ? [...new Intl.Segmenter(language()).segment(name)][0]?.segment : [...name][0];
  return (first ?? "").toLocaleUpperCase(language());
}

/** @param {import("./api.js").Person} person @returns {HTMLElement} */
export const disc = (person) => el("i", { className: "disc", "data-colour": person.colour, "aria-hidden": "true" }, initial(called(person)));

/** @returns {HTMLElement} Of a guest, and (`plus`) of somebody who isn't there yet. */
export const emptyDisc = (/** @type {string} */ sign) => el("i", { className: "disc empty", "aria-hidden": "true" }, icon(sign));
