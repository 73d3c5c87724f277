// @ts-check
/** Spotify's iFrame API: its own player, told what to play, and telling where it is. */

import { load, onMessage, say } from "./parent.js";

/** Seconds before the end that count as the end: updates come a few times a second only. */
const NEAR = 1.5;

/** @type {any} */
let controller = null;
let uri = "";
let wanted = false;
let begun = false;
let last = { position: 0, duration: 0 };
let ended = false;

/** @param {any} data What Spotify tells, in milliseconds. */
function update(data) {
  const playing = !data.isPaused && !data.isBuffering;
  const position = data.position / 1000;
  const duration = data.duration / 1000;
  if (playing) [begun, ended] = [true, false];
  // At its end a song stops where it is, or jumps back to its beginning.
  const end = begun && data.isPaused && duration > 0
    && (position >= duration - 0.3 || (position < 0.3 && last.position >= last.duration - NEAR));
  last = { position, duration };
  if (end && !ended) {
    ended = true;
    begun = false;
    say({ kind: "ended", uri });
    return;
  }
  if (!ended) say({ kind: "update", uri: data.playingURI || uri, playing, position, duration, begun: begun && data.isPaused });
}

function start() {
  wanted = true;
  controller.play();
}

/** @param {string} next @param {boolean} play */
function show(next, play) {
  uri = next;
  begun = ended = false;
  last = { position: 0, duration: 0 };
  wanted = play;
  controller.loadUri(uri);
  if (play) start();
}

/** @type {Record<string, (message: any) => void>} */
const ACTS = {
  load: (message) => show(message.uri, message.play),
  play: start,
  pause: () => { wanted = false; controller.pause(); },
  seek: (message) => controller.seek(message.position),
};

/** Orders that came before Spotify's script did; the newest song counts. @type {any[]} */
let early = [];
onMessage((message) => {
  if (!(message.do in ACTS)) return;
  if (controller) ACTS[message.do](message);
  else if (message.do === "load") early = [message];
  else early.push(message);
});

load("embed", "onSpotifyIframeApiReady").then((api) => {
  const first = early.find((message) => message.do === "load");
  const place = document.getElementById("place");
  api.createController(place, { uri: first?.uri, width: "100%", height: 152 }, (/** @type {any} */ made) => {
    controller = made;
    made.addListener("playback_update", (/** @type {any} */ event) => update(event.data));
    made.addListener("error", () => say({ kind: "failed" }));
    // What was ordered before the frame was ready is lost in it: say it again.
    made.addListener("ready", () => { if (wanted && !begun) made.play(); });
    if (first) [uri, wanted] = [first.uri, first.play];
    for (const message of early) if (message !== first) ACTS[message.do](message);
    early = [];
  });
}, (problem) => say({ kind: "trouble", problem }));
say({ kind: "hello" });
