// @ts-check
/** One's own part of “Listeners”: name and colour, PIN, and being removed. */

import { el } from "../dom.js";
import { t } from "../i18n.js";
import { button, textButton } from "../parts.js";
import { household } from "./api.js";
import { called, disc } from "./face.js";
import { colourField, nameField, pinField } from "./fields.js";

/**
 * @param {import("./api.js").Person} me @param {import("./api.js").House} house
 * @param {import("./dialog.js").ListenersDialog} dialog @returns {HTMLElement}
 */
export function own(me, house, dialog) {
  const more = el("div", { className: "own-more" });
  const show = (/** @type {HTMLElement[]} */ ...parts) => {
    more.replaceChildren(...parts);
    more.querySelector("input, button")?.focus();
  };
  const acts = el("div", { className: "acts" },
    house.alone ? null : textButton(t("household-rename"), () => show(rename(me, dialog))),
    textButton(t(me.pin ? "household-pin-change" : "household-pin-set"), () => show(changePin(me, dialog))),
    house.listeners.length > 1 ? textButton(t("household-remove"), () => show(remove(me, dialog))) : null);
  return el("section", { "aria-labelledby": "own-title" },
    el("h3", { className: "label", id: "own-title" }, t(house.alone ? "household-pin-title" : "household-you")),
    house.alone ? null : el("p", { className: "own" }, disc(me), el("b", { dir: "auto" }, called(me)), me.pin ? el("small", { className: "small" }, t("who-pin")) : null),
    acts, more);
}

/** @param {HTMLElement[]} rows @param {string} go @param {() => void} act @param {string} [kind] */
function form(rows, go, act, kind = "button") {
  const node = el("form", { className: "household-form", noValidate: true }, ...rows, el("div", { className: "acts" }, el("button", { className: kind, type: "submit" }, go)));
  node.addEventListener("submit", (/** @type {SubmitEvent} */ event) => {
    event.preventDefault();
    act();
  });
  return node;
}

/** @param {import("./api.js").Person} me @param {import("./dialog.js").ListenersDialog} dialog */
function rename(me, dialog) {
  const name = nameField(me.name);
  const colour = colourField(me.colour);
  return form([name.row, colour.root], t("household-save"), () =>
    dialog.act(() => household.change(me.id, { name: name.input.value, colour: colour.value }), t("household-saved")));
}

/** @param {import("./api.js").Person} me @param {import("./dialog.js").ListenersDialog} dialog */
function changePin(me, dialog) {
  const old = pinField(t("household-pin-old"));
  const fresh = pinField(t("household-pin-new"), t("household-pin-note"));
  const set = (/** @type {string|null} */ pin) => dialog.act(() => household.setPin(me.id, pin, me.pin ? old.input.value : null), t(pin ? "household-pin-is-set" : "household-pin-gone"));
  const node = form([...(me.pin ? [old.row] : []), fresh.row], t("household-save"), () => set(fresh.input.value || (me.pin ? null : " ")));
  fresh.input.required = true;
  if (me.pin) node.querySelector(".acts")?.append(textButton(t("household-pin-none"), () => set(null)));
  return node;
}

/** @param {import("./api.js").Person} me @param {import("./dialog.js").ListenersDialog} dialog */
function remove(me, dialog) {
  const pin = pinField(t("who-pin-label"));
  const node = form([el("p", {}, t("household-remove-sure", { name: called(me) })), ...(me.pin ? [pin.row] : [])], t("household-remove-yes"), () =>
    dialog.act(() => household.remove(me.id, me.name || "Me", me.pin ? pin.input.value : null), "", true));
  node.querySelector(".acts")?.append(button(t("household-keep"), () => node.remove(), { className: "button quiet" }));
  return node;
}
