// @ts-check
/** The fields of the household's forms. */

import { el } from "../dom.js";
import { t } from "../i18n.js";
import { COLOURS } from "./face.js";

let count = 0;

/** @param {string} label @param {Record<string, any>} [props] @param {string} [note] A line beneath it. */
export function field(label, props = {}, note = "") {
  const id = `household-field-${++count}`;
  const small = note ? el("small", { id: `${id}-note`, className: "small" }, note) : null;
  const input = el("input", { id, type: "text", autocomplete: "off", "aria-describedby": small?.id ?? null, ...props });
  return { input, row: el("div", { className: "server-field" }, el("label", { htmlFor: id, className: "small" }, label), input, small) };
}

/** @param {string} [value] A name of any script: each has its own direction. */
export const nameField = (value = "", label = t("household-name")) => field(label, { value, maxLength: 80, dir: "auto", spellcheck: false, required: true });

/** @param {string} label @param {string} [note] */
export const pinField = (label, note = "") => field(label, { type: "password", inputMode: "numeric", autocomplete: "off", maxLength: 24, className: "pin" }, note);

/** @param {string} chosen @param {(colour: string) => void} [changed] */
export function colourField(chosen, changed = () => {}) {
  const name = `household-colour-${++count}`;
  const root = el("fieldset", { className: "colours" }, el("legend", { className: "small" }, t("household-colour")),
    ...COLOURS.map((colour) => el("label", { "data-colour": colour, title: t("household-colour-name", { colour }) },
      el("input", { type: "radio", name, value: colour, checked: colour === chosen, "aria-label": t("household-colour-name", { colour }), onchange: () => changed(colour) }), el("i", { "aria-hidden": "true" }))));
  return { root, get value() { return root.querySelector(":checked")?.value ?? null; } };
}
