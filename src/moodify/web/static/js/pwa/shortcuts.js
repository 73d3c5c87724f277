// @ts-check
/** What the app's icon offers at once (a long press on it): see the manifest. */

/** @param {Record<string, () => void>} actions By the hash that the page was opened with. */
export function takeShortcut(actions) {
  const act = actions[location.hash.slice(1)];
  if (!act) return;
  history.replaceState(null, "", location.pathname + location.search);
  act();
}
