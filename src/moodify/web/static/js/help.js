// @ts-check
/** The help: what the keys do, whether they do it, and what was said before the camera started. */

import { announce, shortcuts } from "./a11y.js";
import { $, el } from "./dom.js";
import { t } from "./i18n.js";
import { GROUPS } from "./keys.js";
import { Phone } from "./lan/phone.js";
import { chooser } from "./languages.js";
import { head } from "./parts.js";
import { Device } from "./pwa/device.js";
import { PROMISES } from "./strings.js";

/** @returns {HTMLElement[]} The plain notice, as list items. */
export function promises() {
  return PROMISES.map(([name, text]) => el("li", {}, el("b", {}, name), text));
}

const phone = new Phone();
const device = new Device();

/** Keys whose sign or name isn't that of their letter. */
const SIGNS = /** @type {Record<string, string>} */ ({ ArrowLeft: "←", ArrowRight: "→", ArrowUp: "↑", ArrowDown: "↓", "-": "−" });
const NAMES = /** @type {Record<string, string>} */ ({ " ": "keys-space", Enter: "keys-enter", Escape: "keys-escape", Delete: "keys-delete", Alt: "keys-alt" });

/** @param {string} key As the table names it. @returns {Node[]} As it stands on a keyboard. */
function caps(key) {
  const parts = key.length > 1 ? key.split("+") : [key];
  return [el("span", {}, ...parts.flatMap((part, i) => [
    ...(i ? [" + "] : []),
    el("kbd", {}, SIGNS[part] ?? (NAMES[part] ? t(NAMES[part]) : part.toUpperCase())),
  ]))];
}

/** @param {{name: string, of: import("./keys.js").Shortcut[]}} group */
function listed({ name, of }) {
  const there = of.filter(({ needs }) => !needs || document.querySelector(needs));
  return el("section", { className: "keys-group", "aria-labelledby": name },
    el("h4", { id: name }, t(name)),
    el("dl", { className: "keys" }, ...there.flatMap(({ says, keys }) => [
      el("dt", { "data-keys": JSON.stringify(Object.keys(keys)) }, ...Object.keys(keys).flatMap((key, i) => [i ? " " : "", ...caps(key)])),
      el("dd", {}, t(says)),
    ])));
}

/** The switch: whoever speaks to a computer, or presses keys unwillingly, wants no single keys. */
function toggle() {
  const note = el("small");
  const say = () => { note.textContent = t(shortcuts.on ? "keys-switch-on" : "keys-switch-off"); };
  const input = el("input", { type: "checkbox", role: "switch", id: "shortcuts", checked: shortcuts.on, onchange: () => {
    shortcuts.on = input.checked;
    say();
    announce(note.textContent);
  } });
  say();
  return el("label", { className: "switch" }, input, el("i", { "aria-hidden": "true" }), el("span", {}, el("b", {}, t("keys-switch")), note));
}

export function openHelp() {
  const dialog = $("help");
  if (!dialog.childElementCount) {
    dialog.append(
      head(dialog, "help-title", t("help-title")),
      chooser(),
      el("section", { "aria-labelledby": "help-keys" },
        el("h3", { className: "label", id: "help-keys" }, t("help-keys")), toggle(), el("div", { className: "keys-groups" })),
      device.root,
      phone.root,
      el("h3", { className: "label" }, t("help-know")),
      el("ul", { className: "promises" }, ...promises()));
  }
  dialog.querySelector(".keys-groups").replaceChildren(...GROUPS.map(listed));
  if (!dialog.open) dialog.showModal();
  device.look();
  phone.look();
}
