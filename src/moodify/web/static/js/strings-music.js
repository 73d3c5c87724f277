// @ts-check
/** What the page says about the person's own music; the rest is in strings.js. */

import { MOOD, T } from "./strings.js";

/** @type {Record<string, string>} */
export const M = {
  "music.open": "Your music",
  "dialog.music": "Your music",
  "music.loading": "One moment…",

  "folders.lead": "Hear your *own music*. Name a folder, and Moodify finds the mood of each song in it, by its sound.",
  "folders.private": "It happens on the computer that Moodify runs on. No song and no name of one leaves it, and your files stay as they are.",
  "folders.title": "Folders",
  "folders.field": "A folder on this computer",
  "folders.hint": "/media/music",
  "folders.add": "Add",
  "folders.empty": "Put the folder's path in first.",
  "folders.remove": "Remove",
  "folders.removeLabel": "Remove {path}",
  "folders.missing": "It can't be found now, or is empty. Its songs are kept until it is back.",
  "folders.again": "Scan again",
  "folders.pause": "Pause",
  "folders.resume": "Go on",
  "folders.elsewhere": "Folders can be named only on the computer that Moodify runs on: open this page there, or run this:",
  "folders.command": "moodify songs scan DIR",
  "progress.label": "How far the folders are read",
  "progress.idle": "Everything is read.",
  "progress.paused": "It rests. What is done stays done.",
  "progress.none": "No song was found yet.",
  "bad.lead": "They are left out, and everything else goes on.",
  "bad.more": "Show more",

  "play.title": "Between songs",
  "play.off": "Off",
  "play.gapless": "No gap",
  "play.3": "Fade 3 s",
  "play.6": "Fade 6 s",
  "play.note": "Songs of one record always follow each other without a fade.",
  "play.even": "All songs equally loud",
  "play.evenNote": "By what their files say or their sound shows. Nothing is made to clip.",
  "play.ffmpeg": "For kinds of sound that this browser doesn't play, such as AIFF, install ffmpeg on the computer of Moodify.",

  "audius.title": "Audius: free music",
  "audius.on": "Play from Audius",
  "audius.off": "Off, since it asks servers of others.",
  "audius.lead": "Full-length songs that their artists give to all. No account is needed.",
  "audius.sees": "While it is on, Audius sees your internet address, that Moodify asks for songs once a day, and which of its songs plays. Your mood and your face are never sent. Turned off, its songs are forgotten.",

  "server.title": "A server of your own",
  "server.lead": "Navidrome, gonic, Airsonic and other Subsonic servers. Songs whose files name a mood can be chosen.",
  "server.address": "Address",
  "server.addressHint": "https://music.example",
  "server.way": "How to sign in",
  "server.password": "Password",
  "server.key": "API key",
  "server.user": "Name",
  "server.secret": "Password",
  "server.apiKey": "API key",
  "server.go": "Sign in",
  "server.going": "Signing in…",
  "server.test": "Test it",
  "server.testing": "Testing…",
  "server.save": "Save this session there",
  "server.saved": "Saved as a playlist",
  "server.forget": "Forget it",
  "server.sure": "Forget the sign-in and what was read? Nothing changes on the server.",
  "server.yes": "Forget the server",
  "server.no": "Keep it",
  "server.secretSafe": "The password is kept in the system's keyring where there is one, is never shown, and is not sent to the server as it is unless the server is too old for anything else.",
  "settings.elsewhere": "This can be changed only on the computer that Moodify runs on.",

  "sources.title": "All sources",
  "sources.noServer": "No server yet.",
  "sources.noFolder": "No folder yet.",
  "source.ok": "works",
  "source.broken": "does not work",

  "wrong.ask": "Wrong mood?",
  "wrong.label": "What {title} really is",
  "wrong.back": "Take it back",
  "wrong.taken": "Taken back.",
};

const many = (/** @type {number} */ n, /** @type {string} */ one) => `${n.toLocaleString("en")} ${one}${n === 1 ? "" : "s"}`;

/** @param {number} seconds A time that is left, in words that don't pretend to know it well. */
function left(seconds) {
  if (seconds < 50) return "less than a minute left";
  if (seconds < 5400) return `about ${many(Math.max(1, Math.round(seconds / 60)), "minute")} left`;
  return `about ${many(Math.round(seconds / 3600), "hour")} left`;
}

export const TELLS = {
  /** @param {{name: string, songs: number}} playlist */
  saved: ({ name, songs }) => `“${name}”, ${many(songs, "song")} of your server.`,
  /** @param {number} placed @param {number} folders */
  placed: (placed, folders) => placed ? `*${many(placed, "song")}* of your own can be chosen by their mood.` : folders ? "Moodify is getting to know *your own music*." : M["folders.lead"],
  /** @param {number} n */
  files: (n) => many(n, "file"),
  /** @param {string} computer */
  where: (computer) => `Type or paste its whole path. It is a folder of the computer that Moodify runs on${computer ? ` (${computer})` : ""}.`,
  /** @param {any} p A ProgressCard. */
  stage: (p) => p.stage === "scanning" ? (p.total ? `Reading files: ${p.done.toLocaleString("en")} of ${p.total.toLocaleString("en")}` : `Looking for files: ${many(p.done, "file")} so far`)
    : p.stage === "analysing" ? `Listening to songs: ${p.done.toLocaleString("en")} of ${p.total.toLocaleString("en")}`
    : p.stage === "paused" ? M["progress.paused"] : p.files ? M["progress.idle"] : M["progress.none"],
  /** @param {any} p */
  left: (p) => (p.stage === "idle" || p.stage === "paused" || p.seconds_left === null ? "" : left(p.seconds_left)),
  /** @param {number} n */
  waits: (n) => (n > 0 ? `${many(n, "file")} without a mood yet.` : ""),
  /** @param {number} n */
  bad: (n) => `${many(n, "file")} can't be read: which, and why`,
  /** @param {string} path */
  removed: (path) => `${path} is no longer played from. Its files stay as they are.`,
  added: (/** @type {string} */ path) => `${path} is added. Its songs come as they are read.`,
  /** @param {{user: string, address: string}} s */
  signedIn: (s) => `You are signed in to *${s.address.replaceAll("*", "")}*${s.user ? ` as *${s.user.replaceAll("*", "")}*` : ""}.`,
  kept: (/** @type {string} */ place) => `The sign-in is kept in ${place}.`,
  songs: (/** @type {number} */ n) => many(n, "song"),
  said: (/** @type {string} */ mood) => `You said: ${MOOD[mood]}.`,
  failed: (/** @type {string} */ title) => `“${title}” could not be played.`,
};

/** Words that stand in index.html are found by their names in one table. */
Object.assign(T, M);
