// @ts-check
/** “Wrong mood?”: a small menu at the song that plays, for a person's own word. */

import { announce } from "./a11y.js";
import { call } from "./api.js";
import { el, setText } from "./dom.js";
import { alertBox, textButton, trying } from "./parts.js";
import { t } from "./i18n.js";
import { MOOD_BUTTON } from "./strings.js";
import { M, TELLS } from "./strings-music.js";

/** What the person said in this page: the song that plays was chosen before it. @type {Map<string, string|null>} */
const said = new Map();

/** @param {any} song A card that is `correctable`. @returns {HTMLElement} */
export function wrongMood(song) {
  const told = alertBox();
  const note = el("small", { role: "status" });
  const ask = textButton(M["wrong.ask"], () => open(group.hidden), { "aria-expanded": "false" });
  const moods = Object.entries(MOOD_BUTTON).map(([mood, name]) =>
    el("button", { className: "list-mood", type: "button", "data-mood": mood, onclick: () => say(mood) }, name));
  const back = el("button", { className: "list-mood", type: "button", onclick: () => say(null) }, M["wrong.back"]);
  const group = el("div", { className: "wrong-moods", role: "group", "aria-label": t("wrong-label", { title: song.title }), hidden: true }, ...moods, back);
  group.addEventListener("keydown", (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Escape") return;
    open(false);
    ask.focus();
  });

  const mine = () => (said.has(song.uri) ? said.get(song.uri) : song.mood.source === "person" ? song.mood.label : null);
  /** @param {boolean} on */
  function open(on) {
    group.hidden = !on;
    ask.setAttribute("aria-expanded", String(on));
    if (on) (moods.find((button) => button.dataset.mood === mine()) ?? moods[0]).focus();
  }
  function draw() {
    for (const button of moods) button.setAttribute("aria-pressed", String(button.dataset.mood === mine()));
    back.hidden = !mine();
    setText(note, mine() ? TELLS.said(String(mine())) : said.has(song.uri) ? M["wrong.taken"] : "");
  }
  /** @param {string|null} mood */
  async function say(mood) {
    told.clear();
    const kept = await trying(() => call("PUT", "api/songs/mood", { json: { uri: song.uri, mood } }), (problem) => told.show(problem));
    if (!kept) return;
    said.set(song.uri, mood);
    draw();
    open(false);
    ask.focus();
    announce(note.textContent ?? "");
  }
  draw();
  return el("div", { className: "wrong" }, el("div", { className: "wrong-head" }, ask, note), group, told.root);
}
