// @ts-check
/** The server's calls about lists of songs. */

import { call } from "../api.js";

const name = encodeURIComponent;

/** @param {string} session @param {string} rest */
const at = (session, rest) => `api/sessions/${name(session)}/lists/${rest}`;

export const lists = {
  /** @param {string} session @param {"all"|"coming"} what @param {string} way The end of the file's name. */
  file: (session, what, way) => at(session, `${what}.${way}`),
  /** @param {string} session @param {"all"|"coming"} what */
  songs: async (session, what) => (await call("GET", at(session, `${what}.json`))).songs,
  /** @param {string} session @param {import("./link.js").Shared[]} songs */
  resolve: (session, songs) => call("POST", at(session, "resolve"), { json: { songs } }),
  /** @param {string} session @param {File} file */
  read: (session, file) => call("POST", at(session, `read?name=${name(file.name.slice(-250))}`), { body: new Blob([file], { type: "application/octet-stream" }) }),
  /** @param {string} session @param {string} text */
  find: (session, text) => call("GET", at(session, `find?text=${name(text.slice(0, 200))}`)),
};
