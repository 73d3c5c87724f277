// @ts-check
/** What a playlist is called, in the person's language, until they call it otherwise. */

import { language } from "../i18n.js";
import { MOOD_BUTTON } from "../strings.js";

/** The most that Spotify takes. */
export const LONGEST = 100;

/** @param {any} state The session's. @returns {string} The mood that the music is for, where it is sure of one, and today. */
export function called(state) {
  /** @type {Record<string, string>} */
  const moods = MOOD_BUTTON;
  const today = new Intl.DateTimeFormat(language(), { dateStyle: "long" }).format(new Date());
  return `${moods[state?.target?.mood] ?? "Moodify"} · ${today}`;
}
