// @ts-check
/** What the page says about the journal; the rest is in strings.js. */

import { MOOD, T } from "./strings.js";

/** @type {Record<string, string>} */
export const J = {
  "journal.open": "Journal",
  "journal.title": "Journal",
  "journal.loading": "One moment…",
  "journal.lead.off": "Keep a *journal* of how you feel, what you hear, and how you feel after.",
  "journal.lead.new": "Your journal is *on*. What you hear from now on will stand here.",
  "journal.switch": "Keep a journal",
  "journal.switch.on": "Off keeps what is there and adds nothing.",
  "journal.switch.off": "It is off until you switch it on.",
  "journal.kept.title": "What is kept",
  "journal.elsewhere": "The journal can be opened only on the computer that Moodify runs on. What you hear from here is not written into it.",

  "view.title": "Look back",
  "view.label": "What to look at",
  "view.day": "Day",
  "view.week": "Week",
  "view.month": "Month",
  "view.year": "Year",
  "view.before": "Earlier",
  "view.after": "Later",
  "view.today": "Today",
  "view.none": "nothing",
  "view.empty": "Nothing was written down.",
  "year.caption": "The mood of each day. Choose a month to look at its days.",
  "year.day": "Day",
  "month.caption": "The mood of each day. Choose a day to look at it.",
  "week.list": "The days of the week",
  "day.list": "The day, by its times",
  "day.said": "said by you",
  "day.picture": "by a picture",
  "day.up": "bright",
  "day.down": "dark",

  "lifts.title": "Songs that lift you",
  "lifts.none": "None can be told yet. A song is named after four hearings at least, and only if chance hardly explains it.",
  "lifts.note": "You felt better after them more often than chance would have it. That doesn't make them the cause, and it is no medical advice.",

  "take.title": "Yours to take, yours to erase",
  "take.json": "Save as JSON",
  "take.csv": "Save as CSV",
  "erase.button": "Erase the journal",
  "erase.sure": "Erase all of it, from the disk too? It can't be brought back.",
  "erase.yes": "Erase everything",
  "erase.no": "Keep it",
  "erase.done": "The journal is erased, and off.",

  "felt.ask": "How was that?",
  "felt.better": "Better",
  "felt.same": "The same",
  "felt.worse": "Worse",
  "felt.dismiss": "Don't say",
  "felt.thanks": "Written down.",
  "felt.back": "Taken back.",
};

/** @type {[string, string][]} What a person is told before they switch it on. */
export const KEPT = [
  ["What", "Moods that lasted some seconds, your wishes, Moodify's own songs, and what you tap after them. Never a picture. Nothing of Spotify."],
  ["Where", "In one file on this computer. It is sent nowhere, and shown only here."],
  ["For how long", "Until you erase it: one button, and it is gone from the disk."],
];

/** @type {Record<string, string>} */
export const FELT = { better: J["felt.better"], same: J["felt.same"], worse: J["felt.worse"] };
/** @type {Record<string, string>} */
const LEFT = { finished: "heard to its end", skipped: "skipped", played: "left before its end" };
/** @type {Record<string, string>} */
const WISHED = { match: "match my mood", lift: "lift me", calm: "calm me", hold: "hold it", goal: "go to a mood of mine" };

const many = (/** @type {number} */ n, /** @type {string} */ one) => `${n.toLocaleString("en")} ${one}${n === 1 ? "" : "s"}`;

/** @param {number} seconds */
function howLong(seconds) {
  if (seconds < 90) return many(Math.round(seconds), "second");
  if (seconds < 5400) return many(Math.round(seconds / 60), "minute");
  return many(Math.round(seconds / 360) / 10, "hour");
}

/** A figure with its sign, and with the minus that typesetters use. @param {number} x */
const signed = (x) => `${x < 0 ? "−" : "+"}${Math.abs(x).toFixed(2)}`;

export const TELL = {
  /** @param {any} state A JournalState. @param {string} since */
  lead: (state, since) => `${state.on ? "Your journal is *on*" : "Your journal is *off*"}. It holds *${many(state.songs, "song")}* on *${many(state.days, "day")}* since ${since}.`,
  /** @param {string} place */
  place: (place) => `The file: ${place}`,
  /** @param {any} s A SummaryCard. @returns {string[]} */
  summary: (s) => [
    s.mood ? `mostly ${MOOD[s.mood]}${s.seconds >= 60 ? `, seen for ${howLong(s.seconds)}` : ""}` : "",
    s.songs ? many(s.songs, "song") : "",
    s.better ? `${s.better} better` : "", s.same ? `${s.same} the same` : "", s.worse ? `${s.worse} worse` : "",
  ].filter(Boolean),
  /** @param {any} m A MoodEntry. */
  mood: (m) => `${MOOD[m.mood] ?? m.mood}, ${m.by === "hand" ? J["day.said"] : m.by === "picture" ? J["day.picture"] : `for ${howLong(m.seconds)}`}`,
  /** @param {any} w A WishEntry. */
  wish: (w) => `You wished: ${WISHED[w.wish] ?? w.wish}`,
  /** @param {any} s A SongEntry. */
  around: (s) => [[s.before, s.after].map((f) => (f ? MOOD[f.mood] ?? f.mood : "?")).join(" → "), LEFT[s.left] ?? s.left].filter((part) => part !== "? → ?").join(" · "),
  /** @param {any} l A LiftCard. */
  lift: (l) => (l.by === "said"
    ? `You said *better* ${l.better} of ${many(l.n, "time")}${l.worse ? `, worse ${l.worse}` : ""}.`
    : `After *${many(l.n, "hearing")}* your face looked brighter than it usually does then: by ${signed(l.lift)}, probably ${signed(l.low)} to ${signed(l.high)}, on a scale from −1 to 1.`),
  /** @param {string} title @param {string} word */
  after: (title, word) => `After “${title}” I feel: ${word}`,
  /** @param {string} title */
  ask: (title) => `How do you feel after “${title}”?`,
  /** @param {number} n @param {string} first @param {string} last */
  graph: (n, first, last) => `${many(n, "mood")} from ${first} to ${last}; the list below tells them.`,
};

/** Words that stand in index.html are found by their names in one table. */
Object.assign(T, J);
