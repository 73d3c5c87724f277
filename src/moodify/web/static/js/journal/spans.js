// @ts-check
/** Weeks, months and years: the days of each, by colour and by words. */

import { el } from "../dom.js";
import { MOOD_BUTTON, begun } from "../strings.js";
import { J, TELL } from "../strings-journal.js";
import { weekday, words } from "./dates.js";
import { ANCHORS, inWords, shareBar, tint } from "./tint.js";

/** @typedef {(view: string, date: string) => void} Go */

const isNarrow = () => matchMedia("(max-width: 44rem)").matches;
const holds = (/** @type {any} */ day) => Boolean(day.mood || day.songs);
const letter = (/** @type {any} */ day) => (day.mood ? MOOD_BUTTON[day.mood].slice(0, 1) : day.songs ? "·" : "");

/** @param {any} week @param {Go} go @returns {Node[]} */
export function weekView(week, go) {
  return [el("ol", { className: "week", "aria-label": J["week.list"] }, ...week.days.map((/** @type {any} */ day) =>
    el("li", {}, el("button", { className: "week-day", type: "button", onclick: () => go("day", day.date) },
      el("b", {}, words.weekdayShort(day.date), el("small", {}, words.dayAndMonth(day.date))),
      shareBar(day), el("span", { className: "small" }, inWords(day))))))];
}

/** @param {any} month @param {Go} go @returns {Node[]} */
export function monthView(month, go) {
  const head = el("tr", {}, ...month.days.slice(0, 7).map((/** @type {any} */ _, /** @type {number} */ i) => {
    const date = month.days.find((/** @type {any} */ day) => weekday(day.date) === i).date;
    return el("th", { scope: "col", abbr: words.weekdayLong(date) }, words.weekdayShort(date));
  }));
  const rows = [];
  let row = Array.from({ length: weekday(month.first) }, () => el("td", {}));
  for (const day of month.days) {
    row.push(el("td", {}, el("button", {
      className: day.mood ? "cell tinted" : "cell", type: "button", vars: tint(day),
      "aria-label": `${words.plain(day.date)}: ${inWords(day)}`, onclick: () => go("day", day.date),
    }, el("span", { className: "figure" }, String(Number(day.date.slice(8)))), el("small", {}, day.mood && !isNarrow() ? MOOD_BUTTON[day.mood] : letter(day)))));
    if (row.length === 7) {
      rows.push(el("tr", {}, ...row));
      row = [];
    }
  }
  if (row.length) rows.push(el("tr", {}, ...row));
  return [el("table", { className: "month" }, el("caption", { className: "unseen" }, J["month.caption"]), el("thead", {}, head), el("tbody", {}, ...rows)), total(month)];
}

/**
 * A table of months by days: months are columns on a narrow screen, where 31 columns don't fit.
 * @param {any} year @param {Go} go @returns {Node[]}
 */
export function yearView(year, go) {
  const narrow = isNarrow();
  /** @type {any[][]} */
  const months = Array.from({ length: 12 }, () => []);
  for (const day of year.days) months[Number(day.date.slice(5, 7)) - 1].push(day);
  const numbers = Array.from({ length: 31 }, (_, i) => i);
  const monthHead = (/** @type {any[]} */ days, /** @type {string} */ scope) => el("th", { scope },
    el("button", { className: "year-month", type: "button", "aria-label": words.month(days[0].date), onclick: () => go("month", days[0].date) },
      narrow ? words.monthShort(days[0].date).slice(0, 3) : words.monthShort(days[0].date)));
  const dayHead = (/** @type {number} */ i, /** @type {string} */ scope) => el("th", { scope, className: "figure" }, String(i + 1));
  const cell = (/** @type {any} */ day) => (day
    ? el("td", { className: day.mood ? "tinted" : holds(day) ? "heard" : "", vars: tint(day), title: `${words.plain(day.date)}: ${inWords(day)}` },
      el("span", { "aria-hidden": "true" }, letter(day)), el("span", { className: "unseen" }, inWords(day)))
    : el("td", { className: "none" }));
  const corner = el("td", {});
  const head = narrow
    ? el("tr", {}, corner, ...months.map((days) => monthHead(days, "col")))
    : el("tr", {}, corner, ...numbers.map((i) => dayHead(i, "col")));
  const rows = narrow
    ? numbers.map((i) => el("tr", {}, dayHead(i, "row"), ...months.map((days) => cell(days[i]))))
    : months.map((days) => el("tr", {}, monthHead(days, "row"), ...numbers.map((i) => cell(days[i]))));
  return [el("table", { className: "year" }, el("caption", { className: "unseen" }, J["year.caption"]), el("thead", {}, head), el("tbody", {}, ...rows)),
    el("p", { className: "key small" }, ...Object.entries(ANCHORS).map(([mood, at]) => el("span", {}, el("i", { className: "tinted", "aria-hidden": "true", vars: tint(at) }), MOOD_BUTTON[mood]))),
    total(year)];
}

/** @param {any} span */
const total = (span) => el("p", { className: "small" }, begun(TELL.summary(span).join(" · ")) || J["view.empty"]);
