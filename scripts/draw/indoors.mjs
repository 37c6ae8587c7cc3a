// Walls, windows, microphones: what the indoor pictures share.
import { darker, lighter } from './colour.mjs';
import { circle, ellipse, line, path, rect } from './svg.mjs';

/** A tall window with the steppe behind it.
 * @param {number} x @param {number} y @param {number} width @param {number} height @param {string} [frame] */
export function tallWindow(x, y, width, height, frame = '#fbf7ee') {
  const low = y + height;
  return (
    rect(x - 12, y - 12, width + 24, height + 24, frame) +
    rect(x, y, width, height, '#bfe0ea') +
    rect(x, y + height * 0.45, width, height * 0.25, '#e6efdf') +
    path(
      `M${x},${y + height * 0.66} Q${x + width * 0.4},${y + height * 0.52} ${x + width},${y + height * 0.62} L${x + width},${low} L${x},${low}Z`,
      '#9db98d',
    ) +
    path(
      `M${x},${y + height * 0.78} Q${x + width * 0.6},${y + height * 0.7} ${x + width},${y + height * 0.8} L${x + width},${low} L${x},${low}Z`,
      '#d9c079',
    ) +
    path(`M${x},${y} L${x + width * 0.55},${y} L${x},${y + height * 0.6}Z`, '#ffffff', {
      opacity: 0.25,
    }) +
    line(
      `M${x + width / 2},${y} L${x + width / 2},${low} M${x},${y + height * 0.36} L${x + width},${y + height * 0.36}`,
      frame,
      9,
    ) +
    rect(x - 20, low + 8, width + 40, 14, darker(frame, 0.1))
  );
}

/** Folds of a curtain from top to bottom.
 * @param {number} x @param {number} width @param {number} height @param {string} colour @param {number} folds */
export function curtain(x, width, height, colour, folds) {
  const step = width / folds;
  return (
    rect(x, 0, width, height, colour) +
    Array.from(
      { length: folds },
      (_, i) =>
        path(
          `M${x + i * step + step * 0.5},0 Q${x + i * step + step * 0.62},${height / 2} ${x + i * step + step * 0.46},${height} L${x + (i + 1) * step},${height} L${x + (i + 1) * step},0Z`,
          darker(colour, 0.28),
        ) + rect(x + i * step + step * 0.14, 0, step * 0.14, height, lighter(colour, 0.12)),
    ).join('')
  );
}

/** A microphone's head, its stalk coming from below right.
 * @param {number} x @param {number} y @param {number} angle degrees @param {number} [size] */
export const microphone = (x, y, angle, size = 1) =>
  `<g transform="translate(${x} ${y}) rotate(${angle}) scale(${size})">${path('M-9,10 L9,10 L6,74 L-6,74Z', '#33383d') + ellipse(0, -4, 15, 20, '#454c52') + path('M-14,-8 Q0,-14 14,-8 M-15,0 Q0,-6 15,0 M-14,8 Q0,2 14,8', 'none', { stroke: '#6e767d', 'stroke-width': 2 }) + rect(-11, 9, 22, 7, '#c9cdd0')}</g>`;

/** A table microphone: foot on x, y, a bent neck up to its head.
 * @param {number} x @param {number} y @param {number} tall @param {number} lean @param {string} [cube] colour of a channel's cube */
export function tableMicrophone(x, y, tall, lean, cube) {
  const [hx, hy] = [x + lean, y - tall];
  return (
    ellipse(x, y, 34, 9, '#2b3034') +
    line(
      `M${x},${y - 2} C${x},${y - tall * 0.7} ${x + lean * 0.3},${y - tall * 0.9} ${hx},${hy}`,
      '#3a4046',
      6,
    ) +
    (cube
      ? rect(hx - 16, hy - 2, 32, 30, cube, { rx: 4 }) +
        rect(hx - 9, hy + 8, 18, 5, '#ffffff', { opacity: 0.8 })
      : '') +
    ellipse(hx, hy - 12, 12, 17, '#262b30') +
    ellipse(hx - 4, hy - 17, 4, 6, '#596168')
  );
}

/** A border of ram's-horn scrolls.
 * @param {number} x @param {number} y @param {number} width @param {number} size @param {string} colour */
export function ornament(x, y, width, size, colour) {
  const count = Math.floor(width / size);
  return Array.from({ length: count }, (_, i) => {
    const cx = x + (i + 0.5) * (width / count);
    const s = size / 2;
    return line(
      `M${cx},${y + s * 0.7} L${cx},${y} M${cx},${y} C${cx - s * 0.2},${y - s * 0.9} ${cx - s},${y - s * 0.8} ${cx - s * 0.8},${y - s * 0.1} C${cx - s * 0.7},${y + s * 0.2} ${cx - s * 0.4},${y + s * 0.1} ${cx - s * 0.45},${y - s * 0.15} M${cx},${y} C${cx + s * 0.2},${y - s * 0.9} ${cx + s},${y - s * 0.8} ${cx + s * 0.8},${y - s * 0.1} C${cx + s * 0.7},${y + s * 0.2} ${cx + s * 0.4},${y + s * 0.1} ${cx + s * 0.45},${y - s * 0.15}`,
      colour,
      size * 0.1,
    );
  }).join('');
}

/** Soft discs of light out of focus.
 * @param {readonly (readonly [number, number, number, string])[]} discs */
export const softLights = (discs) =>
  discs.map(([x, y, r, colour]) => circle(x, y, r, colour, { opacity: 0.22 })).join('');
