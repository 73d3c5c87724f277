// @ts-check
/** The words of the page that lets a device in. */

/** @type {Record<string, string>} */
export const P = {
  "ask": "This device is *new here*. Which code does Moodify's computer show?",
  "moment": "One *moment*…",
  "code": "Six digits",
  "go": "Let me in",
  "where": "They stand in the terminal where Moodify was started, and in the help of its page on that computer.",
  "gone": "Moodify is not answering.",
  "goneHint": "Is this device still in the home network, and does Moodify run?",
  "odd": "A code has six digits.",
};
