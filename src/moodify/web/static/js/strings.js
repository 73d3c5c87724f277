// @ts-check
/** The words of the page's middle: its sentence, the moods, the keys. What they say stands in locales/. */

import { language, t } from "./i18n.js";

/** @param {string} key `face.titleHand` as the id of a message: `face-title-hand`. */
const dashed = (key) => key.replace(/\./g, "-").replace(/([a-z0-9])([A-Z])/g, "$1-$2").toLowerCase();

/**
 * A table of words by their names: each is looked up when it is asked for.
 * @param {string} [prefix] Of the ids of names that have no dot. @returns {Record<string, string>}
 */
export function table(prefix = "") {
  return new Proxy({}, { get: (_, key) => (typeof key === "string" ? t((/[.-]/.test(key) ? "" : prefix) + dashed(key)) : undefined) });
}

export const T = table();

const HERE = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);

/** @type {[string, string][]} What a person is told before the browser's own prompt. */
export const PROMISES = [
  [t("promise-what"), t("promise-what-text")],
  [t("promise-where"), HERE ? t("promise-where-here") : t("promise-where-there", { host: location.hostname })],
  [t("promise-sure"), t("promise-sure-text")],
  [t("promise-kept"), t("promise-kept-text")],
  [t("promise-not"), t("promise-not-text")],
];

/** In the order in which shares of them are drawn. */
export const MOODS = ["happy", "angry", "sad", "neutral"];

/** The moods by their names, in the order of the buttons. @type {Record<string, string>} */
export const MOOD_BUTTON = { happy: t("mood-happy"), neutral: t("mood-neutral"), sad: t("mood-sad"), angry: t("mood-angry") };
/** @type {Record<string, string>} */
export const WISH = { match: t("wish-match"), lift: t("wish-lift"), calm: t("wish-calm"), hold: t("wish-hold"), goal: t("wish-goal") };
/** @type {Record<string, string>} */
export const SERVICE = {
  spotify: "Spotify", youtube: "YouTube", deezer: "Deezer", apple: "Apple Music", apple_music: "Apple Music",
};

/** @type {Record<string, string>} */
export const HINT = {
  no_face: t("hint-no-face"), too_dark: t("hint-too-dark"), too_bright: t("hint-too-bright"),
  too_blurred: t("hint-too-blurred"), too_small: t("hint-too-small"), too_turned: t("hint-too-turned"),
};

/** @type {Record<string, {title: string, detail: string}>} */
export const TROUBLE = {
  denied: { title: t("trouble-denied"), detail: t("trouble-denied-detail") },
  missing: { title: t("trouble-missing"), detail: t("trouble-missing-detail") },
  busy: { title: t("trouble-busy"), detail: t("trouble-busy-detail") },
  insecure: { title: t("trouble-insecure"), detail: t("trouble-insecure-detail") },
  unsupported: { title: t("trouble-unsupported"), detail: t("trouble-unsupported-detail") },
  ended: { title: t("trouble-ended"), detail: t("trouble-ended-detail") },
  other: { title: t("trouble-other"), detail: t("trouble-other-detail") },
};

export const SAY = {
  tryAgain: t("try-again"),
  lost: t("lost"),
  lostDetail: (/** @type {number} */ s) => t("lost-detail", { s }),
  tryNow: t("lost-try-now"),
  back: t("lost-back"),
  songFailed: t("song-failed"),
  songFailedDetail: t("song-failed-detail"),
  noSongsDetail: t("song-failed-all"),
  announceMood: (/** @type {string} */ mood) => t("announce-mood", { mood }),
  announceSong: (/** @type {string} */ title, /** @type {string} */ by) => t("announce-song", { title, by }),
  announceNoFace: t("announce-no-face"),
  announceUnsure: t("announce-unsure"),
  cameraOn: t("announce-camera-on"),
  cameraOff: t("announce-camera-off"),
};

/** A coordinate beyond this leans one way; the reasons that come with songs use the same. */
const LEANS = 0.2;

/** @param {number} valence @param {number} arousal A place on the pad as messages name it: `bright-quiet`. */
export function aimKey(valence, arousal) {
  const lean = (/** @type {number} */ x, /** @type {string} */ low, /** @type {string} */ high) =>
    x > LEANS ? high : x < -LEANS ? low : "";
  return [lean(valence, "dark", "bright"), lean(arousal, "quiet", "lively")].filter(Boolean).join("-") || "even";
}

/** @param {number} valence @param {number} arousal A place on the pad in words. */
export const aimWords = (valence, arousal) => t("aim-words", { aim: aimKey(valence, arousal) });

/** @param {string[]} parts What is listed, joined as the language does it. */
export const listed = (parts) => new Intl.ListFormat(language(), { type: "conjunction" }).format(parts);

/** @param {string} text With a capital where the script has one. */
export const begun = (text) => text.replace(/^./u, (first) => first.toLocaleUpperCase(language()));

/** @param {number} share 0..1 @returns {string} */
export const percent = (share) => t("percent", { n: Math.round(100 * share) });

/** @param {number} p How sure, 0..1, as messages name it. */
const sure = (p) => (p >= 0.85 ? "quite" : p >= 0.6 ? "fairly" : "not");

/** @param {number} seconds @returns {{since: string, n: number}} For how long. */
function since(seconds) {
  if (seconds < 1.5) return { since: "now", n: 0 };
  return seconds < 90 ? { since: "seconds", n: Math.round(seconds) } : { since: "minutes", n: Math.round(seconds / 60) };
}

/**
 * What stands small below the sentence.
 * @param {{by: string|null, mood: {label: string, held: number, confidence: number}|null, later: boolean}} s
 *   `mood`: what is known of it, if the sentence names it.
 */
export function aside({ by, mood, later }) {
  if (by === "hand") return later ? t("aside-hand-later") : t("aside-hand");
  if (!mood) return "";
  if (by !== "camera") return t("aside-picture", { sure: sure(mood.confidence) });
  return t("aside-camera", { mood: mood.label, ...since(mood.held), sure: sure(mood.confidence) });
}

/** @param {string} title A long title, cut at a word: the whole of it stands in the player. */
function shortened(title) {
  return title.length <= 36 ? title : `${title.slice(0, 34).replace(/[^\p{L}\p{N}]+[\p{L}\p{N}]*$/u, "")}…`;
}

/**
 * The sentence of the page; *stars* mark what is set bold.
 * @param {{by: string|null, label: string|null, face: boolean, waiting: boolean, wish: string,
 *   target: {valence: number, arousal: number}|null, title: string|null, later: boolean, stays: boolean}} s
 *   `later`: the song was chosen for another aim, and what comes after it follows this one;
 *   `stays`: the mood has changed and the music has not.
 */
export function sentence(s) {
  const title = shortened(s.title ?? "").replaceAll("*", "");
  const values = {
    title, ends: /[.!?…؟。！？]$/u.test(title) ? "yes" : "no", stays: title ? "yes" : "no",
    by: s.by, mood: s.label ?? "point", wish: s.wish, aim: s.target ? aimKey(s.target.valence, s.target.arousal) : "even",
  };
  if (!s.by) return t("sentence-ask", values);
  if (s.waiting) return t("sentence-waiting", values);
  if (s.by === "camera" && !s.face) return t("sentence-no-face", values);
  if (s.label === "unsure") return t("sentence-unsure", values);
  if (s.stays || !s.target) return t("sentence-feels", values);
  return t(!title ? "sentence-music" : s.later ? "sentence-later" : "sentence-song", values);
}
