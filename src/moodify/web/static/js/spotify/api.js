// @ts-check
/** The server's calls about Spotify. */

import { call } from "../api.js";

const at = (/** @type {string} */ rest) => `api/spotify${rest}`;
const name = encodeURIComponent;

export const spotify = {
  state: () => call("GET", at("")),
  /** @param {string} clientId */
  signIn: (clientId) => call("POST", at("/sign-in"), { json: { client_id: clientId } }),
  signOut: () => call("DELETE", at("")),
  /** @param {boolean} [fresh] Ask Spotify, even if its answer of before is at hand. */
  playlists: (fresh = false) => call("GET", at(`/playlists${fresh ? "?fresh=true" : ""}`)),
  /** @param {string} id @param {string|null} mood null leaves it out. */
  choose: (id, mood) => call("PUT", at(`/playlists/${name(id)}`), { json: { mood } }),
  read: () => call("POST", at("/harvest")),
  stopReading: () => call("DELETE", at("/harvest")),
  liked: (limit = 20) => call("GET", at(`/liked?limit=${limit}`)),
  /** @param {{uri: string, mood?: string|null, undo?: boolean}} word */
  sort: (word) => call("PUT", at("/liked"), { json: word }),
  devices: () => call("GET", at("/devices")),
  player: () => call("GET", at("/player")),
  /** @param {any} order A PlayerOrder. */
  order: (order) => call("POST", at("/player"), { json: order }),
  /** @param {string} uri */
  likes: (uri) => call("GET", at(`/like?uri=${name(uri)}`)),
  /** @param {string} uri @param {boolean} on */
  like: (uri, on) => call("PUT", at("/like"), { json: { uri, on } }),
  /** @param {string} session @param {string} name @param {"all"|"coming"} [what] */
  save: (session, name, what = "all") => call("POST", at("/save"), { json: { session, what, name } }),
  /** @param {string} session */
  wellKnown: (session) => call("POST", at("/well-known"), { json: { session } }),
};

export const CSV = at("/dataset.csv");
export const REPORT = at("/report");
