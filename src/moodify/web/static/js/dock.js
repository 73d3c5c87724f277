// @ts-check
/** The player's controls at the foot of the page, and the keys of the keyboard and the headset. */

import { $, clock, setIcon, setText, setVar } from "./dom.js";
import { onCover, place } from "./figure.js";
import { by } from "./songs.js";
import { T, fill } from "./strings.js";

export class Dock {
  #seeking = false;

  /** @param {import("./player.js").Player} player @param {(command: any) => void} send */
  constructor(player, send) {
    this.player = player;
    this.send = send;
    this.history = 0;
    $("play").addEventListener("click", () => player.toggle());
    $("next").addEventListener("click", () => this.next());
    $("previous").addEventListener("click", () => this.previous());
    $("skip").addEventListener("click", () => this.skip());
    $("like").addEventListener("click", () => this.like());
    $("mute").addEventListener("click", () => this.mute());
    $("volume").addEventListener("input", () => player.setVolume($("volume").valueAsNumber / 100));
    $("seek").addEventListener("input", () => { this.#seeking = true; this.#times($("seek").valueAsNumber); });
    $("seek").addEventListener("change", () => { this.#seeking = false; player.seek($("seek").valueAsNumber); });
    player.addEventListener("change", () => this.draw());
    this.#mediaSession();
  }

  next() { this.send({ type: "next" }); }
  skip() { this.send({ type: "skip" }); }

  /** As players do: back to the start, unless the song has only just begun. */
  previous() {
    if (this.player.audio.currentTime > 4 || !this.history) this.player.seek(0);
    else this.send({ type: "previous" });
  }

  like() {
    const song = this.player.song;
    if (song) this.send({ type: "like", uri: song.uri, on: !song.liked });
  }

  mute() {
    this.player.audio.muted = !this.player.audio.muted;
  }

  /** @param {any} state */
  show(state) {
    this.history = state.history;
    const song = state.now;
    $("dock").hidden = !song;
    document.body.toggleAttribute("data-dock", Boolean(song));
    if (!song) return;
    setText($("dock-title"), song.title);
    const { x, y } = place(song.mood, 1);
    const cover = $("dock-cover");
    cover.dataset.mood = song.mood.label;
    setVar(cover, "cx", onCover(x));
    setVar(cover, "cy", onCover(y));
    $("like").setAttribute("aria-pressed", String(song.liked));
    $("like").classList.toggle("like-on", song.liked);
    this.#metadata(song);
    this.draw();
  }

  /** Bring the controls in line with the sound. */
  draw() {
    const { player } = this;
    const { audio } = player;
    const call = player.refused && !player.playing;
    setIcon($("play"), player.playing ? "pause" : "play");
    $("play").setAttribute("aria-label", T[player.playing ? "player.pause" : call ? "player.press" : "player.play"]);
    $("play").toggleAttribute("data-call", call);
    setText($("play-word"), call ? T["player.press"] : "");
    // House music is made the first time it is wanted: that takes a moment, and is said.
    const waiting = player.playing && audio.readyState < HTMLMediaElement.HAVE_FUTURE_DATA;
    $("dock").toggleAttribute("data-waiting", waiting);
    if (player.song) setText($("dock-artist"), waiting ? T["player.waiting"] : by(player.song));
    $("seek").max = String(player.duration || 1);
    if (!this.#seeking) {
      $("seek").value = String(audio.currentTime);
      this.#times(audio.currentTime);
    }
    const silent = audio.muted || audio.volume === 0;
    setIcon($("mute"), silent ? "muted" : "volume");
    $("mute").setAttribute("aria-label", T[silent ? "player.unmute" : "player.mute"]);
    $("volume").value = String(Math.round(audio.volume * 100));
    setVar($("volume"), "played", silent ? 0 : audio.volume);
    this.#position();
  }

  /** @param {number} at Seconds into the song. */
  #times(at) {
    const total = clock(this.player.duration);
    setText($("elapsed"), clock(at));
    setText($("total"), total);
    setVar($("seek"), "played", this.player.duration ? (at / this.player.duration).toFixed(4) : 0);
    $("seek").setAttribute("aria-valuetext", fill(T["player.seekText"], { at: clock(at), total }));
  }

  #mediaSession() {
    if (!("mediaSession" in navigator)) return;
    const { player } = this;
    /** @type {[MediaSessionAction, (details: MediaSessionActionDetails) => void][]} */
    const actions = [
      ["play", () => player.play()],
      ["pause", () => player.pause()],
      ["nexttrack", () => this.next()],
      ["previoustrack", () => this.previous()],
      ["seekbackward", () => player.seek(player.audio.currentTime - 10)],
      ["seekforward", () => player.seek(player.audio.currentTime + 10)],
      ["seekto", (details) => player.seek(details.seekTime ?? 0)],
    ];
    for (const [name, act] of actions) {
      try {
        navigator.mediaSession.setActionHandler(name, act);
      } catch {
        // An action that this browser does not know.
      }
    }
  }

  /** @param {any} song */
  #metadata(song) {
    if (!("mediaSession" in navigator) || navigator.mediaSession.metadata?.title === song.title) return;
    navigator.mediaSession.metadata = new MediaMetadata({ title: song.title, artist: by(song), album: "Moodify" });
  }

  #position() {
    if (!("mediaSession" in navigator)) return;
    const { audio, duration } = this.player;
    navigator.mediaSession.playbackState = this.player.playing ? "playing" : "paused";
    if (duration > 0 && audio.currentTime <= duration) {
      navigator.mediaSession.setPositionState?.({ duration, position: audio.currentTime, playbackRate: 1 });
    }
  }
}
