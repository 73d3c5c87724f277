// @ts-check
/** What the page says of the mood: its sentence, the line below it, and what a screen reader hears. */

import { announceMood } from "./a11y.js";
import { $, setRich, setText } from "./dom.js";
import { t } from "./i18n.js";
import { SAY, aimWords, aside, sentence } from "./strings.js";

/**
 * @typedef {{by: string|null, label: string|null, face: boolean, waiting: boolean, mood: any, held: number}} Said
 *   `held`: for how many seconds that has been so.
 */

/** Letters that fit into the sentence's room in its full size. */
const LONG = 76;

export class Saying {
  /** The sentence without the song, and the mood in few words: for the living room. */
  sentence = "";
  told = { text: "", note: "" };
  #chosenFor = { uri: "", aim: "" };

  /** @param {any} state A SessionState. @param {Said} said */
  show(state, { by, label, face, waiting, mood, held }) {
    const stays = by === "camera" && Boolean(state.now && state.target?.mood) && state.target.mood !== label;
    const later = this.#later(state);
    const known = mood && face && label && label !== "unsure" ? { ...mood, label, held } : null;
    const words = { by, label, face, waiting, wish: state.wish, target: state.target, later, stays };
    this.sentence = sentence({ ...words, title: null });
    this.told = told(by, label, face, waiting);
    const said = sentence({ ...words, title: state.now?.title ?? null });
    setRich($("sentence"), said);
    $("sentence").classList.toggle("long", said.replaceAll("*", "").length > LONG);
    setText($("aside"), aside({ by, mood: known, later }));
    document.body.dataset.mood = waiting ? "waiting" : !face ? "no_face" : (label ?? "none");
    if (by !== "camera" || waiting) return;
    if (!face) announceMood("no_face", Infinity, SAY.announceNoFace);
    else if (label === "unsure") announceMood("unsure", held, SAY.announceUnsure);
    else if (label) announceMood(label, held, SAY.announceMood(label));
  }

  /** @param {any} state @returns {boolean} True when the song that plays was chosen for another aim than today's. */
  #later({ now, target }) {
    if (!now || !target) return false;
    const aim = aimWords(target.valence, target.arousal);
    if (this.#chosenFor.uri !== now.uri) this.#chosenFor = { uri: now.uri, aim };
    return this.#chosenFor.aim !== aim;
  }
}

/** @param {string|null} by @param {string|null} label @param {boolean} face @param {boolean} waiting */
function told(by, label, face, waiting) {
  const guess = t("living-guess");
  const own = t("living-own");
  if (!by) return { text: t("living-unsaid"), note: "" };
  if (waiting) return { text: t("living-waiting"), note: "" };
  if (by === "camera" && !face) return { text: t("living-no-face"), note: "" };
  if (label === "unsure") return { text: t("living-unsure"), note: "" };
  return { text: t("sentence-you", { by, mood: label ?? "point" }).replaceAll("*", ""), note: by === "hand" ? own : guess };
}
