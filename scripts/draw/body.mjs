// Bodies that belong to a head at 0,0: shoulders begin at y 58, the waist is at y 260.
import { darker, lighter } from './colour.mjs';
import { circle, ellipse, limb, line, path, rect, taper } from './svg.mjs';

/** @typedef {import('./svg.mjs').Point} Point */

/**
 * @typedef {object} Clothes
 * @property {'suit' | 'jacket' | 'dress' | 'shirt' | 'vest' | 'chapan'} [cut]
 * @property {string} [colour]
 * @property {string} [shirt]
 * @property {string} [tie]
 * @property {number} [width] half the width of the shoulders, 92 for a man, 76 for a woman
 * @property {number} [length] y of the lower edge
 * @property {boolean} [medals]
 */

/** @param {Clothes} clothes */
export function torso({
  cut = 'suit',
  colour = '#27435c',
  shirt = '#f4f6f5',
  tie = '#7c2f36',
  width = 92,
  length = 270,
  medals = false,
}) {
  const w = width;
  const shape = `M-24,52 C-44,64 ${-w + 8},66 ${-w},112 C${-w + 2},150 ${-w + 16},190 ${-w + 15},${length} L${w - 15},${length} C${w - 16},190 ${w - 2},150 ${w},112 C${w - 8},66 44,64 24,52 Q0,74 -24,52Z`;
  const base = path(shape, colour);
  const shade = path(
    `M24,52 C44,64 ${w - 8},66 ${w},112 C${w - 2},150 ${w - 16},190 ${w - 15},${length} L${w * 0.42},${length} C${w * 0.66},190 ${w * 0.5},100 24,52Z`,
    darker(colour, 0.22),
    { opacity: 0.5 },
  );
  const badges = medals
    ? [0, 1, 2]
        .map(
          (i) =>
            rect(
              15 + i * 12,
              122 + i * 2,
              11,
              9,
              ['#b5403c', '#2f6fa3', '#d09b36'][i] ?? '#d09b36',
            ) +
            circle(20.5 + i * 12, 139 + i * 2, 6.2, '#e6c060') +
            circle(20.5 + i * 12, 139 + i * 2, 3, '#c2923a'),
        )
        .join('')
    : '';
  const centre = {
    suit: () =>
      path(`M-24,54 L0,${Math.min(length, 190)} L24,54 Q0,76 -24,54Z`, shirt) +
      path('M-7,72 L7,72 L5,86 L-5,86Z', darker(tie, 0.15)) +
      path(`M-5,86 L5,86 L10,150 L0,${Math.min(length, 172)} L-10,150Z`, tie) +
      path(
        `M-26,50 L-46,84 L-32,96 L-40,106 L0,${Math.min(length, 196)} L-22,60Z`,
        lighter(colour, 0.07),
      ) +
      path(
        `M26,50 L46,84 L32,96 L40,106 L0,${Math.min(length, 196)} L22,60Z`,
        darker(colour, 0.12),
      ) +
      line(`M0,196 L0,${length}`, darker(colour, 0.3), 2.4) +
      circle(6, 216, 3.6, darker(colour, 0.4)) +
      path('M-22,54 L0,76 L-14,90 L-27,60Z', '#ffffff') +
      path('M22,54 L0,76 L14,90 L27,60Z', '#e6eaea'),
    jacket: () =>
      path(`M-22,54 L0,${Math.min(length, 150)} L22,54 Q0,76 -22,54Z`, shirt) +
      path(`M-24,52 L-42,92 L-28,104 L0,${Math.min(length, 168)} L-20,60Z`, lighter(colour, 0.1)) +
      path(`M24,52 L42,92 L28,104 L0,${Math.min(length, 168)} L20,60Z`, darker(colour, 0.1)) +
      line(`M0,168 L0,${length}`, darker(colour, 0.3), 2.2) +
      circle(6, 190, 3.6, lighter(colour, 0.5)),
    dress: () =>
      path('M-22,54 Q0,92 22,54 Q0,74 -22,54Z', lighter(colour, 0.35)) +
      line('M-30,66 Q0,112 30,66', lighter(colour, 0.5), 3),
    shirt: () =>
      path('M-24,52 L0,76 L-18,92 L-29,62Z', lighter(colour, 0.3)) +
      path('M24,52 L0,76 L18,92 L29,62Z', lighter(colour, 0.15)) +
      line(`M0,80 L0,${length}`, darker(colour, 0.16), 2),
    vest: () =>
      path(`M-24,54 L0,${Math.min(length, 130)} L24,54 Q0,76 -24,54Z`, shirt) +
      rect(-w + 15, 186, 2 * w - 30, 17, '#e9edd2') +
      path(`M-52,62 L-38,62 L-34,${length} L-50,${length}Z`, '#e9edd2') +
      path(`M52,62 L38,62 L34,${length} L50,${length}Z`, '#e9edd2') +
      line(`M0,130 L0,${length}`, darker(colour, 0.3), 2.4),
    chapan: () => {
      const gold = '#e2b04a';
      const curl = (/** @type {number} */ y, /** @type {number} */ s) =>
        line(`M${s * 19},${y} q${s * 13},-4 ${s * 12},8 q${s * -2},8 ${s * -9},4`, gold, 2.6);
      return (
        path(`M-24,54 L0,${Math.min(length, 150)} L24,54 Q0,76 -24,54Z`, shirt) +
        line(`M-24,54 Q-8,110 -7,${length}`, gold, 7) +
        line(`M24,54 Q8,110 7,${length}`, gold, 7) +
        [110, 150, 190, 230].map((y) => curl(y, -1) + curl(y, 1)).join('')
      );
    },
  };
  return base + shade + centre[cut]() + badges;
}

/** A sleeve with its hand: shoulder, elbow, wrist in the head's own units.
 * @param {Point} shoulder @param {Point} elbow @param {Point} wrist @param {string} colour
 * @param {{ cuff?: string, slim?: boolean }} [how] */
export function sleeve(shoulder, elbow, wrist, colour, { cuff = '#f4f6f5', slim = false } = {}) {
  const r = slim ? /** @type {const} */ ([22, 18, 14]) : /** @type {const} */ ([27, 22, 17]);
  const dx = wrist[0] - elbow[0];
  const dy = wrist[1] - elbow[1];
  const long = Math.hypot(dx, dy) || 1;
  const end = /** @type {Point} */ ([wrist[0] + (dx / long) * 7, wrist[1] + (dy / long) * 7]);
  return taper(wrist, end, r[2] - 3, r[2] - 4, cuff) + limb(shoulder, elbow, wrist, r, colour);
}

/** A hand at a wrist, 0,0; fingers point to +x before it is turned.
 * @param {'open' | 'grip' | 'rest' | 'point'} kind @param {string} skin */
export function hand(kind, skin) {
  const shade = darker(skin, 0.2);
  if (kind === 'grip')
    return (
      path('M-4,-13 C8,-19 30,-19 33,-8 C36,4 34,16 24,18 C10,20 -2,18 -6,12Z', skin) +
      line('M14,-9 Q24,-9 29,-6 M14,0 Q24,0 30,2 M13,9 Q22,9 28,11', shade, 2) +
      line('M2,-10 Q12,-22 24,-15', skin, 10) +
      line('M6,-11 Q14,-18 23,-13', shade, 1.4)
    );
  if (kind === 'rest')
    return (
      path('M-6,-12 C10,-17 38,-14 44,-5 C46,4 30,14 -4,13Z', skin) +
      line('M20,-7 L40,-4 M20,1 L42,2 M18,8 L34,8', shade, 1.8)
    );
  if (kind === 'point')
    return (
      path('M-4,-13 C8,-18 24,-17 28,-8 C31,4 28,15 20,17 C8,19 -2,17 -6,12Z', skin) +
      line('M18,-10 L52,-13', skin, 10) +
      line('M14,1 Q22,1 26,3 M12,9 Q20,9 24,11', shade, 2) +
      line('M4,-9 Q12,-16 20,-8', shade, 1.4)
    );
  const finger = (/** @type {number} */ y, /** @type {number} */ x, /** @type {number} */ lift) =>
    line(`M22,${y} L${x},${y + lift}`, skin, 9.4);
  return (
    path('M-5,-12 C8,-17 26,-16 30,-10 L30,12 C22,18 6,17 -5,12Z', skin) +
    finger(-10, 50, -9) +
    finger(-3, 55, -4) +
    finger(5, 53, 2) +
    finger(12, 45, 8) +
    line('M4,-8 Q10,-24 22,-28', skin, 10) +
    line('M8,-3 Q16,2 18,10', shade, 1.6)
  );
}

/** Arms that hang or lie in the lap, for people in a crowd.
 * @param {Clothes} clothes @param {string} skin @param {'down' | 'lap' | 'folded'} pose */
export function plainArms({ colour = '#27435c', width = 92 }, skin, pose) {
  const x = width - 12;
  const arm = darker(colour, 0.12);
  if (pose === 'down')
    return (
      limb([-x + 6, 108], [-x - 12, 200], [-x - 8, 290], [26, 21, 16], arm) +
      limb([x - 6, 108], [x + 12, 200], [x + 8, 290], [26, 21, 16], darker(arm, 0.1))
    );
  if (pose === 'lap')
    return (
      limb([-x + 8, 110], [-x - 12, 206], [-24, 262], [26, 22, 17], arm) +
      limb([x - 8, 110], [x + 12, 206], [24, 262], [26, 22, 17], darker(arm, 0.1)) +
      ellipse(-8, 266, 24, 14, skin) +
      ellipse(12, 268, 24, 14, darker(skin, 0.08))
    );
  return (
    limb([-x + 8, 110], [-x - 6, 196], [40, 190], [26, 23, 18], arm) +
    limb([x - 8, 110], [x + 6, 200], [-34, 206], [26, 23, 18], darker(arm, 0.1)) +
    ellipse(54, 188, 18, 13, skin) +
    ellipse(-48, 208, 18, 13, skin)
  );
}

/** Legs from the hips at y `top` to shoes.
 * @param {readonly [Point, Point, Point]} left hip, knee, ankle @param {readonly [Point, Point, Point]} right
 * @param {string} colour @param {{ shoe?: string, toes?: number, slim?: boolean }} [how] toes: -1 left, 1 right */
export function legs(left, right, colour, { shoe = '#2a2523', toes = 1, slim = false } = {}) {
  const r = slim ? /** @type {const} */ ([32, 25, 18]) : /** @type {const} */ ([42, 32, 23]);
  const foot = ([x, y] = /** @type {Point} */ ([0, 0])) =>
    path(
      `M${x - toes * 22},${y + 34} L${x - toes * 20},${y - 4} L${x + toes * 20},${y - 4} Q${x + toes * 56},${y + 12} ${x + toes * 58},${y + 34}Z`,
      shoe,
    );
  return (
    foot(right[2]) +
    limb(right[0], right[1], right[2], r, darker(colour, 0.16)) +
    foot(left[2]) +
    limb(left[0], left[1], left[2], r, colour)
  );
}
