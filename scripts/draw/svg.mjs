// The few shapes that every picture is made of. All return SVG as text.

/** @param {number} value */
const n = (value) => String(Math.round(value * 100) / 100);

/** Attributes as text; numbers are rounded so that files stay small and equal everywhere.
 * @param {Record<string, string | number | undefined>} attributes */
function written(attributes) {
  return Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => ` ${name}="${typeof value === 'number' ? n(value) : value}"`)
    .join('');
}

/** @typedef {Record<string, string | number | undefined>} Attributes */

/** @param {string} d @param {string} fill @param {Attributes} [more] */
export const path = (d, fill, more = {}) => `<path${written({ d, fill, ...more })}/>`;

/** An open line with round ends.
 * @param {string} d @param {string} stroke @param {number} width @param {Attributes} [more] */
export const line = (d, stroke, width, more = {}) =>
  `<path${written({ d, fill: 'none', stroke, 'stroke-width': width, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', ...more })}/>`;

/** @param {number} x @param {number} y @param {number} width @param {number} height
 * @param {string} fill @param {Attributes} [more] */
export const rect = (x, y, width, height, fill, more = {}) =>
  `<rect${written({ x, y, width, height, fill, ...more })}/>`;

/** @param {number} cx @param {number} cy @param {number} rx @param {number} ry
 * @param {string} fill @param {Attributes} [more] */
export const ellipse = (cx, cy, rx, ry, fill, more = {}) =>
  `<ellipse${written({ cx, cy, rx, ry, fill, ...more })}/>`;

/** @param {number} cx @param {number} cy @param {number} r @param {string} fill @param {Attributes} [more] */
export const circle = (cx, cy, r, fill, more = {}) => ellipse(cx, cy, r, r, fill, more);

/** Parts moved, scaled and turned together.
 * @param {number} x @param {number} y @param {string} content
 * @param {{ scale?: number, mirrored?: boolean, turn?: number, opacity?: number }} [how] */
export function at(x, y, content, { scale = 1, mirrored = false, turn = 0, opacity } = {}) {
  const transform = `translate(${n(x)} ${n(y)}) rotate(${n(turn)}) scale(${n(mirrored ? -scale : scale)} ${n(scale)})`;
  return `<g${written({ transform, opacity })}>${content}</g>`;
}

/** A vertical gradient (or one along `x2`, `y2`) with evenly spread or given stops.
 * @param {string} id @param {readonly (string | readonly [number, string, number?])[]} stops
 * @param {{ x2?: number, y2?: number, radial?: boolean }} [how] */
export function gradient(id, stops, { x2 = 0, y2 = 1, radial = false } = {}) {
  const inside = stops
    .map((stop, i) => {
      const [offset, colour, opacity] =
        typeof stop === 'string' ? [i / (stops.length - 1), stop] : stop;
      return `<stop${written({ offset, 'stop-color': colour, 'stop-opacity': opacity })}/>`;
    })
    .join('');
  return radial
    ? `<radialGradient id="${id}">${inside}</radialGradient>`
    : `<linearGradient${written({ id, x1: 0, y1: 0, x2, y2 })}>${inside}</linearGradient>`;
}

/** @typedef {readonly [number, number]} Point */

/** A limb: two tapering parts with round joints, from `from` over `over` to `to`.
 * @param {Point} from @param {Point} over @param {Point} to
 * @param {readonly [number, number, number]} radii @param {string} fill */
export function limb(from, over, to, radii, fill) {
  return taper(from, over, radii[0], radii[1], fill) + taper(over, to, radii[1], radii[2], fill);
}

/** @param {Point} a @param {Point} b @param {number} ra @param {number} rb @param {string} fill */
export function taper(a, b, ra, rb, fill) {
  const angle = Math.atan2(b[1] - a[1], b[0] - a[0]) + Math.PI / 2;
  const [x, y] = [Math.cos(angle), Math.sin(angle)];
  const d = `M${n(a[0] + x * ra)},${n(a[1] + y * ra)} L${n(b[0] + x * rb)},${n(b[1] + y * rb)} L${n(b[0] - x * rb)},${n(b[1] - y * rb)} L${n(a[0] - x * ra)},${n(a[1] - y * ra)}Z`;
  return path(d, fill) + circle(a[0], a[1], ra, fill) + circle(b[0], b[1], rb, fill);
}

/** A row of numbers that only looks random: the same on every machine.
 * @param {number} seed @returns {() => number} from 0 up to 1 */
export function scatter(seed) {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state / 2147483648;
  };
}

/** A whole picture. `width` and `height` are the drawing's own units.
 * @param {number} width @param {number} height @param {string} definitions @param {string} content */
export const picture = (width, height, definitions, content) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 2}" height="${height * 2}" viewBox="0 0 ${width} ${height}"><defs>${definitions}</defs>${content}</svg>`;
