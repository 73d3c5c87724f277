// @ts-check
/**
 * A frame of ours in which a script of Spotify's runs: a document with a policy of its own, so
 * that the page with the camera loads nothing from elsewhere. The two talk in messages, and
 * each listens to nobody but the other.
 */

import { el } from "../dom.js";

export class Frame extends EventTarget {
  /** Messages for a frame that has not said hello yet. @type {any[]|null} */
  #waiting = [];

  /** @param {"device"|"embed"} name @param {string} title @param {HTMLElement} place */
  constructor(name, title, place) {
    super();
    this.node = el("iframe", {
      className: `frame-${name}`, title,
      allow: "autoplay; encrypted-media; clipboard-write; fullscreen", src: `spotify/${name}.html`,
    });
    this.listen = (/** @type {MessageEvent} */ event) => this.#hear(event);
    window.addEventListener("message", this.listen);
    place.replaceChildren(this.node);
  }

  /** @param {any} message */
  say(message) {
    if (this.#waiting) this.#waiting.push(message);
    else this.node.contentWindow?.postMessage(message, location.origin);
  }

  close() {
    window.removeEventListener("message", this.listen);
    this.node.remove();
  }

  /** @param {MessageEvent} event */
  #hear(event) {
    if (event.origin !== location.origin || event.source !== this.node.contentWindow) return;
    const { kind } = event.data ?? {};
    if (typeof kind !== "string") return;
    if (kind === "hello") {
      const waiting = this.#waiting ?? [];
      this.#waiting = null;
      for (const message of waiting) this.say(message);
    }
    this.dispatchEvent(new CustomEvent(kind, { detail: event.data }));
  }
}
