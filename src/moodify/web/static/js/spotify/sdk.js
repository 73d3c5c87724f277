// @ts-check
/** This page as a device of the person's Spotify: the Web Playback SDK, in a frame of its own. */

import { $ } from "../dom.js";
import { t } from "../i18n.js";
import { S } from "../strings-spotify.js";
import { Frame } from "./frame.js";

/** Spotify answers within a few seconds, or something keeps its script from running. */
const PATIENCE_MS = 15_000;

/** What Spotify's script calls its troubles → what the server calls the same. */
const KINDS = /** @type {Record<string, string>} */ ({
  account_error: "spotify-premium", authentication_error: "spotify-sign-in",
});
const SILENT = { type: "urn:moodify:problem:spotify-away", detail: t("sdk-silent"), hint: t("sdk-silent-hint"), here: true };

export class PageDevice extends EventTarget {
  /** @type {Frame|null} */
  #frame = null;
  /** @type {Promise<string>|null} */
  #ready = null;

  /** @param {number} volume 0..1 @returns {Promise<string>} The device's id, once it is there. */
  open(volume) {
    this.#ready ??= new Promise((found, failed) => {
      const frame = new Frame("device", S["on.device"], $("spotify-device"));
      this.#frame = frame;
      const late = setTimeout(() => fail(SILENT), PATIENCE_MS);
      const fail = (/** @type {any} */ told) => {
        clearTimeout(late);
        this.close();
        failed(told);
      };
      frame.addEventListener("ready", (/** @type {any} */ { detail }) => {
        clearTimeout(late);
        found(detail.device);
      });
      frame.addEventListener("trouble", (/** @type {any} */ { detail }) => {
        const told = detail.problem ?? { type: `urn:moodify:problem:${KINDS[detail.name] ?? "spotify"}`, ...WORDS[detail.name] ?? SILENT };
        this.dispatchEvent(new CustomEvent("trouble", { detail: told }));
        if (detail.name !== "playback_error") fail(told);
      });
      for (const name of ["state", "refused"]) {
        frame.addEventListener(name, (/** @type {any} */ { detail }) => this.dispatchEvent(new CustomEvent(name, { detail })));
      }
      frame.say({ do: "connect", volume });
    });
    return this.#ready;
  }

  /** From a press: the browser then lets the frame sound. */
  activate() {
    this.#frame?.say({ do: "activate" });
  }

  close() {
    this.#frame?.say({ do: "disconnect" });
    const frame = this.#frame;
    // The frame says goodbye to Spotify before it goes.
    setTimeout(() => frame?.close(), 300);
    this.#frame = this.#ready = null;
  }
}

const WORDS = /** @type {Record<string, {detail: string, hint: string}>} */ ({
  account_error: { detail: t("sdk-premium"), hint: t("sdk-premium-hint"), here: true },
  authentication_error: { detail: t("sdk-sign-in"), hint: t("sdk-sign-in-hint"), here: true },
  playback_error: { detail: t("sdk-song"), hint: t("sdk-song-hint"), here: true },
});
