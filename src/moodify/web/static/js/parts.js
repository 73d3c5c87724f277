// @ts-check
/** Small parts of the dialogs, and how the server is asked from them. */

import { Gone, Problem } from "./api.js";
import { el, icon } from "./dom.js";
import { t } from "./i18n.js";
import { put, refusal } from "./said.js";
import { T } from "./strings.js";

/** @param {string} text @param {() => any} act @param {Record<string, any>} [props] */
export const button = (text, act, props = {}) => el("button", { className: "button", type: "button", onclick: act, ...props }, text);

/** @param {string} text @param {() => any} act @param {Record<string, any>} [props] */
export const textButton = (text, act, props = {}) => button(text, act, { className: "link", ...props });

/** @param {string} text @param {string} href @param {Record<string, any>} [props] A link that opens in a new tab. */
export const outLink = (text, href, props = {}) => el("a", { className: "link", href, target: "_blank", rel: "noopener noreferrer", ...props }, text);

/** A place for what was refused: empty until then, and read out when it comes. */
export function alertBox() {
  const root = el("div", { className: "told", role: "alert" });
  return {
    root,
    /** @param {any} told @param {...Node} acts */
    show(told, ...acts) {
      const { title, detail } = refusal(told);
      root.replaceChildren(el("div", { className: "told-card" },
        put(el("b"), title), detail.text ? put(el("p"), detail) : null,
        acts.length ? el("span", { className: "acts" }, ...acts) : null));
    },
    clear: () => root.replaceChildren(),
  };
}

/** @param {any} dialog @param {string} id @param {string} title @returns {HTMLElement} A dialog's head, with its way out. */
export function head(dialog, id, title) {
  dialog.addEventListener("click", (/** @type {MouseEvent} */ event) => { if (event.target === dialog) dialog.close(); });
  return el("div", { className: "help-head" },
    el("h2", { id }, title),
    el("button", { className: "icon-button", type: "button", "aria-label": T["help.close"], onclick: () => dialog.close() }, icon("close")));
}

/**
 * Do it, and tell a refusal instead of throwing it.
 * @template T @param {() => Promise<T>} act @param {(told: any) => void} refused
 * @returns {Promise<T|undefined>}
 */
export async function trying(act, refused) {
  try {
    return await act();
  } catch (error) {
    if (error instanceof Problem) refused(error.told);
    else if (error instanceof Gone) refused(GONE);
    else throw error;
    return undefined;
  }
}

const GONE = { type: "gone", detail: t("lost"), hint: t("gone-hint"), here: true };
