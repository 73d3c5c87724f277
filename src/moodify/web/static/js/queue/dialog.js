// @ts-check
/** What the queue's dialogs share: made when first asked for, closed by a press beside them. */

import { el } from "../dom.js";
import { t } from "../i18n.js";
import { head } from "../parts.js";

/** @param {string} id @param {string} title A message. @param {string} [kind] More classes. @returns {any} A dialog with a head and nothing else. */
export function dialogOf(id, title, kind = "") {
  const dialog = el("dialog", { id, className: `help ${kind}`.trim(), "aria-labelledby": `${id}-title` });
  dialog.append(head(dialog, `${id}-title`, t(title)));
  document.body.append(dialog);
  return dialog;
}

/**
 * Songs into the queue, in as many commands as their names need.
 * @param {(command: any) => any} send @param {string[]} uris @param {"next"|"last"} place
 */
export async function addAll(send, uris, place) {
  /** @type {string[][]} */
  const parts = [[]];
  for (const uri of uris) {
    const part = /** @type {string[]} */ (parts.at(-1));
    if (part.length < 100 && part.join().length + uri.length < 10_000) part.push(uri);
    else parts.push([uri]);
  }
  if (place === "next") parts.reverse();
  for (const part of parts) await send({ type: "add", uris: part, place });
}
