// @ts-check
/// <reference lib="webworker" />
/**
 * Keeps the page itself (nothing of a person: no answer of the API, no sound, no cookie), so that
 * it opens while Moodify isn't running, and says so. The server fills in what belongs to a version:
 * with any change of any file this script is another, and the browser fetches it all anew.
 */

/** @type {{version: string, files: string[]}} */
const SHELL = { version: "", files: [] };
const NAME = "moodify-shell-";
const KEPT = NAME + SHELL.version;
/** A computer that is switched off doesn't answer at all. */
const PATIENCE_MS = 4000;

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const scope = new URL("./", worker.location.href);
const files = new Set(SHELL.files.map((path) => new URL(path, scope).href));

/** @param {Response} answer Only a file of this server's own, whole and at its own address. */
const good = (answer) => answer.status === 200 && answer.type === "basic" && !answer.redirected;

worker.addEventListener("install", (event) => {
  event.waitUntil((async () => {
    const cache = await caches.open(KEPT);
    await Promise.all([...files].map(async (url) => {
      const answer = await fetch(url, { credentials: "same-origin" });
      if (!good(answer)) throw new Error(`not kept: ${url}`);
      await cache.put(url, answer); // a full disk ends it here: the page works, but not alone
    }));
    await worker.skipWaiting();
  })());
});

worker.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name.startsWith(NAME) && name !== KEPT) await caches.delete(name);
    }
    await worker.clients.claim();
  })());
});

worker.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== scope.origin) return;
  if (request.mode === "navigate") {
    if (url.pathname === scope.pathname) event.respondWith(opened(request));
  } else if (files.has(url.href)) {
    event.respondWith(url.pathname.includes(`/v/${SHELL.version}/`) ? firstKept(request) : firstAsked(request));
  }
});

/** The page is the server's while that answers, so that an update is never missed. @param {Request} request */
async function opened(request) {
  const late = new Promise((_, reject) => setTimeout(() => reject(new Error("no answer")), PATIENCE_MS));
  try {
    return await Promise.race([fetch(request), late]);
  } catch {
    return (await kept(scope.href)) ?? Response.error();
  }
}

/** What a version names never changes. @param {Request} request */
const firstKept = async (request) => (await kept(request.url)) ?? fetch(request);

/** @param {Request} request */
async function firstAsked(request) {
  try {
    return await fetch(request);
  } catch (error) {
    const answer = await kept(request.url);
    if (!answer) throw error;
    return answer;
  }
}

/** @param {string} url @returns {Promise<Response|undefined>} */
async function kept(url) {
  try {
    return await (await caches.open(KEPT)).match(url, { ignoreVary: true });
  } catch {
    return undefined; // storage may be cleared or broken
  }
}

/** A press on a notification brings the page back. */
worker.addEventListener("notificationclick", (event) => {
  event.notification.close();
  event.waitUntil((async () => {
    const [page] = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
    await (page ? page.focus() : worker.clients.openWindow(scope.href));
  })());
});
