// @ts-check
/** What the page says about Spotify; the rest is in strings.js. */

import { T } from "./strings.js";

/** @type {Record<string, string>} */
export const S = {
  "from.title": "Music from",
  "from.here": "Moodify",
  "from.spotify": "Spotify",
  "from.settings": "Spotify settings",
  on: "on Spotify",
  onLabel: "{title} on Spotify, in a new tab",
  close: "Close",
  skip: "Not for me: skip it, and leave it out today",

  "dialog.title": "Spotify",
  loading: "One moment…",

  "connect.lead": "Hear your *own Spotify songs*. You say which of your playlists are happy, neutral, sad or angry, and Moodify plays from those.",
  "connect.private": "What Moodify reads stays on the computer that it runs on. Nothing learns from it, and signing out deletes it.",
  "connect.guide": "Once, you need a client id",
  "connect.guideWhy": "It is Spotify's way to know a program. It costs nothing, and takes about three minutes.",
  "connect.again": "How to make a client id",
  "connect.step1": "Open *Spotify's dashboard* and log in. The account that makes the id needs Spotify Premium.",
  "connect.dashboard": "Open the dashboard",
  "connect.step2": "Press “Create app”. Any name and any description will do.",
  "connect.step3": "As Redirect URI, add exactly this:",
  "connect.copy": "Copy",
  "connect.copied": "Copied",
  "connect.step4": "Tick “Web API” and “Web Playback SDK”, agree to the terms, and press “Save”.",
  "connect.step5": "Copy the “Client ID” that Spotify shows, and put it in the field below.",
  "connect.family": "Who else lives here can use the same id: add up to five people there, under User Management.",
  "connect.field": "Client ID",
  "connect.go": "Connect Spotify",
  "connect.going": "Going to Spotify…",
  "connect.empty": "Put the client id in first: 32 letters and digits.",
  "without.title": "Without connecting",
  "without.text": "Spotify's songs in your own file of songs play in Spotify's own player, right in this page; where you aren't logged in to Spotify, 30 seconds of each. And every song's link opens in Spotify.",

  "lists.title": "Your mood playlists",
  "lists.lead": "Say which mood each playlist is for. Its songs are then played for that mood.",
  "lists.loading": "Asking Spotify for your playlists…",
  "lists.none": "There is no playlist of yours on Spotify yet.",
  "lists.again": "Look again",
  "lists.leave": "Leave out",
  "lists.mood": "The mood of {name}",
  "lists.closed": "Why some can't be read",
  "lists.copy": "To use one all the same: open it in Spotify, choose all its songs, and add them to a new playlist of your own. Then look again.",

  "read.title": "Songs for each mood",
  "read.start": "Read the songs",
  "read.resume": "Go on reading",
  "read.again": "Read again",
  "read.stop": "Stop",
  "read.first": "First choose a mood for a playlist.",
  "read.ready": "Moodify reads the playlists that have a mood.",
  "read.done": "All of it is read.",
  "read.stopped": "Stopped. What was read is kept.",
  "read.csv": "Download as CSV",
  "read.report": "See the report",

  "liked.title": "Liked songs",
  "liked.lead": "Sort the songs you like by hand, one at a time.",
  "liked.go": "Sort liked songs",
  "sort.title": "Which mood is it?",
  "sort.back": "Back to Spotify settings",
  "sort.pass": "Pass over",
  "sort.undo": "Undo",
  "sort.loading": "Getting your liked songs…",
  "sort.done": "That's all of them.",
  "sort.none": "There is no liked song left to sort.",

  "save.title": "This session",
  "save.lead": "Keep what you heard here, and what comes next, as a playlist of your own.",
  "save.go": "Save as a playlist",
  "save.none": "Once Spotify's songs play here, you can save them as a playlist.",

  "out.title": "Sign out",
  "out.go": "Sign out and forget everything",
  "out.sure": "Sign out, and delete what Moodify read from Spotify? Your playlists on Spotify stay as they are.",
  "out.yes": "Sign out and forget",
  "out.no": "Stay signed in",
  "out.done": "You are signed out, and what was read is deleted.",

  "on.title": "Play on",
  "on.button": "Plays on",
  "on.none": "Choose where",
  "on.page": "This page",
  "on.pageNote": "This browser tab becomes a device of your Spotify.",
  "on.embed": "Spotify's own player",
  "on.embedNote": "In this page, without Premium too.",
  "on.refresh": "Look for devices again",
  "on.looking": "Looking for your devices…",
  "on.noDevices": "No device is awake. Open Spotify on a phone, computer or speaker, and look again.",
  "on.active": "in use now",
  "on.restricted": "takes no orders from other programs",
  "on.frame": "Spotify's own player",
  "on.device": "Moodify as a Spotify device",
  "on.starting": "Waking the player…",
  "on.other": "Spotify plays something else now. Press play to come back.",
  "on.pressFrame": "Press play in Spotify's own player, above.",
  "act.embed": "Use Spotify's own player",
  "act.devices": "Show devices",
  "act.signIn": "Connect Spotify",
  "act.settings": "Spotify settings",

  "empty.mood": "Once there is a mood, your Spotify songs that fit it stand here.",
  "empty.looking": "Looking up well-known songs on Spotify…",
  "empty.none": "Spotify had none of the well-known songs for this mood. Give a playlist of yours this mood, and read its songs.",
  "empty.signedOut": "Connect Spotify, or put Spotify's links into your own file of songs, to hear Spotify here.",
  "empty.connect": "Connect Spotify",
};

/** @type {Record<string, string>} */
export const KIND = {
  computer: "Computer", smartphone: "Phone", tablet: "Tablet", speaker: "Speaker", tv: "TV", avr: "Receiver",
  automobile: "Car", game_console: "Console", castvideo: "Chromecast", castaudio: "Chromecast",
};

const songs = (/** @type {number} */ n) => `${n.toLocaleString("en")} ${n === 1 ? "song" : "songs"}`;
const list = (/** @type {string[]} */ parts) => parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
const some = (/** @type {number} */ n, /** @type {string} */ one, /** @type {string} */ more) => (n ? [`${n} ${n === 1 ? one : more}`] : []);

export const SAYS = {
  songs,
  connected: (/** @type {string} */ name) => `You are connected${name ? ` as *${name.replaceAll("*", "")}*` : ""}.`,
  until: (/** @type {string} */ day) => `Until ${day}; then Spotify asks you to sign in again.`,
  kept: (/** @type {string} */ place) => `The sign-in is kept in ${place}.`,
  keepDays: (/** @type {number} */ days) => `What was read from Spotify is kept for ${days} ${days === 1 ? "day" : "days"}, and then read again.`,
  suggested: (/** @type {string} */ mood, /** @type {string[]} */ words) => `Suggested: ${mood}${words.length ? `, from ${list(words.map((word) => `“${word}”`))}` : ""}`,
  acceptAll: (/** @type {number} */ n) => (n ? `Accept all suggestions (${n})` : "No suggestions left"),
  closed: (/** @type {number} */ n) => `${n} ${n === 1 ? "playlist" : "playlists"} can't be read: why, and what to do`,
  progress: (/** @type {number} */ done, /** @type {number} */ all) => `${done.toLocaleString("en")} of ${songs(all)}`,
  reading: (/** @type {string} */ name) => (name ? `Reading “${name}”` : "Reading…"),
  back: (/** @type {string} */ time) => `Come back at ${time}.`,
  skipped: (/** @type {{gone: number, local: number, episodes: number}} */ s) => {
    const parts = [...some(s.gone, "song that is gone", "songs that are gone"), ...some(s.local, "file of your own", "files of your own"), ...some(s.episodes, "episode", "episodes")];
    return parts.length ? `Left out: ${list(parts)}.` : "";
  },
  read: (/** @type {number} */ n) => `Your playlists are read: ${songs(n)} with a mood.`,
  sorted: (/** @type {number} */ done, /** @type {number} */ known) => `${done.toLocaleString("en")} of ${known.toLocaleString("en")} sorted`,
  saved: (/** @type {string} */ name, /** @type {number} */ n) => `Saved as “${name}”, with ${songs(n)}:`,
  lasted: (/** @type {string} */ mood) => `You said ${mood}.`,
  by: (/** @type {string} */ owner, /** @type {number} */ total) => [owner, songs(total)].filter(Boolean).join(" · "),
  accepted: (/** @type {number} */ n) => `${n} ${n === 1 ? "suggestion" : "suggestions"} accepted.`,
  missing: (/** @type {string} */ mood) => `Well-known ${mood} songs, until your own are read.`,
};

/** Words that stand in index.html are found by their names in one table. */
Object.assign(T, S);
