// @ts-check
/** What the page says about what it learns of a face. */

/** @type {Record<string, string>} */
export const F = {
  "learn.title": "What it learns of your face",
  "learn.wrong": "Not right?",
  "learn.rest": "Teach it your resting face",
  "learn.told": "What it learned",
  "learn.on": "Corrected for your face",

  "words.label": "What is right",
  "words.right": "That's right",
  "words.undo": "Undo",
  "words.taken": "Taken back.",

  "rest.why": "Some faces look sad or angry to Moodify even at rest. Look into the camera for 20 seconds with your face at ease, as when you read, and it takes that into account.",
  "rest.kept": "A few figures are kept where Moodify runs, and no picture. You can take it back at any time.",
  "rest.start": "Start",
  "rest.startCamera": "Turn camera on and start",
  "rest.later": "Not now",
  "rest.progress": "Measuring your face at rest",
  "rest.ease": "Let your face rest",
  "rest.easeMore": "Look into the camera as when you read. No need to hold your breath.",
  "rest.waits": "It waits until it sees you well.",
  "rest.cancel": "Cancel",
  "rest.half": "Ten seconds more.",
  "rest.begun": "Measuring. Let your face rest for 20 seconds.",
  "rest.stopped": "It was stopped, so nothing was measured.",
  "rest.done": "Done",
  "rest.undo": "Undo",
  "rest.again": "Try again",
  "rest.undone": "Taken back: guesses are as they were before.",
  "rest.fine": "Your face at rest already looks neutral. Nothing had to change.",
  "rest.corrected": "At rest you looked *{before} {mood}*. From now on that counts as *{after}*.",
  "rest.bars": "Your face at rest, before and after",
  "rest.bar": "{mood}: before {before}, now {after}",
  "rest.before": "before",
  "rest.after": "now",

  "told.resting": "Your resting face",
  "told.back": "Take back",
  "told.backLabel": "Take back: {what}",
  "told.erase": "Erase all of it",
  "told.none": "Nothing yet.",
  "told.erased": "Erased. Guesses are no longer corrected.",
  "told.note": "Newest first. None of it changes the network; it only corrects what is made of your face.",
};

/** @type {Record<string, string>} */
export const IS = { happy: "I'm happy", neutral: "I feel neutral", sad: "I'm sad", angry: "I'm angry" };
/** @type {Record<string, string>} */
export const NOT = { happy: "I'm not happy", neutral: "I don't feel neutral", sad: "I'm not sad", angry: "I'm not angry" };
/** @type {Record<string, string>} */
export const RIGHT = { happy: "Happy is right", neutral: "Neutral is right", sad: "Sad is right", angry: "Angry is right" };
/** What follows from it. @type {Record<string, Record<string, string>>} */
export const NOTED = {
  not: { happy: "Happy counts for less now.", neutral: "Neutral counts for less now.", sad: "Sad counts for less now.", angry: "Angry counts for less now." },
  is: { happy: "Happy counts for more now.", neutral: "Neutral counts for more now.", sad: "Sad counts for more now.", angry: "Angry counts for more now." },
  right: { happy: "Good to know.", neutral: "Good to know.", sad: "Good to know.", angry: "Good to know." },
};

/** Why a measuring came to nothing. @type {Record<string, [string, string]>} */
export const REFUSED = {
  few: ["The camera gave too few pictures.", "Close what keeps this computer busy, and try again."],
  smiling: ["You seem to smile, so this is not your face at rest.", "Let your face go, as when you read."],
  moving: ["You moved a lot.", "Sit still for the twenty seconds."],
  changing: ["Your expression kept changing.", "Don't speak meanwhile, and let your face rest."],
  no_face: ["Your face was out of sight too long.", "Sit so that the camera sees it."],
  too_dark: ["It was too dark to see your face well.", "Turn on a light before you."],
  too_bright: ["It was too bright to see your face well.", "Turn away from the light."],
  too_blurred: ["The picture was blurred.", "Wipe the lens and hold still."],
  too_small: ["Your face was too far away.", "Come closer to the camera."],
  too_turned: ["Your face was turned away.", "Look towards the camera."],
};

/** @param {number} share 0..1 */
export const percent = (share) => `${Math.round(share * 100)} %`;

/** @param {{kind: string, mood: string|null}} told @returns {string} One thing that was taught. */
export function toldWords(told) {
  if (told.kind === "resting") return F["told.resting"];
  return `“${(told.kind === "not" ? NOT : told.kind === "is" ? IS : RIGHT)[told.mood ?? ""] ?? ""}”`;
}

/** @param {number} at Seconds since 1970. */
export function toldWhen(at) {
  const date = new Date(at * 1000);
  const today = date.toDateString() === new Date().toDateString();
  return today ? date.toLocaleTimeString([], { hour: "2-digit", minute: "2-digit" }) : date.toLocaleDateString([], { day: "numeric", month: "short", year: "numeric" });
}
