// @ts-check
/** Notices above the page: one a cause, each with what to do; and the offer above the dock. */

import { $, el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { put, refusal } from "./said.js";
import { T } from "./strings.js";

const words = (/** @type {string|Said} */ what) => (typeof what === "string" ? { text: what, english: false } : what);

/** @type {Map<string, HTMLElement>} */
const shown = new Map();

/**
 * Show a notice, or bring the one of the same cause up to date.
 * @param {string} cause
 * @param {{title: string|Said, detail?: string|Said, action?: Action|Action[], closes?: boolean}} what
 * @typedef {import("./said.js").Said} Said
 * @typedef {{text: string, act: () => void}} Action
 */
export function notice(cause, { title, detail = "", action = [], closes = true }) {
  const kept = shown.get(cause);
  if (kept) {
    put(/** @type {Element} */ (kept.querySelector("b")), words(title));
    put(/** @type {Element} */ (kept.querySelector("p")), words(detail));
    return;
  }
  const node = el("div", { className: "notice", "data-cause": cause },
    put(el("b"), words(title)),
    put(el("p"), words(detail)),
    el("span", { className: "notice-acts" },
      ...[action].flat().map(({ text, act }) => el("button", { className: "button", type: "button", onclick: act }, text)),
      closes ? el("button", { className: "icon-button", type: "button", "aria-label": T["notice.close"], onclick: () => unnotice(cause) }, icon("close")) : null));
  shown.set(cause, node);
  $("notices").append(node);
}

/** @param {string} cause Take a notice away. @returns {boolean} Whether there was one. */
export function unnotice(cause) {
  shown.get(cause)?.remove();
  return shown.delete(cause);
}

/** @param {{title?: string, detail?: string, hint?: string}} told A problem as the server tells it. */
export function problem(told) {
  notice("problem", refusal(told));
}

/** @param {{text: string, mood: string}|null} offer @param {(command: any) => void} send */
export function showOffer(offer, send) {
  const root = $("offer");
  if ((offer?.text ?? "") === (root.dataset.text ?? "")) return;
  root.dataset.text = offer?.text ?? "";
  root.replaceChildren(offer
    ? el("div", { className: "offer-card" },
        el("p", {}, t("offer-mood", { mood: offer.mood })),
        el("button", { className: "button", type: "button", onclick: () => send({ type: "accept_offer" }) }, T["offer.accept"]),
        el("button", { className: "link", type: "button", onclick: () => send({ type: "dismiss_offer" }) }, T["offer.dismiss"]))
    : "");
}
