// @ts-check
/** The whole screen, where the browser gives it. An iPhone gives none: the window is filled then. */

const page = /** @type {any} */ (document.documentElement);
const doc = /** @type {any} */ (document);

export const canFill = () => Boolean(page.requestFullscreen || page.webkitRequestFullscreen);

export const filled = () => Boolean(doc.fullscreenElement ?? doc.webkitFullscreenElement);

/** The browser takes its time: what was asked of it last. */
let asked = Promise.resolve();

/** Browsers want a press for it; without one they refuse, and the view fills the window. */
export function fill() {
  return (asked = ask());
}

async function ask() {
  if (!canFill() || filled()) return;
  try {
    await (page.requestFullscreen ? page.requestFullscreen({ navigationUI: "hide" }) : page.webkitRequestFullscreen());
  } catch {
    // Refused: the button for it is among the controls.
  }
}

/** Also where it is only just being filled; not where it has been asked for anew meanwhile. */
export async function unfill() {
  const before = asked;
  await before;
  if (!filled() || asked !== before) return;
  try {
    await (doc.exitFullscreen ? doc.exitFullscreen() : doc.webkitExitFullscreen());
  } catch {
    // It has just ended by itself.
  }
}

/** @param {() => void} act When the screen was filled, or is no more. */
export function onFill(act) {
  for (const name of ["fullscreenchange", "webkitfullscreenchange"]) document.addEventListener(name, act);
}
