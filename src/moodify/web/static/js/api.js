// @ts-check
/** The server's HTTP surface, as the page uses it. */

/** A refusal, as application/problem+json tells it. */
export class Problem extends Error {
  /** @param {{title?: string, detail?: string, hint?: string, status?: number}} told */
  constructor(told) {
    super(told.title || "refused");
    this.told = told;
    this.status = told.status ?? 0;
  }
}

/** The server can't be reached at all. */
export class Gone extends Error {}

/** @param {string} method @param {string} path @param {{json?: any, body?: Blob}} [send] */
export async function call(method, path, send = {}) {
  /** @type {RequestInit} */
  const init = { method, cache: "no-store", headers: {} };
  if (send.json !== undefined) {
    init.body = JSON.stringify(send.json);
    init.headers = { "content-type": "application/json" };
  } else if (send.body) {
    init.body = send.body;
    init.headers = { "content-type": send.body.type || "application/octet-stream" };
  }
  let answer;
  try {
    answer = await fetch(path, init);
  } catch {
    throw new Gone("no answer");
  }
  const told = await answer.json().catch(() => ({}));
  // This device was forgotten: the page that lets it in again says what to do.
  if (answer.status === 401 && String(told.type).endsWith(":not-paired")) location.assign("pair/");
  // Nobody listens here (any more): the page asks who does.
  if (answer.status === 401 && String(told.type).endsWith(":who-listens")) document.dispatchEvent(new Event("moodify:who"));
  if (!answer.ok) throw new Problem({ status: answer.status, ...told });
  return told;
}

const at = (/** @type {string} */ id, rest = "") => `api/sessions/${encodeURIComponent(id)}${rest}`;

export const api = {
  health: () => call("GET", "api/health"),
  createSession: () => call("POST", "api/sessions"),
  /** @param {string} id */
  session: (id) => call("GET", at(id)),
  /** @param {string} id @param {any} command */
  command: (id, command) => call("POST", at(id, "/commands"), { json: command }),
  /** @param {string} id @param {Blob} picture */
  picture: (id, picture) => call("POST", at(id, "/picture"), { body: picture }),
  /** @param {string} id */
  liveUrl: (id) => new URL(at(id, "/live"), location.href).href.replace(/^http/, "ws"),
};
