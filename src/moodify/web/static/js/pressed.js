// @ts-check
/**
 * What was just pressed. It counts at once: a state that arrives meanwhile may be from before,
 * and would put a switch back, or take the next press for something else.
 */

/** So long without a state that says it: then it was refused, or lost. */
const LOST_MS = 4000;

/** @template T */
export class Pressed {
  /** @type {{value: T, at: number}|null} */
  #last = null;

  /** @param {T} value */
  press(value) {
    this.#last = { value, at: performance.now() };
  }

  /** @param {T} said What the newest state says. @returns {T} What holds. */
  or(said) {
    if (this.#last && (this.#last.value === said || performance.now() - this.#last.at > LOST_MS)) this.#last = null;
    return this.#last ? this.#last.value : said;
  }
}
