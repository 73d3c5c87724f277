// @ts-check
/** What a device plays, compared with what the session says. */

/** A song that ended stands this near its end when it was last heard of, in seconds. */
const NEAR_S = 4;
/** A song that has run longer is not cut, even if the list has changed since. */
const BEGUN_S = 10;

/**
 * Spotify may play another copy of a song under another address (where one is not to be had in
 * a country): by its name and artist it is the same.
 * @param {{uri: string|null, title?: string, artists?: string[]}} heard
 * @param {{uri: string, title: string, artists: string[]}} song
 */
export function sameSong(heard, song) {
  if (heard.uri === song.uri) return true;
  const plain = (/** @type {string|undefined} */ text) => (text ?? "").trim().toLowerCase();
  return Boolean(plain(heard.title)) && plain(heard.title) === plain(song.title)
    && plain(heard.artists?.[0]) === plain(song.artists[0]);
}

/** @param {{uri: string|null}} heard @param {string[]} uris @returns {string|undefined} */
export const among = (heard, uris) => uris.find((uri) => uri === heard.uri);

/**
 * @param {{heard: any, song: any, upcoming: string[], sent: string[],
 *   before: {playing: boolean, position: number, duration: number}}} now
 * @returns {"same"|"next"|"ended"|"moved"|"foreign"}
 *   `next`: the device moved on by itself; `ended`: ours is over, and the device has nothing of
 *   what should follow; `moved`: another song of ours was chosen at the device.
 */
export function differs({ heard, song, upcoming, sent, before }) {
  const near = before.playing && before.duration > 0 && before.position >= before.duration - NEAR_S;
  // At the end of its list a device goes back to the list's beginning, and stops.
  const stopped = near && !heard.playing && heard.position < 1;
  if (sameSong(heard, song)) return stopped ? "ended" : "same";
  if (stopped && heard.uri === sent[0]) return "ended";
  if (heard.uri === upcoming[0]) return "next";
  if (upcoming.includes(heard.uri)) return "moved";
  if (sent.includes(heard.uri)) return near && heard.position < BEGUN_S ? "ended" : "moved";
  return "foreign";
}
