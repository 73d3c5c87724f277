// @ts-check
/** Install Moodify as an app: the browser's own offer, or how it is done on an iPhone or iPad. */

/** @type {any} The browser's offer, once it has made it and until it is taken. */
let offer = null;
/** @type {() => void} */
let changed = () => {};

addEventListener("beforeinstallprompt", (event) => {
  event.preventDefault();
  offer = event;
  changed();
});
addEventListener("appinstalled", () => {
  offer = null;
  changed();
});

/** @param {() => void} act Called when there is another answer to `installing`. */
export const onInstalling = (act) => { changed = act; };

/** @returns {"installed"|"offered"|"by-share"|"no"} */
export function installing() {
  const alone = matchMedia("(display-mode: standalone)").matches || /** @type {any} */ (navigator).standalone === true;
  if (alone) return "installed";
  if (offer) return "offered";
  return "standalone" in navigator && navigator.maxTouchPoints > 1 ? "by-share" : "no";
}

/** Let the browser ask. */
export async function install() {
  const asked = offer;
  offer = null; // it can be asked once
  await asked?.prompt();
  await asked?.userChoice;
  changed();
}
