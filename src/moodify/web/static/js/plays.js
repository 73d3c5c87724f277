// @ts-check
/** What this browser plays, by the server's names: a file of another kind is brought to one of these. */

const KINDS = Object.entries({
  mp3: "audio/mpeg", flac: "audio/flac", vorbis: 'audio/ogg; codecs="vorbis"', opus: 'audio/ogg; codecs="opus"',
  oggflac: 'audio/ogg; codecs="flac"', aac: 'audio/mp4; codecs="mp4a.40.2"', adts: "audio/aac",
  alac: 'audio/mp4; codecs="alac"', wav: 'audio/wav; codecs="1"', aiff: "audio/aiff",
});
let known = "";

/** @param {HTMLAudioElement} audio @param {string} address Where a song's sound is. */
export function playable(audio, address) {
  known ||= KINDS.filter(([, type]) => audio.canPlayType(type)).map(([name]) => name).join();
  return `${address}&plays=${known}`;
}
