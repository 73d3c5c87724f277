// @ts-check
/** A song that could not be played: named, with the reason where the server knows one. */

import { notice, unnotice } from "./notices.js";
import { refusal } from "./said.js";
import { SAY } from "./strings.js";
import { TELLS } from "./strings-music.js";
import { playable } from "./plays.js";

/** @param {{song: any, last: boolean}} failed `last`: too many failed one after another. */
export async function tellFailed({ song, last }) {
  const told = song ? await reason(song) : null;
  unnotice("song");
  const what = told?.detail ? refusal(told) : null;
  const next = last ? SAY.noSongsDetail : SAY.songFailedDetail;
  notice("song", {
    title: what?.title ?? (song ? TELLS.failed(song.title) : SAY.songFailed),
    detail: !what?.detail.text ? next : { ...what.detail, text: `${what.detail.text} ${what.detail.english ? "" : next}`.trim() },
  });
}

/** @param {any} song @returns {Promise<any>} What the server says of it; null where it gives it. */
async function reason(song) {
  try {
    const answer = await fetch(playable(new Audio(), song.audio), { headers: { range: "bytes=0-0" } });
    if (!answer.ok) return await answer.json();
    await answer.body?.cancel();
  } catch {
    // Nobody knows.
  }
  return null;
}
