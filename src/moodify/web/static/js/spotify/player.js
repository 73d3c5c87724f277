// @ts-check
/**
 * Spotify's sound, whichever way it comes: on a device, on this page as a device, or out of
 * Spotify's own player. To the dock and the keys it is one player.
 * @typedef {"connect"|"page"|"embed"} WayName
 */

import { t } from "../i18n.js";
import { local } from "../store.js";
import { isKind, trying } from "./account.js";
import { spotify } from "./api.js";
import { Connect } from "./connect.js";
import { Embed } from "./embed.js";
import { PageDevice } from "./sdk.js";

export class SpotifyPlayer extends EventTarget {
  /** @type {WayName|null} */
  way = null;
  /** True while a way is being looked for or woken. */
  starting = false;
  connect = new Connect();
  embed = new Embed();
  page = new PageDevice();
  /** @type {any} */
  #song = null;
  /** @type {any[]} */
  #queue = [];
  #wanted = false;
  #here = false;

  /** @param {import("./account.js").Account} account */
  constructor(account) {
    super();
    this.account = account;
    for (const inner of [this.connect, this.embed]) {
      for (const name of ["change", "ended", "failed", "moved", "trouble"]) {
        inner.addEventListener(name, (/** @type {any} */ event) => { if (inner === this.inner) this.#tell(name, event.detail); });
      }
    }
    this.page.addEventListener("trouble", (/** @type {any} */ event) => this.#tell("trouble", event.detail));
    this.page.addEventListener("state", (/** @type {any} */ event) => { if (this.way === "page") this.connect.told(event.detail); });
    this.page.addEventListener("refused", () => {
      this.connect.refused = true;
      this.#tell("change");
    });
  }

  get inner() { return this.way === "embed" ? this.embed : this.way ? this.connect : null; }
  get song() { return this.#song; }
  get playing() { return Boolean(this.inner?.playing); }
  get waiting() { return this.starting || Boolean(this.inner?.waiting); }
  get refused() { return Boolean(this.inner?.refused); }
  get position() { return this.inner?.position ?? 0; }
  get duration() { return this.inner?.duration ?? this.#song?.duration ?? 0; }
  get volume() { return this.inner?.volume ?? null; }
  get muted() { return Boolean(this.inner?.muted); }
  get wanted() { return this.inner ? this.inner.wanted : this.#wanted; }
  set wanted(on) {
    this.#wanted = on;
    if (this.inner) this.inner.wanted = on;
  }

  /** @param {boolean} on */
  set held(on) { this.connect.held = on; }

  /** Where it plays, for people; empty where nothing is chosen yet. */
  get place() { return this.way === "connect" ? (this.connect.device?.name ?? "") : ""; }

  /** @param {any} song @param {any[]} [queue] */
  load(song, queue = []) {
    this.#here = true;
    this.#song = song;
    this.#queue = queue;
    if (this.inner) this.inner.load(song, queue);
    else if (song && this.#wanted) this.#settle();
  }

  async play() {
    this.wanted = true;
    if (this.way === "page") this.page.activate();
    this.connect.refused = false;
    if (this.inner) await this.inner.play();
    else if (this.#song) await this.#settle();
  }

  pause() {
    this.wanted = false;
    this.inner?.pause();
  }

  silence() {
    this.#here = false;
    this.inner?.silence();
  }

  /** @param {number} seconds */
  seek(seconds) { this.inner?.seek(seconds); }
  /** @param {number} volume */
  setVolume(volume) { this.inner?.setVolume(volume); }
  mute() { this.inner?.mute(); }

  /** @param {WayName} way @param {any} [device] Play there; the song begins where it was. */
  async choose(way, device = null) {
    const wanted = this.wanted || this.playing;
    if (this.way && this.way !== way) {
      if (way === "embed") this.connect.close();
      if (this.way === "embed") this.embed.close();
      if (this.way === "page") this.page.close();
    }
    this.way = way;
    this.wanted = wanted;
    this.connect.tells = way === "page";
    local.set("spotify.way", { way, device: device && { id: device.id, name: device.name } });
    if (way === "embed") {
      this.embed.load(this.#song);
      this.#tell("change");
      return;
    }
    this.connect.load(this.#song, this.#queue);
    const found = way === "page" ? await this.#wake() : device;
    if (found && this.way === way) await this.connect.use(found);
    this.#tell("change");
  }

  /** Forget the way, and be still: the person has signed out. */
  reset() {
    this.connect.close();
    this.embed.close();
    if (this.way === "page") this.page.close();
    this.way = null;
    local.set("spotify.way", null);
    this.#tell("change");
  }

  /** @returns {Promise<any>} This page as a device. */
  async #wake() {
    this.starting = true;
    this.#tell("change");
    try {
      const volume = local.get("volume", 0.8);
      return { id: await this.page.open(volume), name: "Moodify", volume: Math.round(volume * 100) };
    } catch {
      // Told already, as trouble.
      this.way = null;
      return null;
    } finally {
      this.starting = false;
    }
  }

  /** Find a way by oneself: the one of last time, else the best that is there. */
  async #settle() {
    if (this.starting) return;
    this.starting = true;
    const kept = local.get("spotify.way");
    const { ways = [] } = this.account.state ?? {};
    const can = ways.filter((/** @type {any} */ way) => way.ok).map((/** @type {any} */ way) => way.name);
    const way = can.includes(kept?.way) ? kept.way : (can[0] ?? "embed");
    const device = way === "connect" ? await this.#device(kept?.device?.id) : null;
    this.starting = false;
    if (!this.#here || this.way || (way === "connect" && !device)) return this.#tell("change");
    return this.choose(way, device);
  }

  /** @param {string|undefined} kept @returns {Promise<any>} The device to play on, where that is plain. */
  async #device(kept) {
    let refused = false;
    const devices = await trying(() => spotify.devices(), (told) => {
      refused = true;
      this.#fail(told);
    });
    if (refused) return null;
    const free = (devices ?? []).filter((/** @type {any} */ device) => !device.restricted);
    const plain = free.find((/** @type {any} */ d) => d.id === kept) ?? free.find((/** @type {any} */ d) => d.active)
      ?? (free.length === 1 ? free[0] : null);
    if (!plain) {
      this.wanted = false;
      this.#tell(free.length ? "choose" : "trouble", NO_DEVICE);
    }
    return plain;
  }

  /** @param {any} told */
  #fail(told) {
    this.wanted = false;
    this.#tell("trouble", isKind(told, "spotify-no-device") ? NO_DEVICE : told);
  }

  /** @param {string} type @param {any} [detail] */
  #tell(type, detail) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }
}

const NO_DEVICE = {
  type: "urn:moodify:problem:spotify-no-device",
  detail: t("problem-spotify-no-device"),
  hint: t("no-device-hint"),
  here: true,
};
