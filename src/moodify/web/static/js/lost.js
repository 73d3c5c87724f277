// @ts-check
/** The server out of reach: told after more than one short break, with the seconds until the next try. */

import { announce } from "./a11y.js";
import { notice, unnotice } from "./notices.js";
import { SAY } from "./strings.js";

/** @param {import("./live.js").Live} live */
export function tellReach(live) {
  /** @type {ReturnType<typeof setInterval>|undefined} */
  let countdown;
  const tick = () => notice("lost", {
    title: SAY.lost,
    detail: SAY.lostDetail(Math.max(0, Math.round((live.retryAt - Date.now()) / 1000))),
    action: { text: SAY.tryNow, act: () => live.retry() },
    closes: false,
  });
  live.addEventListener("lost", (/** @type {any} */ event) => {
    // One short break is not worth a word.
    if (event.detail.failures < 2) return;
    clearInterval(countdown);
    tick();
    countdown = setInterval(tick, 1000);
  });
  live.addEventListener("open", () => {
    clearInterval(countdown);
    if (unnotice("lost")) announce(SAY.back);
  });
}
