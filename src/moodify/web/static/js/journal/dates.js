// @ts-check
/** Dates as the server writes them (2026-03-14), counted in whole days and told in words. */

import { language } from "../i18n.js";

/** @param {string} date */
const of = (date) => new Date(`${date}T12:00:00Z`);

/** @param {string} date @param {Intl.DateTimeFormatOptions} how */
const told = (date, how) => new Intl.DateTimeFormat(language(), { timeZone: "UTC", ...how }).format(of(date));

/** @param {string} date @param {number} days */
export function plusDays(date, days) {
  const moved = of(date);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
}

/** @param {string} date @param {number} months The first of a month, some months on. */
export function plusMonths(date, months) {
  const moved = of(`${date.slice(0, 8)}01`);
  moved.setUTCMonth(moved.getUTCMonth() + months);
  return moved.toISOString().slice(0, 10);
}

/** @param {string} date 0 for Monday … 6 for Sunday. */
export const weekday = (date) => (of(date).getUTCDay() + 6) % 7;

export const words = {
  day: (/** @type {string} */ date) => told(date, { weekday: "long", day: "numeric", month: "long", year: "numeric" }),
  plain: (/** @type {string} */ date) => told(date, { day: "numeric", month: "long", year: "numeric" }),
  weekdayShort: (/** @type {string} */ date) => told(date, { weekday: "short" }),
  weekdayLong: (/** @type {string} */ date) => told(date, { weekday: "long" }),
  dayAndMonth: (/** @type {string} */ date) => told(date, { day: "numeric", month: "short" }),
  month: (/** @type {string} */ date) => told(date, { month: "long", year: "numeric" }),
  monthLong: (/** @type {string} */ date) => told(date, { month: "long" }),
  monthShort: (/** @type {string} */ date) => told(date, { month: "short" }),
  year: (/** @type {string} */ date) => told(date, { year: "numeric" }),
};

/** @param {number} minute Minutes of the day, such as 9:05. */
export const clockTime = (minute) => `${Math.floor(minute / 60)}:${String(Math.floor(minute % 60)).padStart(2, "0")}`;
