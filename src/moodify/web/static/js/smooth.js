// @ts-check
/**
 * A curve through points that overshoots none of them: a monotone piecewise cubic in each
 * coordinate over the length of the chords, as `moodify.mood.path` walks it.
 */

/** @typedef {{x: number, y: number}} At */

/** @param {number[]} values @param {number[]} chords @returns {number[]} The slope at each value. */
function slopes(values, chords) {
  const secants = chords.map((chord, i) => (chord ? (values[i + 1] - values[i]) / chord : 0));
  const inner = secants.slice(1).map((after, i) => {
    const before = secants[i];
    if (before * after <= 0) return 0;
    const [w1, w2] = [2 * chords[i + 1] + chords[i], chords[i + 1] + 2 * chords[i]];
    return (w1 + w2) / (w1 / before + w2 / after);
  });
  return [secants[0], ...inner, secants[secants.length - 1]];
}

/** @param {At[]} points @returns {string} An SVG path's `d`; empty for fewer than two points. */
export function smooth(points) {
  if (points.length < 2) return "";
  const chords = points.slice(1).map((p, i) => Math.hypot(p.x - points[i].x, p.y - points[i].y));
  const xs = slopes(points.map((p) => p.x), chords);
  const ys = slopes(points.map((p) => p.y), chords);
  const n = (/** @type {number} */ value) => value.toFixed(1);
  const pieces = chords.map((chord, i) => {
    const [a, b, third] = [points[i], points[i + 1], chord / 3];
    return `C${n(a.x + xs[i] * third)} ${n(a.y + ys[i] * third)} ${n(b.x - xs[i + 1] * third)} ${n(b.y - ys[i + 1] * third)} ${n(b.x)} ${n(b.y)}`;
  });
  return `M${n(points[0].x)} ${n(points[0].y)}${pieces.join("")}`;
}
