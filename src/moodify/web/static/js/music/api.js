// @ts-check
/** The server's calls about where the music comes from. */

import { call } from "../api.js";

const at = (/** @type {string} */ rest) => `api/library${rest}`;

export const library = {
  state: () => call("GET", at("")),
  /** @param {string} path */
  add: (path) => call("POST", at("/folders"), { json: { path } }),
  /** @param {string} id */
  remove: (id) => call("DELETE", at(`/folders/${encodeURIComponent(id)}`)),
  rescan: () => call("POST", at("/rescan")),
  pause: () => call("POST", at("/pause")),
  resume: () => call("POST", at("/resume")),
  /** @param {number} offset @param {number} limit */
  bad: (offset, limit) => call("GET", at(`/bad?offset=${offset}&limit=${limit}`)),
  /** @param {boolean} on */
  audius: (on) => call("PUT", at("/audius"), { json: { on } }),
  /** @param {{address: string, user: string, secret: string, api_key: boolean}} server */
  signIn: (server) => call("PUT", at("/server"), { json: server }),
  forget: () => call("DELETE", at("/server")),
  /** @param {string} session @param {string} name @param {"all"|"coming"} [what] */
  save: (session, name, what = "all") => call("POST", at("/server/playlist"), { json: { session, what, name } }),
  test: () => call("POST", at("/server/test")),
};
