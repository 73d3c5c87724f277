// @ts-check
/** The words that stand in index.html by the names of their messages. */

import { $, setRich, setText } from "./dom.js";
import { promises } from "./help.js";
import { T } from "./strings.js";

/** Text into every element that names its own. */
export function sayEverything() {
  for (const node of document.querySelectorAll("[data-t]")) setText(node, T[node.getAttribute("data-t") ?? ""]);
  for (const node of document.querySelectorAll("[data-t-rich]")) setRich(node, T[node.getAttribute("data-t-rich") ?? ""]);
  for (const node of document.querySelectorAll("[data-t-label]")) {
    node.setAttribute("aria-label", T[node.getAttribute("data-t-label") ?? ""]);
    if (node instanceof HTMLButtonElement) node.title = T[node.getAttribute("data-t-label") ?? ""];
  }
  for (const [id, key] of [["like", "player.like"], ["skip", "player.skip"]]) {
    $(id).setAttribute("aria-label", T[key]);
    $(id).title = T[key];
  }
  $("promises").replaceChildren(...promises());
  delete document.documentElement.dataset.words;
}
