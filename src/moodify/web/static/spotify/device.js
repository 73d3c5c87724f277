// @ts-check
/** The Web Playback SDK: makes this page a device, and says what it plays. */

import { load, onMessage, say, told } from "./parent.js";

/** @type {any} Spotify's player, once its script is there. */
let player = null;

/** @param {(token: string) => void} give A token for Spotify's script, which asks whenever it needs one. */
async function token(give) {
  try {
    give((await fetch("../api/spotify/token", { method: "POST" }).then(told)).token);
  } catch (problem) {
    say({ kind: "trouble", name: "authentication_error", problem });
  }
}

/** @param {any} state Spotify's WebPlaybackState, or null while another device plays. */
function tell(state) {
  if (!state) return;
  const track = state.track_window?.current_track ?? {};
  say({
    kind: "state",
    playing: !state.paused,
    position: state.position / 1000,
    duration: state.duration / 1000,
    uri: track.uri ?? null,
    title: track.name ?? "",
    artists: (track.artists ?? []).map((/** @type {any} */ artist) => artist.name),
  });
}

/** @param {number} volume 0..1 */
async function connect(volume) {
  try {
    await load("sdk", "onSpotifyWebPlaybackSDKReady");
  } catch (problem) {
    say({ kind: "trouble", name: "initialization_error", problem });
    return;
  }
  const { Spotify } = /** @type {any} */ (window);
  player = new Spotify.Player({ name: "Moodify", getOAuthToken: token, volume });
  player.addListener("ready", (/** @type {any} */ { device_id: device }) => say({ kind: "ready", device }));
  player.addListener("player_state_changed", tell);
  player.addListener("autoplay_failed", () => say({ kind: "refused" }));
  for (const name of ["initialization_error", "authentication_error", "account_error", "playback_error"]) {
    player.addListener(name, () => say({ kind: "trouble", name }));
  }
  player.connect();
}

onMessage((message) => {
  if (message.do === "connect") connect(message.volume);
  else if (message.do === "activate") player?.activateElement();
  else if (message.do === "disconnect") player?.disconnect();
});
say({ kind: "hello" });
