// @ts-check
/**
 * What is said stays calm when what is seen does not. A mood is taken up once it has held a
 * moment, and not again at once; where nothing holds for long, that is what is said.
 */

/** Milliseconds that something must hold before it is said. */
const HOLDS = 900;
/** What was said stands at least this long. */
const STANDS = 2200;
/** So long without anything that holds is “I can't tell”. */
const TOO_LONG = 6000;

export class Calm {
  #said = "";
  #saidAt = -Infinity;
  /** Until when what is said stands. */
  #stands = -Infinity;
  #seen = "";
  #seenAt = 0;
  /** When something last held. */
  #heldAt = 0;

  /** The next that is seen is said at once. */
  forget() {
    this.#said = "";
    this.#saidAt = this.#stands = -Infinity;
    this.#seen = "";
  }

  /** @param {string} key What is seen. @param {number} now Milliseconds. @returns {string} What is said. */
  of(key, now) {
    if (!this.#said) {
      this.#say(key, now);
      // What can't be told at first was never news: it gives way at once.
      if (key === "unsure") this.#stands = now;
      return key;
    }
    if (key !== this.#seen) {
      // One that held until now was no flicker.
      if (now - this.#seenAt >= HOLDS) this.#heldAt = now;
      this.#seen = key;
      this.#seenAt = now;
    }
    const held = now - this.#seenAt;
    if (held >= HOLDS) this.#heldAt = now;
    if (key !== this.#said && held >= HOLDS && now >= this.#stands) return this.#say(key, now);
    if (now - this.#heldAt >= TOO_LONG && this.#said !== "unsure") {
      this.#said = "unsure";
      this.#saidAt = now;
      this.#stands = now + STANDS;
    }
    return this.#said;
  }

  /** @param {number} now @returns {number} Milliseconds until what is seen may be said. */
  wait(now) {
    return Math.max(50, this.#seenAt + HOLDS - now, this.#stands - now);
  }

  /** @param {number} now @returns {number} Seconds that it has been said. */
  lasted(now) {
    return this.#said ? (now - this.#saidAt) / 1000 : 0;
  }

  /** @param {string} key @param {number} now */
  #say(key, now) {
    this.#said = this.#seen = key;
    this.#saidAt = this.#seenAt = this.#heldAt = now;
    this.#stands = now + STANDS;
    return key;
  }
}
