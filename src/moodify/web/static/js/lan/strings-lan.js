// @ts-check
/** The words about the home network, in the help. */

/** @type {Record<string, string>} */
export const L = {
  "title": "On your phone",
  "off": "Moodify can be opened on phones and other devices at home, too. Start it with",
  "offCommand": "moodify run --lan",
  "scan": "Scan it with your phone's camera. It lets one device in, within a quarter of an hour.",
  "qr": "QR code with the link for your phone",
  "another": "Another link",
  "open": "Or open",
  "code": "and type",
  "codeOff": "Too many wrong codes were typed, so the code is off.",
  "newCode": "Another code",
  "warned": "The first time, the phone warns that it doesn't know this computer. To make it known, open {trust} on the phone. There it gets a certificate, whose SHA-256 fingerprint must be",
  "devices": "Let in",
  "nobody": "No device yet.",
  "forget": "Forget",
  "forgetOne": "Forget {name}",
  "forgetAll": "Forget all",
  "since": "since {day}, last here {seen}",
  "elsewhere": "Other devices are let in on Moodify's own computer: its help shows how.",
  "trust": "Does your device warn of this page? Make its certificate known at",
};
