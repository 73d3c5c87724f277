// @ts-check
/** The server's calls about the journal. */

import { call } from "../api.js";

const at = (/** @type {string} */ rest) => `api/journal${rest}`;

export const journal = {
  state: () => call("GET", at("")),
  /** @param {boolean} on */
  turn: (on) => call("PUT", at(""), { json: { on } }),
  erase: () => call("DELETE", at("")),
  /** @param {string} date */
  day: (date) => call("GET", at(`/day?date=${date}`)),
  /** @param {string} span @param {string} date */
  span: (span, date) => call("GET", at(`/spans/${span}?date=${date}`)),
  lifts: () => call("GET", at("/lifts")),
  /** @param {{uri?: string, play?: number, felt: string|null}} felt */
  feel: (felt) => call("PUT", at("/felt"), { json: felt }),
  /** @param {"json"|"csv"} way */
  exportUrl: (way) => at(`/export.${way}`),
};
