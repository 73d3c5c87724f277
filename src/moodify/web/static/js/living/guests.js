// @ts-check
/** What the page has to tell, and that the camera is on, is shown in the living room too. */

import { $ } from "../dom.js";

/**
 * @param {Element} top Where the camera's chip stands. @param {Element} told Where the rest stands.
 * @returns {() => void} Brings them back.
 */
export function invite(top, told) {
  const homes = /** @type {[string, Element][]} */ ([["camera-chip", top], ["notices", told], ["offer", told]]).map(([id, place]) => {
    const [guest, home] = [$(id), document.createComment(id)];
    guest.replaceWith(home);
    place.append(guest);
    return home;
  });
  return () => {
    for (const home of homes.splice(0)) home.replaceWith($(home.data));
  };
}
