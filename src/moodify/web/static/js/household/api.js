// @ts-check
/** The household's addresses. */

import { call } from "../api.js";

/** @typedef {{id: string, name: string, colour: string, pin: boolean, first: boolean}} Person */
/** @typedef {{listeners: Person[], who: string|null, alone: boolean, may_add: boolean, journal: boolean}} House */

const one = (/** @type {string} */ id) => `api/household/listeners/${encodeURIComponent(id)}`;

export const household = {
  /** @returns {Promise<House>} */
  state: () => call("GET", "api/household"),
  /** @param {string} listener An id, or `guest`. @param {string|null} pin @param {boolean} stay @returns {Promise<House>} */
  choose: (listener, pin = null, stay = false) => call("POST", "api/household/choice", { json: { listener, pin, stay } }),
  /** @param {{name: string, colour?: string|null, pin?: string|null, mine?: string|null}} fresh @returns {Promise<House>} */
  add: (fresh) => call("POST", "api/household/listeners", { json: fresh }),
  /** @param {string} id @param {{name?: string, colour?: string}} to @returns {Promise<House>} */
  change: (id, to) => call("PATCH", one(id), { json: to }),
  /** @param {string} id @param {string|null} pin @param {string|null} old @returns {Promise<House>} */
  setPin: (id, pin, old) => call("PUT", `${one(id)}/pin`, { json: { pin, old } }),
  /** @param {string} id @param {string} name @param {string|null} pin @returns {Promise<House>} */
  remove: (id, name, pin) => call("POST", `${one(id)}/remove`, { json: { name, pin } }),
};
