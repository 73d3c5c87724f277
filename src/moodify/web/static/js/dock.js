// @ts-check
/** The player's controls at the foot of the page. */

import { $, clock, setIcon, setText, setVar } from "./dom.js";
import { cover } from "./figure.js";
import { t } from "./i18n.js";
import { MediaKeys } from "./mediasession.js";
import { by } from "./songs.js";
import { T } from "./strings.js";
import { S } from "./strings-spotify.js";

export class Dock {
  #seeking = false;

  #cover = "";

  /**
   * @param {import("./sound.js").Sound} player @param {(command: any) => void} send
   * @param {import("./spotify/likes.js").Likes} likes Of Spotify's songs, which Spotify keeps.
   */
  constructor(player, send, likes) {
    this.player = player;
    this.send = send;
    this.likes = likes;
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
    likes.addEventListener("change", () => this.#liked());
    this.keys = new MediaKeys(player, { next: () => this.next(), previous: () => this.previous() });
  }

  next() { this.send({ type: "next", ...this.#at() }); }
  skip() { this.send({ type: "skip", ...this.#at() }); }

  /** Where the song is, for what a skip says: nothing while none has begun. */
  #at() {
    const at = this.player.position;
    return Number.isFinite(at) && at > 0 ? { at: Math.round(10 * at) / 10 } : {};
  }

  /** As players do: back to the start, unless the song has only just begun. */
  previous() {
    if (this.player.position > 4 || !this.history) this.player.seek(0);
    else this.send({ type: "previous" });
  }

  like() {
    const { song } = this.player;
    if (song?.source === "spotify") this.likes.toggle(song);
    else if (song) this.send({ type: "like", uri: song.uri, on: !song.liked });
  }

  mute() {
    if (this.player.volume !== null) this.player.mute();
  }

  /** @param {any} state */
  show(state) {
    this.history = state.history;
    const song = state.now;
    $("dock").hidden = !song;
    document.body.toggleAttribute("data-dock", Boolean(song));
    this.keys.show(song, state.queue.length > 0);
    if (!song) return;
    setText($("dock-title"), song.title);
    if (this.#cover !== song.uri) $("dock-cover").replaceChildren(cover(song));
    this.#cover = song.uri;
    const link = song.source === "spotify" ? song.links.spotify : null;
    $("dock-link").hidden = !link;
    if (link) {
      $("dock-link").href = link;
      $("dock-link").setAttribute("aria-label", t("spotify-on-label", { title: song.title }));
      this.likes.ask(song);
    }
    const skip = link ? S.skip : T["player.skip"];
    $("skip").setAttribute("aria-label", skip);
    $("skip").title = skip;
    this.#liked();
    this.draw();
  }

  #liked() {
    const { song } = this.player;
    if (!song) return;
    const on = song.source === "spotify" ? this.likes.of(song) : song.liked;
    $("like").hidden = on === null;
    $("like").setAttribute("aria-pressed", String(on));
    $("like").classList.toggle("like-on", Boolean(on));
  }

  /** Bring the controls in line with the sound. */
  draw() {
    const { player } = this;
    const call = player.refused && !player.playing;
    setIcon($("play"), player.playing ? "pause" : "play");
    $("play").setAttribute("aria-label", T[player.playing ? "player.pause" : call ? "player.press" : "player.play"]);
    $("play").toggleAttribute("data-call", call);
    setText($("play-word"), call ? T["player.press"] : "");
    const { waiting } = player;
    $("dock").toggleAttribute("data-waiting", waiting);
    if (player.song) setText($("dock-artist"), waiting ? T["player.waiting"] : by(player.song));
    $("seek").max = String(player.duration || 1);
    if (!this.#seeking) {
      $("seek").value = String(player.position);
      this.#times(player.position);
    }
    const { volume } = player;
    const silent = player.muted || volume === 0;
    $("mute").disabled = $("volume").disabled = volume === null;
    setIcon($("mute"), silent ? "muted" : "volume");
    $("mute").setAttribute("aria-label", T[silent ? "player.unmute" : "player.mute"]);
    $("volume").value = String(Math.round((volume ?? 1) * 100));
    setVar($("volume"), "played", silent ? 0 : (volume ?? 1));
    this.keys.move();
  }

  /** @param {number} at Seconds into the song. */
  #times(at) {
    const total = clock(this.player.duration);
    setText($("elapsed"), clock(at));
    setText($("total"), total);
    setVar($("seek"), "played", this.player.duration ? (at / this.player.duration).toFixed(4) : 0);
    $("seek").setAttribute("aria-valuetext", t("player-seek-text", { at: clock(at), total }));
  }
}
