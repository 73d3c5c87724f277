// @ts-check
/**
 * A notification when a song begins while the page is out of sight: its title, who it is by, its
 * cover. One takes the place of the other, none stays, and none ever speaks of a mood.
 */

import { local } from "../store.js";

const TAG = "moodify-song";
const SHOWN_MS = 8000;
/** Covers of this machine; others are not to be cut, as a system's notification would. */
const OWN = /^\/?api\//;

export const canNotify = () => "Notification" in window && isSecureContext;
export const notifies = () => canNotify() && Notification.permission === "granted" && local.get("notify", false) === true;
export const refused = () => canNotify() && Notification.permission === "denied";

/** @param {boolean} on Only now the browser asks. @returns {Promise<boolean>} Whether it is on now. */
export async function setNotify(on) {
  if (on && canNotify() && Notification.permission === "default") await Notification.requestPermission();
  local.set("notify", on && canNotify() && Notification.permission === "granted");
  return notifies();
}

/** @type {Notification|null} */
let shown = null;
/** @type {ReturnType<typeof setTimeout>|undefined} */
let timer;

/** @param {{title: string, image?: string|null}} song @param {string} by It begins. */
export async function tellSong(song, by) {
  if (!document.hidden || !notifies()) return;
  const options = { body: by, tag: TAG, silent: true, icon: song.image && OWN.test(song.image) ? song.image : "img/icon-192.png" };
  clearTimeout(timer);
  timer = setTimeout(untell, SHOWN_MS);
  const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  try {
    if (worker?.active) return await worker.showNotification(song.title, options);
    shown = new Notification(song.title, options);
    shown.onclick = () => {
      window.focus();
      untell();
    };
  } catch {
    // A system without them, or one that allows none just now.
  }
  return undefined;
}

/** Take it away: it was seen, or the page is. */
export async function untell() {
  clearTimeout(timer);
  shown?.close();
  shown = null;
  const worker = await navigator.serviceWorker?.getRegistration().catch(() => undefined);
  for (const one of (await worker?.getNotifications({ tag: TAG })) ?? []) one.close();
}
document.addEventListener("visibilitychange", () => { if (!document.hidden) untell(); });
