// @ts-check
/** What is said when the page is opened and nobody answers: calmly, with what to do. */

import { $, setRich, setText } from "../dom.js";
import { t } from "../i18n.js";

const HERE = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

/** @param {() => void} again Try at once. */
export function tellOffline(again) {
  setRich($("offline-title"), t("offline-title"));
  setText($("offline-how"), HERE ? t("offline-how-here") : t("offline-how-there", { host: location.hostname }));
  setText($("offline-command"), HERE ? "moodify run" : "moodify run --lan");
  $("offline-again").onclick = again;
}
