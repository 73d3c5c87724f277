// @ts-check
/**
 * Every key of the page in one table. What is handled is read from it, and so is the help: a key
 * that works is listed, and a key that is listed works.
 */

/**
 * @typedef {{says: string, keys: Record<string, string>, needs?: string}} Shortcut
 *   `says` is a message; `keys` gives each key the action that `listenForKeys` is handed, or ""
 *   where the part of the page that has the focus takes it by itself; `needs` is the selector of
 *   what must be in the page for the key to mean anything.
 */

/** @type {{name: string, of: Shortcut[]}[]} The groups of the help, in their order. */
export const GROUPS = [
  { name: "keys-listening", of: [
    { says: "keys-play", keys: { " ": "toggle", k: "toggle" } },
    { says: "keys-seek", keys: { ArrowLeft: "back", ArrowRight: "on" } },
    { says: "keys-volume", keys: { ArrowUp: "louder", ArrowDown: "quieter", "+": "louder", "-": "quieter" } },
    { says: "keys-mute", keys: { m: "mute" } },
    { says: "keys-next", keys: { n: "next", p: "previous" } },
    { says: "keys-like", keys: { l: "like" } },
    { says: "keys-skip", keys: { x: "skip" } },
    { says: "keys-sleep", keys: { z: "sleep" }, needs: "#sleep-open" },
  ] },
  { name: "keys-mood", of: [
    { says: "keys-wish", keys: { 1: "match", 2: "lift", 3: "calm", 4: "hold", 5: "goal" } },
    { says: "keys-follow", keys: { f: "follow" } },
    { says: "keys-camera", keys: { c: "camera" } },
    { says: "keys-pad", keys: { ArrowLeft: "", ArrowRight: "", ArrowUp: "", ArrowDown: "" } },
    { says: "keys-step", keys: { Escape: "" } },
  ] },
  { name: "keys-queue", of: [
    { says: "keys-to-queue", keys: { q: "queue" } },
    { says: "keys-move", keys: { "Alt+ArrowUp": "", "Alt+ArrowDown": "" }, needs: "#queue" },
    { says: "keys-remove", keys: { Delete: "" }, needs: "#queue" },
  ] },
  { name: "keys-open", of: [
    { says: "keys-living", keys: { v: "living" } },
    { says: "keys-music", keys: { y: "music" } },
    { says: "keys-taste", keys: { t: "taste" } },
    { says: "keys-journal", keys: { j: "journal" } },
    { says: "keys-who", keys: { w: "who" }, needs: "#listeners-open" },
    { says: "keys-language", keys: { g: "language" }, needs: "select[id^=language-]" },
    { says: "keys-theme", keys: { d: "theme" } },
    { says: "keys-help", keys: { "?": "help", h: "help" } },
    { says: "keys-close", keys: { Escape: "" } },
  ] },
  { name: "keys-room", of: [
    { says: "keys-room-move", keys: { ArrowLeft: "", ArrowRight: "", ArrowUp: "", ArrowDown: "" } },
    { says: "keys-room-press", keys: { Enter: "", " ": "" } },
    { says: "keys-room-leave", keys: { Escape: "", v: "living" } },
  ] },
];

/** Signs that stand for another one: Shift isn't asked for, nor one alphabet's question mark. */
const SAME = /** @type {Record<string, string>} */ ({ "=": "+", "_": "-", "−": "-", "؟": "?", "？": "?" });

/**
 * @param {KeyboardEvent} event @param {(key: string) => boolean} known
 * @returns {string} The key as the table names it. The letter counts, not its place, so that
 *   every Latin layout has its own; where a key gives no Latin letter (Arabic, Cyrillic, Greek …)
 *   or no digit without Shift (French), its place does.
 */
export function keyOf(event, known) {
  const { key, code } = event;
  if (key.length > 1 && key !== "Dead") return key;
  const plain = SAME[key] ?? key.toLowerCase();
  if (known(plain)) return plain;
  const place = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/.exec(code ?? "");
  if (place?.[2] && !event.shiftKey) return place[2];
  const latin = /^[\x20-\x7eÀ-ɏ]$/.test(key);
  if (place?.[1] && !latin && key !== "Dead") return place[1].toLowerCase();
  return plain;
}

/** @returns {Map<string, string>} Each key's action, of those that the whole page handles. */
export function actionsByKey() {
  /** @type {Map<string, string>} */
  const found = new Map();
  for (const { of } of GROUPS) {
    for (const { keys } of of) for (const [key, act] of Object.entries(keys)) if (act) found.set(key, act);
  }
  return found;
}
