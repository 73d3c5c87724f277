// @ts-check
/**
 * How much is left of a span, by two clocks: the wall's, which goes on while a computer sleeps but
 * may be set, and the page's own, which is never set but may stand still meanwhile. Whichever says
 * that less is left counts: so neither a clock put back nor a night's sleep makes it longer.
 *
 * @typedef {{now: () => number}} Clock Milliseconds.
 * @typedef {{wall: number, left: number}} Kept What is kept over a reload: when it ends by the
 *   wall's clock, and what was left when that was written.
 */

export class Span {
  /** @param {number} left Milliseconds. @param {number} [wallEnd] @param {Clock} [wall] @param {Clock} [own] */
  constructor(left, wallEnd, wall = Date, own = performance) {
    this.wall = wall;
    this.own = own;
    this.wallEnd = wallEnd ?? wall.now() + left;
    this.ownEnd = own.now() + left;
  }

  /** @param {any} kept What `keep` gave, or anything. @param {Clock} [wall] @param {Clock} [own] @returns {Span|null} */
  static again(kept, wall = Date, own = performance) {
    const fine = kept && Number.isFinite(kept.wall) && Number.isFinite(kept.left) && kept.left > 0;
    return fine ? new Span(kept.left, kept.wall, wall, own) : null;
  }

  /** Milliseconds; 0 when it is over. */
  get left() {
    return Math.max(0, Math.min(this.wallEnd - this.wall.now(), this.ownEnd - this.own.now()));
  }

  /** @returns {Kept} */
  keep() {
    return { wall: this.wallEnd, left: this.left };
  }
}
