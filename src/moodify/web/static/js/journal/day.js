// @ts-check
/** One day: a strip of its moods, and all that was written down by its time. */

import { announce } from "../a11y.js";
import { el, setText } from "../dom.js";
import { alertBox, trying } from "../parts.js";
import { FELT, J, TELL } from "../strings-journal.js";
import { journal } from "./api.js";
import { clockTime } from "./dates.js";
import { tint } from "./tint.js";

/** The strip shows three hours at least. */
const SHORTEST = 180;

/** @param {any} day A JournalDay. @returns {Node[]} */
export function dayView(day) {
  const entries = [
    ...day.moods.map((/** @type {any} */ m) => ({ at: m.minute, node: () => moodEntry(m) })),
    ...day.wishes.map((/** @type {any} */ w) => ({ at: w.minute, node: () => entry(w, {}, TELL.wish(w)) })),
    ...day.heard.map((/** @type {any} */ s) => ({ at: s.minute, node: () => songEntry(s) })),
  ].sort((a, b) => a.at - b.at);
  if (!entries.length) return [el("p", { className: "empty" }, J["view.empty"])];
  return [strip(day, entries[0].at, entries[entries.length - 1].at),
    el("ol", { className: "entries", "aria-label": J["day.list"] }, ...entries.map((one) => one.node()))];
}

/** @param {any} day @param {number} first @param {number} last Minutes of the day. */
function strip(day, first, last) {
  const ends = day.moods.map((/** @type {any} */ m) => m.minute + m.seconds / 60);
  const from = Math.max(0, Math.min(Math.floor(first / 60) * 60, 1440 - SHORTEST));
  const to = Math.max(from + SHORTEST, Math.ceil(Math.max(last + 1, ...ends) / 60) * 60);
  const along = (/** @type {number} */ minute) => (minute - from) / (to - from);
  const moods = day.moods.map((/** @type {any} */ m) => el("i", {
    className: "strip-mood tinted",
    vars: { from: along(m.minute), wide: m.seconds / 60 / (to - from), up: (m.valence + 1) / 2, ...tint(m) },
  }));
  const songs = day.heard.map((/** @type {any} */ s) => el("i", { className: "strip-song", vars: { from: along(s.minute) } }));
  return el("div", { className: "strip", role: "img", "aria-label": TELL.graph(day.moods.length, clockTime(from), clockTime(to)) },
    el("span", { className: "strip-up" }, J["day.up"]), el("span", { className: "strip-down" }, J["day.down"]),
    el("div", { className: "strip-field" }, ...moods, ...songs),
    el("div", { className: "strip-times" }, ...[from, (from + to) / 2, to].map((m) => el("span", { className: "figure" }, clockTime(m)))));
}

/** @param {any} row @param {Record<string, string>} vars @param {string} text @param {...Node} more */
function entry(row, vars, text, ...more) {
  return el("li", { className: "entry" },
    el("time", { className: "figure", dateTime: row.time }, clockTime(row.minute)),
    el("i", { className: vars.ca ? "swatch tinted" : "swatch", "aria-hidden": "true", vars }),
    el("div", { className: "entry-text" }, el("span", {}, text), ...more));
}

/** @param {any} mood */
const moodEntry = (mood) => entry(mood, tint(mood), TELL.mood(mood));

/** @param {any} song */
function songEntry(song) {
  const told = alertBox();
  const buttons = Object.entries(FELT).map(([felt, name]) => el("button", {
    className: "list-mood", type: "button", "data-felt": felt, "aria-label": TELL.after(song.title, name), onclick: () => say(felt),
  }, name));
  const draw = () => { for (const button of buttons) button.setAttribute("aria-pressed", String(button.dataset.felt === song.felt)); };
  /** @param {string} felt Pressed again, it is taken back. */
  async function say(felt) {
    told.clear();
    const kept = await trying(() => journal.feel({ play: song.id, felt: song.felt === felt ? null : felt }), (problem) => told.show(problem));
    if (!kept) return;
    song.felt = kept.felt;
    draw();
    announce(J[kept.felt ? "felt.thanks" : "felt.back"]);
  }
  draw();
  const around = el("small", {});
  setText(around, TELL.around(song));
  const item = entry(song, song.after ? tint(song.after) : {}, "",
    around, el("div", { className: "felt-say", role: "group", "aria-label": TELL.ask(song.title) }, ...buttons), told.root);
  item.querySelector("span").append(el("bdi", {}, el("b", {}, song.title)), ...(song.artists.length ? [", ", el("bdi", {}, song.artists.join(", "))] : []));
  item.classList.add("entry-song");
  return item;
}
