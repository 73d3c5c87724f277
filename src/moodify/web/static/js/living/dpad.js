// @ts-check
/** A remote control's four arrows: from one control to the nearest that way, as it looks. */

/** @typedef {{left: number, top: number, right: number, bottom: number}} Box */

/** Something straight ahead is nearer than something beside: what lies aside counts this much. */
const ASIDE = 3;

const WAYS = /** @type {Record<string, [number, number]>} */ ({
  ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1],
});

/** @param {string} key */
export const isArrow = (key) => key in WAYS;

/**
 * @param {Box} from @param {Box[]} others @param {string} key An arrow key.
 * @returns {number} The index of the nearest one that way, or -1.
 */
export function nearest(from, others, key) {
  const [x, y] = WAYS[key];
  const costs = others.map((to) => {
    // The gap along the way, from edge to edge; what begins before the middle isn't that way.
    const along = x ? (x > 0 ? to.left - from.right : from.left - to.right) : (y > 0 ? to.top - from.bottom : from.top - to.bottom);
    const size = x ? from.right - from.left : from.bottom - from.top;
    if (along < -size / 2) return Infinity;
    const [a, b, c, d] = x ? [from.top, from.bottom, to.top, to.bottom] : [from.left, from.right, to.left, to.right];
    const gap = Math.max(0, c - b, a - d);
    const middle = Math.abs((a + b) / 2 - (c + d) / 2);
    return Math.max(0, along) + ASIDE * gap + 0.1 * middle;
  });
  const least = Math.min(...costs);
  return Number.isFinite(least) ? costs.indexOf(least) : -1;
}

/** @param {Element} root @param {string} key Move the focus that way. @returns {boolean} Whether it moved. */
export function go(root, key) {
  const all = /** @type {HTMLElement[]} */ ([...root.querySelectorAll("button, a[href], input")]).filter((one) => !one.hasAttribute("disabled") && one.getClientRects().length > 0);
  const here = /** @type {HTMLElement} */ (document.activeElement);
  const others = all.filter((one) => one !== here);
  const at = all.includes(here) ? nearest(here.getBoundingClientRect(), others.map((one) => one.getBoundingClientRect()), key) : others.length - 1;
  others[at]?.focus();
  return Boolean(others[at]);
}
