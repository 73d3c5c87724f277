// @ts-check
/** What the keys do, each by the name that the table in keys.js has for it. */

import { $ } from "./dom.js";
import { openHelp } from "./help.js";

/** @param {any} one @returns {boolean} Whether it is to be seen. */
const seen = (one) => Boolean(one?.getClientRects().length);

/**
 * @param {{player: import("./sound.js").Sound, dock: import("./dock.js").Dock, room: import("./room.js").Room,
 *   living: import("./living/living.js").Living, journal: {open: () => any}, send: (command: any) => void, toggleCamera: () => void}} parts
 * @returns {Record<string, () => boolean|void>} One that answers false had nothing to do.
 */
export function actions({ player, dock, room, living, journal, send, toggleCamera }) {
  /** @param {() => any} act */
  const inRoom = (act) => () => { if (document.body.dataset.view !== "room") return false; act(); };
  /** @param {() => any} act */
  const withSong = (act) => () => { if (!player.song) return false; act(); };
  /** @param {() => any} act What stands beneath the living room isn't reached from it. */
  const onPage = (act) => () => (living.open ? false : act());
  const wish = (/** @type {string} */ name) => inRoom(() => room.wish(name));
  const seekBy = (/** @type {number} */ s) => withSong(() => player.seek(player.position + s));
  const louder = (/** @type {number} */ v) => withSong(() => player.setVolume((player.volume ?? 0) + v));
  /** @param {...string} ids Buttons that do it: the first that is to be seen. */
  const press = (...ids) => onPage(() => {
    const button = ids.map((id) => document.getElementById(id)).find(seen);
    if (!button) return false;
    button.focus({ preventScroll: true });
    button.click();
  });
  /** The first song of the queue gets the focus: from there the arrows and Delete order it. */
  const queue = onPage(() => {
    const first = document.querySelector("#queue button, #queue [tabindex]");
    if (!(first instanceof HTMLElement) || !seen(first)) return false;
    first.focus();
  });
  /** The list opens, where the browser lets a key do that; else it has the focus. */
  const language = onPage(() => {
    const select = [...document.querySelectorAll("select[id^=language-]")].find(seen);
    if (!(select instanceof HTMLSelectElement)) return false;
    select.focus();
    try { select.showPicker(); } catch { /* It opens by Space. */ }
  });
  return {
    toggle: withSong(() => player.toggle()), back: seekBy(-5), on: seekBy(5), louder: louder(0.05), quieter: louder(-0.05),
    next: withSong(() => dock.next()), previous: withSong(() => dock.previous()),
    like: withSong(() => dock.like()), skip: withSong(() => dock.skip()), mute: withSong(() => dock.mute()),
    camera: inRoom(toggleCamera), follow: inRoom(() => send({ type: "follow", on: !room.state?.follow })),
    match: wish("match"), lift: wish("lift"), calm: wish("calm"), hold: wish("hold"), goal: wish("goal"),
    living: () => living.toggle(), music: press("music-open"), taste: press("taste-open"), journal: () => { journal.open(); },
    queue, language, sleep: press("sleep-open"), who: press("who-open", "listeners-open"),
    theme: () => $("theme").click(), help: () => openHelp(),
  };
}
