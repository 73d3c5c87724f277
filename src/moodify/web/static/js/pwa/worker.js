// @ts-check
/**
 * The service worker, which keeps the page for the time when Moodify isn't running. It is fetched
 * once the page is in use, out of the way of what a person waits for; where there is none (an
 * address that isn't secure, a certificate that isn't trusted, a full disk) nothing else changes.
 */

/** After the page began, in milliseconds. */
const LATER_MS = 2500;

/** Begin to keep the page. @param {() => boolean} idle Whether nothing is lost by a reload. */
export function keepPage(idle) {
  const workers = navigator.serviceWorker;
  if (!workers || !isSecureContext) return;
  setTimeout(async () => {
    try {
      const registration = await workers.register("sw.js", { updateViaCache: "none" });
      if (!fromStore) return;
      // It was opened without its server: what is shown may be an older version than that.
      workers.addEventListener("controllerchange", () => { if (idle()) location.reload(); });
      await registration.update();
    } catch {
      // The page works without.
    }
  }, LATER_MS);
}

let fromStore = false;

/** The page was opened while its server didn't answer. */
export const openedAlone = () => { fromStore = true; };
