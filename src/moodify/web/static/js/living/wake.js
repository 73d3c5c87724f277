// @ts-check
/** The screen stays on while music plays in the living room, and only then. */

export class Wake {
  #wanted = false;
  /** @type {WakeLockSentinel|null} */
  #lock = null;
  #asking = false;

  constructor() {
    // The browser lets go of it in a hidden tab, and doesn't take it again by itself.
    document.addEventListener("visibilitychange", () => this.#settle());
  }

  /** @param {boolean} on Whether the screen should stay on from now. */
  want(on) {
    if (on === this.#wanted) return;
    this.#wanted = on;
    this.#settle();
  }

  async #settle() {
    const on = this.#wanted && !document.hidden;
    if (!on) {
      const held = this.#lock;
      this.#lock = null;
      await held?.release().catch(() => {});
      return;
    }
    if (this.#lock || this.#asking || !("wakeLock" in navigator)) return;
    this.#asking = true;
    try {
      const lock = await navigator.wakeLock.request("screen");
      this.#lock = lock;
      lock.addEventListener("release", () => { if (this.#lock === lock) this.#lock = null; });
    } catch {
      // A low battery, or a setting: the screen may then go dark, and the music goes on.
    } finally {
      this.#asking = false;
    }
    if (!this.#wanted || document.hidden) await this.#settle();
  }
}
