// @ts-check
/**
 * Spotify in the room: where the music comes from, where it plays, what is said when there is
 * no song or something is refused. It holds the parts of Spotify together.
 */

import { $, el, setText } from "../dom.js";
import { notice, unnotice } from "../notices.js";
import { refusal } from "../said.js";
import { S } from "../strings-spotify.js";
import { Account, isKind, trying } from "./account.js";
import { spotify } from "./api.js";
import { Chooser } from "./chooser.js";
import { SpotifyDialog } from "./dialog.js";
import { Likes } from "./likes.js";
import { textButton } from "./parts.js";
import { SpotifyPlayer } from "./player.js";

/** The address that the server sends a person to who comes back from Spotify. */
const BACK = "#spotify";

export class SpotifyRoom {
  account = new Account();
  player = new SpotifyPlayer(this.account);
  /** @type {any} The newest SessionState. */
  #state = null;
  /** Moods whose well-known songs were looked up, and what came of it. @type {Map<string, "looking"|"none"|"found">} */
  #looked = new Map();

  /** @param {(command: any) => void} send @param {() => void} redraw Draw the songs again. */
  constructor(send, redraw) {
    this.send = send;
    this.redraw = redraw;
    this.likes = new Likes(this.account, (told) => this.refused(told));
    this.chooser = new Chooser(this.account, this.player);
    this.dialog = new SpotifyDialog(this.account, { session: () => this.#state, left: () => this.player.reset() });
    for (const [player, name] of [["here", S["from.here"]], ["spotify", S["from.spotify"]]]) {
      $("from").append(el("label", {}, el("input", { type: "radio", name: "from", value: player, onchange: () => this.#use(player) }), el("span", {}, name)));
    }
    $("spotify-open").addEventListener("click", () => this.dialog.open());
    $("play-on-open").addEventListener("click", () => this.chooser.open());
    this.account.addEventListener("change", () => this.#changed());
    this.player.addEventListener("change", () => this.#place());
    this.player.addEventListener("choose", () => this.chooser.open());
    this.player.addEventListener("trouble", (/** @type {any} */ event) => this.refused(event.detail));
  }

  /** Ask how Spotify is connected; come back from it to the dialog. */
  async begin() {
    const back = location.hash === BACK;
    if (back) history.replaceState(null, "", location.pathname + location.search);
    const there = await this.account.refresh();
    $("from").closest(".from").hidden = !there && !this.account.state;
    if (back) await this.dialog.open();
  }

  /** @param {any} state A SessionState. */
  show(state) {
    this.#state = state;
    const on = state.player === "spotify";
    for (const radio of $("from").querySelectorAll("input")) radio.checked = radio.value === state.player;
    $("play-on-open").hidden = !on;
    // Spotify's songs never stand in one list with another source's.
    document.querySelector(".elsewhere")?.toggleAttribute("hidden", on);
    if (!on) $("spotify-embed").hidden = true;
    if (on) {
      this.#wellKnown();
      this.#place();
    }
    this.dialog.song();
  }

  /** @param {any} state @returns {{key: string, node: Node}|null} What to say in the place of a song. */
  nothing(state) {
    if (state.player !== "spotify") return null;
    const looked = this.#looked.get(this.#mood(state)) ?? "";
    const [key, act, open] = !this.account.signedIn ? ["empty.signedOut", "empty.connect", true]
      : !state.target ? ["empty.mood", "", false]
      : looked === "none" ? ["empty.none", "act.settings", true] : ["empty.looking", "", false];
    const press = open ? textButton(S[String(act)], () => this.dialog.open()) : null;
    return { key: String(key), node: el("div", { className: "empty" }, el("p", {}, S[String(key)]), press) };
  }

  /** @param {any} told A refusal, with what helps against it. */
  refused(told) {
    const embed = { text: S["act.embed"], act: () => this.#embed() };
    const devices = { text: S["act.devices"], act: () => this.chooser.open() };
    const action = isKind(told, "spotify-premium", "spotify-owner-premium") ? [embed]
      : isKind(told, "spotify-no-device", "spotify-missing") ? [devices, embed]
      : isKind(told, "spotify-sign-in", "spotify-not-allowed") ? [{ text: S["act.settings"], act: () => this.dialog.open() }, embed]
      : isKind(told, "spotify-away", "spotify-quota", "spotify-busy") ? [embed] : [];
    unnotice("spotify");
    notice("spotify", { ...refusal(told), action: action.map(({ text, act }) => ({ text, act: () => { unnotice("spotify"); act(); } })) });
    if (isKind(told, "spotify-sign-in", "spotify-premium")) this.account.refresh();
  }

  #embed() {
    this.player.wanted = true;
    this.player.choose("embed");
  }

  /** @param {string} player */
  #use(player) {
    unnotice("spotify");
    this.send({ type: "use_player", player });
    if (player === "spotify" && !this.account.signedIn && !this.account.state?.songs) this.dialog.open();
  }

  #changed() {
    if (this.#state) {
      this.#wellKnown();
      this.redraw();
    }
    this.#place();
  }

  /** Where it plays, and what is in the way. */
  #place() {
    const { player } = this;
    const name = player.way === "page" ? S["on.page"] : player.way === "embed" ? S["on.embed"] : player.place || S["on.none"];
    setText($("play-on-name"), player.starting ? S["on.starting"] : name);
    const note = player.way === "embed" && player.refused ? S["on.pressFrame"] : player.connect.foreign && player.way !== "embed" ? S["on.other"] : "";
    setText($("play-on-note"), this.#state?.player === "spotify" ? note : "");
  }

  /** @param {any} state */
  #mood(state) {
    return state.target ? (state.target.mood ?? `${state.target.valence.toFixed(1)} ${state.target.arousal.toFixed(1)}`) : "";
  }

  /** No song of the person's own for this mood: look well-known ones up, once a mood. */
  async #wellKnown() {
    const state = this.#state;
    if (state?.player !== "spotify" || state.now || state.queue.length || !state.target || !this.account.signedIn) return;
    const mood = this.#mood(state);
    if (this.#looked.has(mood)) return;
    this.#looked.set(mood, "looking");
    const told = await trying(() => spotify.wellKnown(state.id), (problem) => this.refused(problem));
    this.#looked.set(mood, told?.found.length ? "found" : "none");
    if (!told?.found.length) this.redraw();
  }
}
