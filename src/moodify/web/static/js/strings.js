// @ts-check
/** Every word that the page says, in one place, so that it can be said in other languages. */

/** Where the page is served from: frames go there and nowhere else. */
const HERE = ["localhost", "127.0.0.1", "[::1]"].includes(location.hostname);
const WHERE = HERE
  ? "On this computer, and nowhere else. No picture leaves it."
  : `On the computer that serves this page (${location.hostname}), and nowhere else.`;

/** @type {Record<string, string>} */
export const T = {
  "app.home": "Moodify, start page",
  "a11y.skip": "Skip to the content",

  "welcome.title": "Look into the camera. Moodify guesses your *mood* and plays a *song* that fits.",
  "welcome.promises": "Before you start",
  "welcome.camera": "Turn camera on",
  "welcome.hand": "Choose my mood instead",
  "welcome.picture": "Upload a picture instead",

  "camera.on": "Camera on: stop",
  "camera.starting": "Starting the camera…",
  "camera.off": "Camera off: turn on",
  "camera.hidden": "Camera off while this tab was hidden",

  "face.title": "What your face shows",
  "face.titleHand": "How you feel",
  "face.bars": "How much of each mood is seen",
  "face.cameraOn": "Turn camera on",
  "face.picture": "Upload a picture",
  "face.pick": "Not me? Choose this face",
  "face.pickShort": "Choose",
  "say.title": "Or choose a mood yourself, without the camera:",
  "say.titleHand": "Say it with a word, or pick a point on the pad:",

  "aim.title": "Where the music aims",
  "aim.wish": "What the music should do",
  "aim.follow": "Follow my face",
  "aim.follow.on": "When your mood changes, the next song does too. Never the one that plays.",
  "aim.follow.off": "When your mood changes, you are asked first.",
  "pad.valence": "How bright the music should be. Arrow keys move both ways",
  "pad.arousal": "How lively the music should be. Arrow keys move both ways",
  "pad.bright": "bright",
  "pad.dark": "dark",
  "pad.lively": "lively",
  "pad.quiet": "quiet",
  "pad.middle": "even",
  "pad.you": "you",
  "pad.music": "where the music aims",
  "pad.songs": "songs",
  "pad.playing": "the song that plays",

  "music.now": "The song that plays",
  "music.queue": "Up next",
  "music.empty": "Once there is a mood, the songs that fit it stand here.",
  "music.preparing": "Getting the first song ready…",
  "music.queueEmpty": "Nothing is waiting yet.",
  "song.play": "Play {title} now",
  "song.why": "Why {title}?",
  "song.like": "Like {title}",
  "song.opensIn": "Open {title} in {service}, in a new tab",
  "song.why.picture": "On the pad: your mood, where the music aims, and this song",

  "elsewhere.title": "Songs you may know",
  "elsewhere.note": "They fit too. They open where you listen to music.",
  "elsewhere.service": "Open in",
  "elsewhere.empty": "Suggestions come with a mood.",

  "player.title": "Player",
  "player.play": "Play",
  "player.pause": "Pause",
  "player.press": "Press play",
  "player.waiting": "Getting it ready…",
  "player.next": "Next song",
  "player.previous": "Previous song",
  "player.seek": "Place in the song",
  "player.seekText": "{at} of {total}",
  "player.volume": "Volume",
  "player.mute": "Mute",
  "player.unmute": "Unmute",
  "player.like": "Like this song",
  "player.skip": "Not for me: skip, and play less like it",

  "offer.accept": "Change the music",
  "offer.dismiss": "Keep this",

  "theme.label": "Light or dark",
  "help.open": "Help and keyboard shortcuts",
  "help.title": "Help",
  "help.close": "Close",
  "help.keys": "Keyboard",
  "help.know": "What you should know",
  "notice.close": "Close",

  "foot": "A face is not a feeling: the guess is often wrong. Not for work, school or judging others.",
};

/** @type {[string, string][]} What a person is told before the browser's own prompt. */
export const PROMISES = [
  ["What is looked at", "The expression of your face: angry, happy, sad or neutral, a few times a second."],
  ["Where", WHERE],
  ["How sure it is", "It is a guess, and often wrong. A face is not a feeling; you can always say it yourself."],
  ["What is kept", "No picture is stored, and no mood unless you switch the journal on. The songs you like and play are remembered, and a few figures of your face if you teach it."],
  ["What it is not for", "Not for work, school or judging other people."],
];

/** @type {[string[], string][]} */
export const KEYS = [
  [["Space", "K"], "Play or pause"],
  [["←", "→"], "5 seconds back or on"],
  [["↑", "↓"], "Louder or quieter"],
  [["N", "P"], "Next or previous song"],
  [["L"], "Like the song"],
  [["X"], "Not for me: skip it"],
  [["M"], "Mute"],
  [["C"], "Camera on or off"],
  [["F"], "Follow my face on or off"],
  [["1", "2", "3", "4"], "Match, lift, calm or hold"],
  [["J"], "Your journal"],
  [["?"], "This help"],
];

/** @type {Record<string, string>} */
export const MOOD = { happy: "happy", angry: "angry", sad: "sad", neutral: "neutral" };
/** @type {Record<string, string>} */
export const MOOD_BUTTON = { happy: "Happy", neutral: "Neutral", sad: "Sad", angry: "Angry" };
/** @type {Record<string, string>} */
export const WISH = { match: "Match", lift: "Lift", calm: "Calm", hold: "Hold", goal: "Pick" };
/** @type {Record<string, string>} */
const WISH_CLAUSE = {
  match: "so the music is", lift: "so the music lifts you,", calm: "so the music calms you,", hold: "and the music stays", goal: "so the music goes where you say,",
};
/** @type {Record<string, string>} */
export const SERVICE = {
  spotify: "Spotify", youtube: "YouTube", deezer: "Deezer", apple: "Apple Music", apple_music: "Apple Music",
};

/** @type {Record<string, string>} */
export const HINT = {
  no_face: "No face in view. Come into the picture, facing the camera.",
  too_dark: "It's too dark to see your face well: turn on a light.",
  too_bright: "It's too bright to see your face well: turn away from the light.",
  too_blurred: "The picture is blurred: hold still, or wipe the lens.",
  too_small: "You are far away: come closer to the camera.",
  too_turned: "Your face is turned away: look towards the camera.",
};

/** A coordinate beyond this leans one way; the reasons that come with songs use the same. */
const LEANS = 0.2;

/** @param {number} valence @param {number} arousal A place on the pad in words. */
export function aimWords(valence, arousal) {
  const lean = (/** @type {number} */ x, /** @type {string} */ low, /** @type {string} */ high) =>
    x > LEANS ? high : x < -LEANS ? low : "";
  const words = [lean(valence, T["pad.dark"], T["pad.bright"]), lean(arousal, T["pad.quiet"], T["pad.lively"])];
  return words.filter(Boolean).join(" and ") || T["pad.middle"];
}

/** @param {string} text @param {Record<string, string>} values Fill {names} in. */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (_, name) => values[name] ?? "");
}

/** @param {number} seconds For how long, in words. */
export function lasting(seconds) {
  if (seconds < 1.5) return "just now";
  if (seconds < 90) return `for ${Math.round(seconds)} seconds`;
  return `for ${Math.round(seconds / 60)} minutes`;
}

/** @param {number} p How sure, 0..1, in words. */
export function sureness(p) {
  return p >= 0.85 ? "quite sure" : p >= 0.6 ? "fairly sure" : "not very sure";
}

/** @param {string} title A long title, cut at a word: the whole of it stands in the player. */
function shortened(title) {
  return title.length <= 36 ? title : `${title.slice(0, 34).replace(/\W+\w*$/u, "")}…`;
}

/** @param {string|null} title A full stop, unless the title brings its own end. */
const stop = (title) => (/[.!?…]$/u.test(shortened(title ?? "")) ? "" : ".");

/**
 * The sentence of the page; *stars* mark what is set bold.
 * @param {{by: string|null, label: string|null, face: boolean, waiting: boolean, wish: string,
 *   target: {valence: number, arousal: number}|null, title: string|null, later: boolean, stays: boolean}} s
 *   `later`: the song was chosen for another aim, and what comes after it follows this one;
 *   `stays`: the mood has changed and the music has not.
 */
export function sentence(s) {
  const title = s.title && `*${shortened(s.title)}*`;
  const stays = title ? ` The music stays as it is: ${title}${stop(s.title)}` : "";
  if (!s.by) return stays ? `How do you *feel* now?${stays}` : "How do you *feel*? Say it with a word, or pick a point.";
  if (s.waiting) return `Looking for your *face*…${stays}`;
  if (s.by === "camera" && !s.face) return `I can't see a *face*.${stays || " Come into the picture."}`;
  if (s.label === "unsure") return `I *can't tell* how you feel.${stays || " Give me a moment, or say it yourself."}`;
  const who = { camera: "You seem", picture: "In your picture you seem", hand: "You feel" }[s.by] ?? "You seem";
  const feels = s.label ? `${who} *${MOOD[s.label]}*` : "You chose a *point*";
  if (s.stays || !s.target) return `${feels}.${stays}`;
  const clause = `${WISH_CLAUSE[s.wish] ?? WISH_CLAUSE.match} *${aimWords(s.target.valence, s.target.arousal)}*`;
  if (!title) return `${feels}, ${clause}.`;
  return s.later ? `${feels}, ${clause.replace(" ", ` after ${title} `)}.` : `${feels}, ${clause}: ${title}${stop(s.title)}`;
}

/** @type {Record<string, {title: string, detail: string}>} */
export const TROUBLE = {
  denied: { title: "The camera is blocked for this page.", detail: "To allow it, click the sign left of the address (a camera or sliders), set Camera to “Allow” and try again. Or choose your mood by hand." },
  missing: { title: "There is no camera.", detail: "None was found on this computer. Plug one in and try again, upload a picture, or choose your mood by hand." },
  busy: { title: "The camera is busy.", detail: "Another program seems to be using it. Close that one (a video call, perhaps) and try again." },
  insecure: { title: "This address is not secure, so the browser gives no camera.", detail: "Open Moodify at http://127.0.0.1 on the computer it runs on, or over https: “moodify run --lan” does that at home. Choosing your mood by hand works here too." },
  unsupported: { title: "This browser gives pages no camera.", detail: "Choose your mood by hand, upload a picture, or try a newer browser." },
  ended: { title: "The camera has stopped.", detail: "It was unplugged, or another program took it." },
  other: { title: "The camera did not start.", detail: "Try again. If it stays so, unplug it and plug it in, or choose your mood by hand." },
};

export const SAY = {
  tryAgain: "Try again",
  lost: "Moodify is not answering.",
  lostDetail: (/** @type {number} */ s) => `The program on this computer may have been stopped. ${s > 0 ? `Trying again in ${s} s.` : "Trying again…"} The song goes on.`,
  tryNow: "Try now",
  back: "Moodify is back.",
  songFailed: "That song could not be played.",
  songFailedDetail: "Moodify moved on to the next one.",
  noSongsDetail: "Several failed one after another. See “moodify doctor” in a terminal.",
  announceMood: (/** @type {string} */ mood) => `You seem ${mood}.`,
  announceSong: (/** @type {string} */ title, /** @type {string} */ by) => `Now playing: ${title}, by ${by}.`,
  announceNoFace: "No face in view. The music stays as it is.",
  announceUnsure: "The mood is unclear. The music stays as it is.",
  cameraOn: "The camera is on.",
  cameraOff: "The camera is off.",
  guess: "a guess, often wrong",
  byHand: "chosen by you",
  later: "press next to hear it now",
};
