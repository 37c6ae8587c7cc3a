// A head, 100 units from crown to chin, its middle at 0,0. Faces are simple on purpose.
import { darker, lighter, mix } from './colour.mjs';
import { circle, ellipse, line, path, rect } from './svg.mjs';

/**
 * @typedef {object} Look
 * @property {string} [skin]
 * @property {string} [hair] colour
 * @property {'short' | 'side' | 'bald' | 'bob' | 'bun' | 'long' | 'plaits' | 'scarf' | 'none'} [style]
 * @property {'takiya' | 'hard-hat' | 'cap'} [hat]
 * @property {string} [hatColour]
 * @property {'full' | 'moustache'} [beard]
 * @property {boolean} [glasses]
 * @property {boolean} [old]
 * @property {number} [turn] -1 looks far to the left, 1 far to the right
 * @property {'calm' | 'smile' | 'open'} [mouth]
 * @property {boolean} [lashes]
 * @property {string} [scarf] colour of a headscarf
 */

const FACE =
  'M-34,-18 C-37,-52 37,-52 34,-18 C35,8 27,29 13,40 Q0,48 -13,40 C-27,29 -35,8 -34,-18Z';

/** What lies behind the face: long hair, a bun, a scarf's fall.
 * @param {Look} look */
export function headBack({ style = 'short', hair = '#2b2320', scarf = '#f3efe6' }) {
  if (style === 'bob')
    return path(
      'M-45,34 C-54,-34 -43,-66 1,-66 C44,-66 54,-34 45,34 C42,46 26,48 22,40 L-22,40 C-26,48 -42,46 -45,34Z',
      darker(hair, 0.25),
    );
  if (style === 'long')
    return path(
      'M-46,76 C-56,-34 -44,-66 1,-66 C45,-66 56,-34 46,76 C40,96 20,96 16,80 L-16,80 C-20,96 -40,96 -46,76Z',
      darker(hair, 0.25),
    );
  if (style === 'bun')
    return (
      circle(4, -72, 20, darker(hair, 0.2)) +
      path('M-41,10 C-48,-34 -38,-62 1,-62 C39,-62 48,-34 41,10Z', darker(hair, 0.2))
    );
  if (style === 'plaits')
    return (
      path('M-42,10 C-49,-34 -39,-62 1,-62 C40,-62 49,-34 42,10Z', darker(hair, 0.2)) +
      line('M-38,10 C-46,40 -42,62 -40,84', darker(hair, 0.15), 15) +
      line('M38,10 C46,40 42,62 40,84', darker(hair, 0.15), 15) +
      ellipse(-40, 90, 10, 7, '#e8efef') +
      ellipse(40, 90, 10, 7, '#e8efef')
    );
  if (style === 'scarf')
    return path(
      'M-47,44 C-56,-34 -44,-67 1,-67 C45,-67 56,-34 47,44 C40,72 60,84 56,96 L-56,96 C-60,84 -40,72 -47,44Z',
      darker(scarf, 0.14),
    );
  return '';
}

/** @param {string} skin @param {number} turn */
function ears(skin, turn) {
  const shade = darker(skin, 0.12);
  const left = turn < -0.45 ? '' : ellipse(-34 + turn * 5, 2, 7, 11, shade);
  const right = turn > 0.45 ? '' : ellipse(34 + turn * 5, 2, 7, 11, shade);
  return left + right;
}

/** @param {Look} look */
function features({
  skin = '#dca67a',
  turn = 0,
  old = false,
  glasses = false,
  mouth = 'calm',
  lashes = false,
  hair = '#2b2320',
  beard,
}) {
  const dx = turn * 11;
  const brow = old ? '#cfcac2' : mix(hair, skin, 0.2);
  const dark = '#2a211d';
  const near = 1 - Math.abs(turn) * 0.12;
  const eye = (/** @type {number} */ side) => {
    const x = side * 14.5 * near + dx;
    return (
      ellipse(x, -3, 3.1, 3.5, dark) +
      line(
        `M${x - 7},${-14} Q${x},${-18 + (lashes ? -1 : 0)} ${x + 7},${-14}`,
        brow,
        lashes ? 2.6 : 3.6,
      ) +
      (lashes ? line(`M${x - 6},-4 Q${x},-10 ${x + 6},-4`, dark, 2) : '')
    );
  };
  const side = turn < 0 ? -1 : 1;
  const nose = line(
    `M${dx + side * 2},-2 L${dx * 1.35 + side * 6},12 Q${dx + side * 2},16 ${dx - side * 2},14`,
    darker(skin, 0.26),
    2.6,
  );
  const lip = lashes ? '#b5544d' : darker(skin, 0.42);
  const words = {
    calm: line(`M${dx - 8},26 Q${dx},29 ${dx + 8},26`, lip, 3),
    smile: line(`M${dx - 11},24 Q${dx},33 ${dx + 11},24`, lip, 3),
    open: path(
      `M${dx - 8},24 Q${dx},21 ${dx + 8},24 Q${dx + 5},33 ${dx},33 Q${dx - 5},33 ${dx - 8},24Z`,
      '#7a302c',
    ),
  };
  const cheeks =
    ellipse(dx - 20, 13, 8, 5, '#d9715e', { opacity: 0.22 }) +
    ellipse(dx + 20, 13, 8, 5, '#d9715e', { opacity: 0.22 });
  const lines = old
    ? line(`M${dx - 24},-26 Q${dx},-31 ${dx + 24},-26`, darker(skin, 0.16), 1.8) +
      line(`M${dx - 14},14 Q${dx - 18},20 ${dx - 17},26`, darker(skin, 0.18), 1.8) +
      line(`M${dx + 14},14 Q${dx + 18},20 ${dx + 17},26`, darker(skin, 0.18), 1.8)
    : '';
  const rims = glasses
    ? [-14.5, 14.5]
        .map(
          (x) =>
            `<circle cx="${x * near + dx}" cy="-3" r="10" fill="#ffffff" fill-opacity=".18" stroke="#3a3330" stroke-width="2.2"/>`,
        )
        .join('') + line(`M${dx - 5},-4 L${dx + 5},-4`, '#3a3330', 2.2)
    : '';
  const white = '#f1eee8';
  const whiskers =
    beard === 'full'
      ? path(
          `M-33,4 C-31,26 -24,40 ${dx * 0.4 - 14},62 Q${dx * 0.5},78 ${dx * 0.4 + 14},62 C24,40 31,26 33,4 C27,14 21,19 ${dx + 13},18 Q${dx},12 ${dx - 13},18 C-21,19 -27,14 -33,4Z`,
          white,
        ) +
        path(`M${dx - 8},27 Q${dx},24 ${dx + 8},27 Q${dx},34 ${dx - 8},27Z`, '#9a5048') +
        line(`M${dx - 6},44 L${dx - 4},58 M${dx + 7},44 L${dx + 5},57`, '#dcd7cd', 2)
      : beard === 'moustache'
        ? path(
            `M${dx - 15},23 Q${dx},11 ${dx + 15},23 Q${dx},20 ${dx - 15},23Z`,
            old ? '#dedad2' : hair,
          )
        : '';
  return (
    cheeks +
    lines +
    eye(-1) +
    eye(1) +
    nose +
    (beard === 'full' ? whiskers : words[mouth] + whiskers) +
    rims
  );
}

/** @param {Look} look */
function hairFront({ style = 'short', hair = '#2b2320', scarf = '#f3efe6', turn = 0 }) {
  const shine = lighter(hair, 0.14);
  switch (style) {
    case 'short':
      return (
        path(
          'M-37,-6 C-44,-40 -32,-63 2,-62 C36,-62 43,-38 37,-6 C33,-12 33,-24 26,-31 C10,-25 -12,-27 -24,-33 C-31,-27 -33,-16 -37,-6Z',
          hair,
        ) + path('M-20,-52 Q2,-62 24,-50 Q4,-54 -20,-52Z', shine)
      );
    case 'side':
      return (
        path(
          'M-37,-4 C-46,-42 -30,-66 6,-64 C38,-62 43,-38 37,-6 C34,-14 33,-22 28,-28 C8,-24 -14,-34 -22,-44 C-24,-32 -33,-24 -37,-4Z',
          hair,
        ) + path('M-14,-54 Q8,-62 28,-48 Q8,-54 -14,-54Z', shine)
      );
    case 'bald':
      return path(
        'M-37,4 C-41,-12 -40,-24 -33,-30 C-34,-18 -34,-8 -33,2Z M37,4 C41,-12 40,-24 33,-30 C34,-18 34,-8 33,2Z',
        hair,
      );
    case 'bob':
    case 'long':
      return (
        path(
          'M-44,24 C-51,-34 -40,-66 1,-66 C41,-66 51,-34 44,24 C38,10 37,-14 30,-30 C14,-22 -8,-28 -16,-44 C-22,-24 -37,-12 -44,24Z',
          hair,
        ) + path('M-12,-61 Q10,-70 31,-46 Q12,-60 -12,-61Z', shine)
      );
    case 'bun':
    case 'plaits':
      return (
        path(
          'M-38,4 C-45,-34 -36,-63 1,-63 C37,-63 45,-34 38,4 C34,-16 30,-32 4,-42 C-26,-34 -34,-18 -38,4Z',
          hair,
        ) + line(`M${2 + turn * 4},-63 L${4 + turn * 3},-44`, darker(hair, 0.3), 1.6)
      );
    case 'scarf':
      return (
        path(
          'M-42,30 C-51,-34 -40,-65 1,-65 C41,-65 51,-34 42,30 C36,44 20,50 0,52 C20,46 36,20 33,-12 C28,-42 -28,-42 -33,-12 C-36,20 -20,46 0,52 C-20,50 -36,44 -42,30Z',
          scarf,
        ) + line('M-31,-36 Q0,-62 31,-36', darker(scarf, 0.12), 2.4)
      );
    default:
      return '';
  }
}

/** @param {Look} look */
function hatOn({ hat, hatColour = '#1f5f6e' }) {
  switch (hat) {
    case 'takiya': {
      const gold = '#e2b04a';
      const scrolls = [-22, -7.5, 7.5, 22]
        .map((x) => line(`M${x - 5},-31 q1,-8 5,-8 q4,0 5,8`, gold, 2.2))
        .join('');
      return (
        path('M-38,-22 C-40,-60 -22,-70 0,-70 C22,-70 40,-60 38,-22 Q0,-34 -38,-22Z', hatColour) +
        line('M-37,-25 Q0,-37 37,-25', gold, 2.4) +
        line('M-37,-42 Q0,-54 37,-42', gold, 1.8) +
        scrolls
      );
    }
    case 'hard-hat':
      return (
        path('M-41,-18 C-46,-86 46,-86 41,-18 Q0,-28 -41,-18Z', hatColour) +
        path(
          'M6,-68 C38,-64 43,-40 41,-18 Q30,-22 18,-23 C22,-42 16,-60 6,-68Z',
          darker(hatColour, 0.14),
        ) +
        path('M-8,-70 C-9,-54 -9,-38 -8,-24 L8,-24 C9,-38 9,-54 8,-70Z', lighter(hatColour, 0.35)) +
        path('M-46,-16 Q0,-34 46,-16 Q0,-25 -46,-16Z', darker(hatColour, 0.22))
      );
    case 'cap':
      return (
        path('M-39,-20 C-42,-62 42,-62 39,-20 Q0,-30 -39,-20Z', hatColour) +
        path('M-6,-28 Q34,-32 52,-14 Q24,-20 -6,-20Z', darker(hatColour, 0.25))
      );
    default:
      return '';
  }
}

/** Neck, face, hair and hat.
 * @param {Look} look */
export function head(look) {
  const skin = look.skin ?? '#dca67a';
  const turn = look.turn ?? 0;
  const light = path(
    'M10,-46 C34,-40 35,-26 34,-18 C35,8 27,29 13,40 Q6,45 2,44 C20,28 26,-12 10,-46Z',
    darker(skin, 0.2),
    { opacity: 0.45 },
  );
  return (
    headBack(look) +
    path('M-17,22 L-19,66 Q0,80 19,66 L17,22Z', darker(skin, 0.16)) +
    path('M-17,34 Q0,58 17,34 L17,46 Q0,66 -17,46Z', darker(skin, 0.3), { opacity: 0.6 }) +
    ears(skin, turn) +
    path(look.style === 'bald' && !look.hat ? FACE.replaceAll('-52', '-70') : FACE, skin) +
    light +
    features(look) +
    hairFront(look.hat === 'hard-hat' && !look.lashes ? { ...look, style: 'bald' } : look) +
    hatOn(look)
  );
}

/** A head seen from behind, for those who sit before the camera.
 * @param {Look} look */
export function headFromBehind({
  style = 'short',
  hair = '#2b2320',
  skin = '#dca67a',
  scarf = '#f3efe6',
}) {
  const neck = rect(-17, 20, 34, 52, darker(skin, 0.25));
  const both = ellipse(-34, 2, 7, 11, darker(skin, 0.2)) + ellipse(34, 2, 7, 11, darker(skin, 0.2));
  if (style === 'scarf')
    return (
      headBack({ style, scarf }) +
      path('M-42,40 C-52,-34 -41,-66 1,-66 C42,-66 52,-34 42,40 Q0,70 -42,40Z', scarf)
    );
  if (style === 'bob' || style === 'long')
    return (
      neck +
      path('M-44,48 C-53,-34 -42,-66 1,-66 C43,-66 53,-34 44,48 Q0,62 -44,48Z', hair) +
      path('M-16,-60 Q10,-68 30,-44 Q10,-58 -16,-60Z', lighter(hair, 0.12))
    );
  const bun = style === 'bun' ? circle(0, -14, 22, darker(hair, 0.2)) : '';
  return (
    neck +
    both +
    path('M-37,10 C-45,-34 -36,-63 1,-63 C37,-63 45,-34 37,10 Q26,36 0,38 Q-26,36 -36,14Z', hair) +
    path('M-14,-58 Q10,-66 28,-42 Q10,-56 -14,-58Z', lighter(hair, 0.12)) +
    bun
  );
}
