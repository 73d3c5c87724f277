// @ts-check
/** What the page says about the journal; the words stand in locales/. */

import { language, t } from "./i18n.js";
import { table } from "./strings.js";

export const J = table();

/** @type {[string, string][]} What a person is told before they switch it on. */
export const KEPT = [
  [t("kept-what"), t("kept-what-text")],
  [t("kept-where"), t("kept-where-text")],
  [t("kept-long"), t("kept-long-text")],
];

/** @type {Record<string, string>} */
export const FELT = { better: t("felt-better"), same: t("felt-same"), worse: t("felt-worse") };
/** @type {Record<string, string>} */
const LEFT = { finished: t("left-finished"), skipped: t("left-skipped"), played: t("left-played") };

/** @param {number} seconds */
function howLong(seconds) {
  if (seconds < 90) return t("long-seconds", { n: Math.round(seconds) });
  if (seconds < 5400) return t("long-minutes", { n: Math.round(seconds / 60) });
  return t("long-hours", { n: Math.round(seconds / 360) / 10 });
}

/** A figure with its sign, and with the minus that typesetters use. @param {number} x */
const signed = (x) => new Intl.NumberFormat(language(), { signDisplay: "always", minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(x).replace("-", "−");

export const TELL = {
  /** @param {any} state A JournalState. @param {string} since */
  lead: (state, since) => t("journal-lead-holds", {
    on: state.on ? "yes" : "no", songs: t("songs", { n: state.songs }), days: t("days", { n: state.days }), since,
  }),
  /** @param {string} place */
  place: (place) => t("journal-place", { place }),
  /** @param {any} s A SummaryCard. @returns {string[]} */
  summary: (s) => [
    !s.mood ? "" : s.seconds >= 60 ? t("summary-mood-seen", { mood: s.mood, long: howLong(s.seconds) }) : t("summary-mood", { mood: s.mood }),
    s.songs ? t("songs", { n: s.songs }) : "",
    s.better ? t("summary-better", { n: s.better }) : "",
    s.same ? t("summary-same", { n: s.same }) : "",
    s.worse ? t("summary-worse", { n: s.worse }) : "",
  ].filter(Boolean),
  /** @param {any} m A MoodEntry. */
  mood: (m) => m.by === "hand" ? t("day-mood-said", { mood: m.mood }) : m.by === "picture" ? t("day-mood-picture", { mood: m.mood })
    : t("day-mood-seen", { mood: m.mood, long: howLong(m.seconds) }),
  /** @param {any} w A WishEntry. */
  wish: (w) => t("wished", { wish: w.wish }),
  /** @param {any} s A SongEntry. */
  around: (s) => {
    const felt = (/** @type {any} */ f) => (f ? t("felt-mood", { mood: f.mood }) : "?");
    return [s.before || s.after ? t("felt-around", { before: felt(s.before), after: felt(s.after) }) : "", LEFT[s.left] ?? ""].filter(Boolean).join(" · ");
  },
  /** @param {any} l A LiftCard. */
  lift: (l) => l.by !== "said" ? t("lift-seen", { n: l.n, lift: signed(l.lift), low: signed(l.low), high: signed(l.high) })
    : t(l.worse ? "lift-said-worse" : "lift-said", { n: l.n, better: l.better, worse: l.worse }),
  /** @param {string} title @param {string} word */
  after: (title, word) => t("felt-after", { title, word }),
  /** @param {string} title */
  ask: (title) => t("felt-ask-title", { title }),
  /** @param {number} n @param {string} first @param {string} last */
  graph: (n, first, last) => t("day-graph", { n, first, last }),
};
