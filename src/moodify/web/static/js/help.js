// @ts-check
/** The help: what the keys do, and what was said before the camera started. */

import { $, el, icon } from "./dom.js";
import { Phone } from "./lan/phone.js";
import { KEYS, PROMISES, T } from "./strings.js";

/** @returns {HTMLElement[]} The plain notice, as list items. */
export function promises() {
  return PROMISES.map(([name, text]) => el("li", {}, el("b", {}, name), text));
}

const phone = new Phone();

export function openHelp() {
  const dialog = $("help");
  if (!dialog.childElementCount) {
    dialog.append(
      el("div", { className: "help-head" },
        el("h2", { id: "help-title" }, T["help.title"]),
        el("button", { className: "icon-button", type: "button", "aria-label": T["help.close"], onclick: () => dialog.close() }, icon("close"))),
      el("h3", { className: "label" }, T["help.keys"]),
      el("dl", { className: "keys" }, ...KEYS.flatMap(([keys, what]) => [
        el("dt", {}, ...keys.flatMap((key, i) => [i ? " " : "", el("kbd", {}, key)])),
        el("dd", {}, what),
      ])),
      phone.root,
      el("h3", { className: "label" }, T["help.know"]),
      el("ul", { className: "promises" }, ...promises()));
    // A press beside the card closes it.
    dialog.addEventListener("click", (/** @type {MouseEvent} */ event) => { if (event.target === dialog) dialog.close(); });
  }
  dialog.showModal();
  phone.look();
}
