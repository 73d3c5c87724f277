// @ts-check
/**
 * The living room: the page for those who sit three metres away. It fills the screen, keeps it
 * on while music plays, and is moved by a remote control's arrows. Its lights are the page's own.
 */

import { $ } from "../dom.js";
import { t } from "../i18n.js";
import { local } from "../store.js";
import { invite } from "./guests.js";
import { Remote } from "./remote.js";
import { canFill, fill, filled, onFill, unfill } from "./screen.js";
import { View } from "./view.js";
import { Wake } from "./wake.js";

/** The controls stay this long after the last press or move, in milliseconds. */
const AWAKE_MS = 4000;
/** A hand that rests on a mouse trembles: below this many pixels nothing has moved. */
const TREMBLE = 4;

export class Living {
  open = false;
  #wake = new Wake();
  /** @type {View|null} */
  #view = null;
  /** @type {ReturnType<typeof setTimeout>|undefined} */
  #timer;
  #at = { x: 0, y: 0 };
  #pushed = false;
  /** Brings the guests back to where they belong. */
  #sendHome = () => {};
  #keeps = false;
  #wasFilled = false;

  /**
   * @param {{player: import("../sound.js").Sound, dock: import("../dock.js").Dock, room: import("../room.js").Room,
   *   camera: import("../camera.js").Camera, toggleCamera: () => void, enter: () => void}} parts
   *   `enter` leaves the welcome behind.
   */
  constructor(parts) {
    this.parts = parts;
    this.dialog = $("living");
    for (const one of document.querySelectorAll("[data-living-open]")) one.addEventListener("click", () => this.enter());
    parts.player.addEventListener("change", () => this.#move());
    parts.camera.addEventListener("change", () => this.show());
    // The address says it, so that “back” leaves it, and a television can open straight into it.
    addEventListener("popstate", () => { if (this.open && location.hash !== "#living") this.leave(); });
    onFill(() => this.#filling());
  }

  /** Whether the address asks for it. */
  static get asked() {
    return location.hash === "#living" || new URLSearchParams(location.search).get("view") === "living";
  }

  /** @param {boolean} [pressed] Whether a person has just pressed something: only then the screen can be filled. */
  enter(pressed = true) {
    if (this.open) return;
    this.parts.enter();
    this.#view ??= this.#build();
    this.open = true;
    if (!Living.asked) {
      history.pushState(null, "", "#living");
      this.#pushed = true;
    }
    document.body.toggleAttribute("data-living", true);
    this.#sendHome = invite(this.#view.top, this.#view.told);
    this.dialog.showModal();
    this.#view.showClock(local.get("living.clock", false));
    this.show();
    (this.parts.player.song ? this.#view.play : this.#view.moods[0]).focus();
    this.#awaken();
    if (pressed) fill();
  }

  leave() {
    if (!this.open) return;
    this.open = false;
    clearTimeout(this.#timer);
    this.#wake.want(false);
    this.#view?.rest();
    this.#sendHome();
    document.body.removeAttribute("data-living");
    this.dialog.close();
    // Where it was opened from nowhere, no focus comes back by itself.
    const focused = document.activeElement;
    if (!focused || focused === document.body || this.dialog.contains(focused)) $("content").focus({ preventScroll: true });
    unfill();
    if (this.#pushed && location.hash === "#living") history.back();
    else if (Living.asked) {
      const { pathname, search } = location;
      const rest = new URLSearchParams(search);
      rest.delete("view");
      history.replaceState(null, "", `${pathname}${rest.size ? `?${rest}` : ""}`);
    }
    this.#pushed = false;
  }

  toggle() {
    if (this.open) this.leave();
    else this.enter();
  }

  /** Draw what has changed: the session's state, the mood or the camera. */
  show() {
    const { room, camera } = this.parts;
    if (!this.open || !this.#view || !room.state) return;
    this.#view.show(room.state, room.saying.told, room.saying.sentence);
    const on = camera.state !== "off";
    this.#view.showCamera(on, !room.state.now && !on ? t("living-camera-note") : "");
    this.#view.showFill(canFill(), filled());
    this.dialog.toggleAttribute("data-song", Boolean(room.state.now));
    this.#move();
  }

  #move() {
    if (!this.open || !this.#view) return;
    const { player } = this.parts;
    this.#view.move(player, $("like"));
    this.#wake.want(player.playing);
    if (player.refused && !player.playing) this.#awaken();
  }

  #build() {
    const { player, dock, room, toggleCamera } = this.parts;
    const view = new View({
      toggle: () => player.toggle(), previous: () => dock.previous(), next: () => dock.next(),
      like: () => dock.like(), skip: () => dock.skip(), say: (mood) => room.sayMood(mood),
      seek: (at) => player.seek(at), camera: toggleCamera, leave: () => this.leave(),
      fill: () => (filled() ? this.#unfill() : fill()),
      clock: () => {
        const on = !local.get("living.clock", false);
        local.set("living.clock", on);
        view.showClock(on);
      },
    });
    const { dialog } = this;
    dialog.append(view.root, view.controls);
    new Remote(dialog, view, { player, dock, leave: () => this.leave(), awaken: () => this.#awaken() });
    dialog.addEventListener("pointermove", (/** @type {PointerEvent} */ event) => {
      if (Math.hypot(event.clientX - this.#at.x, event.clientY - this.#at.y) < TREMBLE) return;
      this.#at = { x: event.clientX, y: event.clientY };
      this.#awaken();
    });
    dialog.addEventListener("pointerdown", () => this.#awaken());
    dialog.addEventListener("focusin", () => this.#awaken());
    // Esc; and a browser that closes it by itself, as Android's “back” does.
    dialog.addEventListener("cancel", (/** @type {Event} */ event) => {
      event.preventDefault();
      this.leave();
    });
    dialog.addEventListener("close", () => this.leave());
    return view;
  }

  /** The controls come, and go when nothing is pressed for a while; not while they are all there is. */
  #awaken() {
    this.dialog.toggleAttribute("data-awake", true);
    clearTimeout(this.#timer);
    const rests = () => this.parts.player.song && !(this.parts.player.refused && !this.parts.player.playing);
    this.#timer = setTimeout(() => { if (rests()) this.dialog.removeAttribute("data-awake"); else this.#awaken(); }, AWAKE_MS);
  }

  async #unfill() {
    this.#keeps = true;
    await unfill();
  }

  /** The browser's own Esc ends the full screen, and with it the living room; its button does not. */
  #filling() {
    const on = filled();
    if (!on && this.#wasFilled && this.open && !this.#keeps) this.leave();
    this.#wasFilled = on;
    if (!on) this.#keeps = false;
    if (this.open) this.#view?.showFill(canFill(), on);
  }
}
