// Whole figures and people seen from behind, put together from bodies and heads.
import { hand, legs, plainArms, sleeve, torso } from './body.mjs';
import { darker } from './colour.mjs';
import { head, headFromBehind } from './head.mjs';
import { at, ellipse, path } from './svg.mjs';

/** @typedef {import('./head.mjs').Look & import('./body.mjs').Clothes & { trousers?: string, skirt?: string, shoe?: string }} Who */
/** @typedef {import('./svg.mjs').Point} Point */

/**
 * @typedef {object} Arm in the head's units
 * @property {Point} elbow
 * @property {Point} wrist
 * @property {'open' | 'grip' | 'rest' | 'point'} [hand]
 * @property {number} [turn] of the hand, degrees
 * @property {boolean} [flipped]
 */

/** @param {Who} who @param {-1 | 1} side @param {Arm} arm */
export function arm(who, side, { elbow, wrist, hand: kind = 'rest', turn, flipped = false }) {
  const slim = (who.width ?? 92) < 84;
  const colour =
    side < 0 ? darker(who.colour ?? '#27435c', 0.06) : darker(who.colour ?? '#27435c', 0.16);
  const angle = turn ?? (Math.atan2(wrist[1] - elbow[1], wrist[0] - elbow[0]) * 180) / Math.PI;
  const size = slim ? 0.86 : 1.05;
  const fingers = `<g transform="translate(${wrist[0]} ${wrist[1]}) rotate(${angle}) scale(${size} ${flipped ? -size : size}) translate(8 0)">${hand(kind, who.skin ?? '#dca67a')}</g>`;
  return (
    fingers +
    sleeve([side * ((who.width ?? 92) - (slim ? 18 : 23)), 106], elbow, wrist, colour, {
      slim,
      cuff: who.cut === 'suit' ? '#f4f6f5' : darker(who.colour ?? '#27435c', 0.3),
    })
  );
}

/** Head, trunk and legs to y 650, the feet apart; arms are drawn over or under by the caller.
 * @param {Who} who */
export function figure(who) {
  const slim = (who.width ?? 92) < 84;
  const lower = who.skirt
    ? legs(
        [
          [-20, 400],
          [-22, 500],
          [-22, 612],
        ],
        [
          [20, 400],
          [22, 500],
          [22, 612],
        ],
        who.trousers ?? '#caa27d',
        { slim: true, shoe: who.shoe ?? '#2a2523' },
      ) +
      path(
        `M${-(who.width ?? 76) + 10},250 L${(who.width ?? 76) - 10},250 L${(who.width ?? 76) + 6},470 L${-(who.width ?? 76) - 6},470Z`,
        who.skirt,
      )
    : legs(
        [
          [-32, 285],
          [-36, 440],
          [-38, 612],
        ],
        [
          [32, 285],
          [36, 440],
          [38, 612],
        ],
        who.trousers ?? '#2b3440',
        { slim, shoe: who.shoe ?? '#2a2523' },
      );
  return ellipse(8, 648, 120, 15, '#00000030') + lower + torso({ length: 300, ...who }) + head(who);
}

/** Someone who simply stands, arms down or folded.
 * @param {number} x @param {number} y of the head @param {number} scale @param {Who} who
 * @param {'down' | 'folded'} [pose] */
export function bystander(x, y, scale, who, pose = 'down') {
  const arms = plainArms(who, who.skin ?? '#dca67a', pose);
  const hands =
    pose === 'down'
      ? [-1, 1]
          .map((side) =>
            ellipse(side * ((who.width ?? 92) - 2), 304, 14, 19, who.skin ?? '#dca67a'),
          )
          .join('')
      : '';
  return at(x, y, pose === 'down' ? hands + arms + figure(who) : figure(who) + arms, { scale });
}

/** Head and shoulders from behind.
 * @param {number} x @param {number} y @param {number} scale @param {Who} who */
export function fromBehind(x, y, scale, who) {
  const w = who.width ?? 92;
  const colour = who.colour ?? '#27435c';
  return at(
    x,
    y,
    path(
      `M-22,46 C-44,62 ${-w + 6},64 ${-w},112 L${-w - 6},300 L${w + 6},300 L${w},112 C${w - 6},64 44,62 22,46 Q0,58 -22,46Z`,
      colour,
    ) +
      path(
        `M22,46 C44,62 ${w - 6},64 ${w},112 L${w + 6},300 L${w * 0.5},300 C${w * 0.6},180 44,90 22,46Z`,
        darker(colour, 0.25),
        { opacity: 0.6 },
      ) +
      headFromBehind(who),
    { scale },
  );
}
