// @ts-check
/** Which of the page's views is shown: the welcome, the room, or that there is no server. */

import { $ } from "./dom.js";
import { tab } from "./store.js";

/** @param {"welcome"|"room"|"offline"} view */
export function show(view) {
  if (document.body.dataset.view === view) return;
  const first = ["loading", "offline"].includes(document.body.dataset.view ?? "");
  document.body.dataset.view = view;
  delete document.documentElement.dataset.back;
  for (const id of ["welcome", "room", "offline"]) $(id).hidden = view !== id;
  if (view !== "offline") tab.set("view", view);
  if (first) return;
  scrollTo(0, 0);
  $("content").focus({ preventScroll: true });
}
