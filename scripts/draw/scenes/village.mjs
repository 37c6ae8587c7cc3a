// Mysalkol: the tower, the trench, the street.
import { darker, lighter } from '../colour.mjs';
import {
  cloud,
  DAY,
  fence,
  grass,
  house,
  poplar,
  ridge,
  sky,
  tree,
  waterPoint,
} from '../outdoors.mjs';
import { arm, figure } from '../standing.mjs';
import { at, circle, ellipse, gradient, line, path, picture, rect } from '../svg.mjs';

/** A horse grazing, looking left, standing on 0,0. @param {number} x @param {number} y @param {number} scale @param {string} colour */
const horse = (x, y, scale, colour) =>
  at(
    x,
    y,
    line('M-52,-66 L-56,0 M-34,-62 L-32,0', darker(colour, 0.25), 11) +
      line('M46,-66 L44,0 M62,-70 L68,0', darker(colour, 0.1), 11) +
      path(
        'M-70,-96 C-40,-118 30,-112 62,-104 C84,-98 82,-60 56,-58 C20,-50 -30,-52 -54,-60 C-70,-66 -80,-84 -70,-96Z',
        colour,
      ) +
      path('M-58,-104 C-90,-96 -112,-60 -122,-30 L-106,-12 C-98,-20 -92,-40 -58,-62Z', colour) +
      path('M-54,-108 C-84,-100 -98,-70 -106,-46 C-90,-66 -70,-78 -46,-88Z', darker(colour, 0.4)) +
      path('M-122,-34 C-134,-20 -136,-4 -124,-2 L-106,-14Z', darker(colour, 0.15)) +
      path('M66,-100 C92,-96 92,-50 86,-30 C78,-50 74,-70 62,-84Z', darker(colour, 0.4)),
    { scale },
  );

/** The water tower over the steppe, upright. */
export function tower() {
  const steel = '#c3cdd2';
  return picture(
    1000,
    1500,
    DAY +
      gradient('tank', ['#f2f6f7', steel, '#7f9099'], { x2: 1, y2: 0 }) +
      gradient('field', ['#d8c27d', '#b3964f']),
    sky(1000, 1500, { x: 780, y: 300, r: 62 }) +
      cloud(250, 260, 1.3) +
      cloud(820, 560, 1, 0.7) +
      cloud(120, 640, 0.8, 0.6) +
      ridge(1000, 1200, [940, 890, 950, 900, 930, 880, 940], '#9fb8bb') +
      ridge(1000, 1200, [1010, 980, 1015, 985, 1020, 980, 1000], '#b4c08c') +
      rect(0, 1050, 1000, 450, 'url(#field)') +
      ridge(1000, 1500, [1120, 1090, 1130, 1100, 1120, 1095], '#cdb36a') +
      house(140, 1090, 0.3) +
      house(260, 1086, 0.26, { roof: '#6d7f88', trim: '#3b8f7a' }) +
      house(60, 1098, 0.3, { roof: '#7f4a3c' }) +
      poplar(200, 1092, 0.36) +
      poplar(322, 1088, 0.3, '#6a9658') +
      horse(820, 1190, 0.62, '#8c5a3c') +
      horse(900, 1160, 0.46, '#5b4336') +
      horse(700, 1150, 0.4, '#b98a5e') +
      path(
        'M360,1500 C420,1340 470,1280 500,1232 L540,1232 C560,1290 640,1380 720,1500Z',
        '#dcc795',
      ) +
      ellipse(520, 1238, 210, 24, '#00000030') +
      line('M390,1234 L476,660 M650,1234 L564,660', '#6f808a', 15) +
      line(
        'M410,1100 L632,1100 M430,960 L610,960 M452,820 L588,820 M404,1140 L614,960 M636,1140 L426,960 M432,950 L590,820 M608,950 L450,820',
        '#82939c',
        7,
      ) +
      path('M488,640 L552,640 L560,1236 L480,1236Z', 'url(#tank)') +
      path('M400,420 L640,420 L640,600 Q636,640 560,668 L480,668 Q404,640 400,600Z', 'url(#tank)') +
      path('M388,424 L520,320 L652,424Z', '#8c9ca5') +
      path('M520,320 L652,424 L540,424Z', '#6f808a') +
      rect(398, 420, 244, 12, '#6f808a') +
      rect(400, 486, 240, 44, '#0f7a80') +
      [0, 1, 2, 3, 4, 5]
        .map((i) => line(`M${424 + i * 39},518 q8,-22 16,0 q8,-22 16,0`, '#e9f4f4', 4))
        .join('') +
      line('M400,590 L640,590 M400,456 L640,456', '#93a3ab', 4) +
      line('M660,432 L660,1234 M684,432 L684,1234', '#5f707a', 5) +
      Array.from({ length: 32 }, (_, i) =>
        line(`M660,${446 + i * 25} L684,${446 + i * 25}`, '#5f707a', 4),
      ).join('') +
      line('M640,470 L660,470 M640,600 L660,600', '#5f707a', 5) +
      line('M520,320 L520,262', '#6f808a', 6) +
      rect(470, 1220, 100, 20, '#a39b8d') +
      grass(1000, 1250, 1510, '#a8904c', { seed: 21, count: 330, size: 1.5 }),
  );
}

/** Builders lay the main along a street. */
export function trench() {
  const blue = '#2a7db8';
  const vest = /** @type {const} */ ({
    cut: 'vest',
    colour: '#e07a2d',
    shirt: '#4d5968',
    width: 90,
    trousers: '#3d4a57',
    shoe: '#5a3f2c',
    style: 'short',
  });
  const left = /** @type {const} */ ({
    ...vest,
    skin: '#cf966b',
    hair: '#2b2320',
    hat: 'hard-hat',
    hatColour: '#f0b93a',
    turn: 0.5,
  });
  const right = /** @type {const} */ ({
    ...vest,
    skin: '#dca67a',
    hair: '#3c2c24',
    hat: 'hard-hat',
    hatColour: '#f4f6f5',
    turn: -0.5,
    beard: 'moustache',
  });
  const far = /** @type {const} */ ({
    ...vest,
    skin: '#e8b98f',
    hair: '#2b2320',
    hat: 'hard-hat',
    hatColour: '#f0b93a',
    turn: 0,
  });
  const excavator = at(
    1120,
    566,
    rect(-90, -34, 190, 36, '#3b3f43', { rx: 17 }) +
      [-66, -30, 6, 42, 76].map((x) => circle(x, -16, 11, '#6d7378')).join('') +
      path('M-76,-40 L84,-40 L84,-84 L20,-92 L-76,-84Z', '#e6a52e') +
      path('M-70,-86 L-70,-150 L-6,-150 L4,-86Z', '#e6a52e') +
      path('M-62,-92 L-62,-140 L-14,-140 L-6,-92Z', '#bfe0ea') +
      line('M-60,-96 L-150,-190 L-236,-130', '#d18f1f', 20) +
      line('M-236,-130 L-226,-60', '#d18f1f', 15) +
      path('M-250,-64 L-204,-70 L-196,-30 Q-226,-10 -252,-34Z', '#6d7378'),
    { scale: 0.95 },
  );
  return picture(
    1500,
    1000,
    DAY + gradient('ground', ['#d8c07c', '#b79a58']) + gradient('earth', ['#6b4a32', '#4c3424']),
    sky(1500, 1000, { x: 1250, y: 140, r: 44 }) +
      cloud(380, 130, 1.2) +
      cloud(900, 200, 0.9, 0.7) +
      ridge(1500, 700, [420, 380, 430, 390, 440, 400, 420], '#a3bbb9') +
      ridge(1500, 700, [480, 500, 470, 500, 480, 490, 470], '#b8c38c') +
      rect(0, 530, 1500, 470, 'url(#ground)') +
      house(180, 560, 0.62) +
      house(470, 548, 0.46, { roof: '#6d7f88', trim: '#3b8f7a' }) +
      house(1390, 566, 0.62, { mirrored: true, roof: '#7f4a3c' }) +
      poplar(330, 556, 0.66) +
      poplar(610, 545, 0.5, '#6a9658') +
      tree(1240, 552, 0.7) +
      excavator +
      // Earth thrown up on the far side, the trench, the pipe in it.
      path(
        'M790,548 C860,520 900,560 960,600 C1080,660 1220,800 1420,1000 L1130,1000 C1000,800 880,650 790,548Z',
        '#8a6444',
      ) +
      path(
        'M800,552 C880,560 930,600 960,620 C1060,700 1160,820 1270,1000 L1130,1000 C1010,820 880,650 800,552Z',
        '#a67c55',
      ) +
      path('M770,548 L796,548 L1120,1000 L560,1000Z', 'url(#earth)') +
      path('M770,548 L560,1000 L640,1000 L776,548Z', '#7d583c') +
      path('M796,548 L1120,1000 L1030,1000 L790,548Z', '#39271b') +
      path('M778,548 L788,548 L930,1000 L740,1000Z', blue) +
      path('M778,548 L781,548 L796,1000 L752,1000Z', lighter(blue, 0.45)) +
      path('M785,548 L788,548 L930,1000 L880,1000Z', darker(blue, 0.35)) +
      [
        [640, 0.14],
        [720, 0.3],
        [850, 0.6],
      ]
        .map(([y, s]) =>
          path(
            `M${783 - 165 * (s ?? 0) * 0.8},${y} q${130 * (s ?? 0)},${30 * (s ?? 0)} ${250 * (s ?? 0)},0`,
            'none',
            { stroke: '#17537d', 'stroke-width': 26 * (s ?? 0) + 3 },
          ),
        )
        .join('') +
      at(
        640,
        430,
        figure({ ...far, turn: 0.2 }) +
          arm(far, -1, { elbow: [-108, 196], wrist: [-92, 300], hand: 'rest' }) +
          arm(far, 1, { elbow: [120, 180], wrist: [180, 150], hand: 'point', turn: -10 }),
        { scale: 0.36 },
      ) +
      at(300, 280, figure(left), { scale: 1.06 }) +
      line('M318,462 L590,880', '#9b7248', 15) +
      line('M296,474 L340,450', '#7d583c', 15) +
      path('M560,850 L620,826 L668,918 Q640,950 604,934Z', '#8c989d') +
      at(
        300,
        280,
        arm(left, 1, {
          elbow: [128, 200],
          wrist: [100, 282],
          hand: 'grip',
          turn: 120,
          flipped: true,
        }) + arm(left, -1, { elbow: [-112, 204], wrist: [-14, 178], hand: 'grip', turn: -10 }),
        { scale: 1.06 },
      ) +
      at(
        1230,
        300,
        arm(right, 1, { elbow: [118, 200], wrist: [92, 296], hand: 'rest' }) +
          figure(right) +
          arm(right, -1, {
            elbow: [-130, 186],
            wrist: [-196, 214],
            hand: 'point',
            turn: 160,
            flipped: true,
          }),
        { scale: 1.04 },
      ) +
      // Pipes waiting on the near side.
      [
        [110, 930],
        [200, 930],
        [155, 862],
      ]
        .map(
          ([x, y]) =>
            circle(x ?? 0, y ?? 0, 48, blue) +
            circle(x ?? 0, y ?? 0, 36, darker(blue, 0.55)) +
            path(`M${(x ?? 0) - 40},${(y ?? 0) - 26} q16,-24 44,-22`, 'none', {
              stroke: lighter(blue, 0.5),
              'stroke-width': 6,
              'stroke-linecap': 'round',
            }),
        )
        .join('') +
      grass(560, 930, 1010, '#a38a4c', { seed: 9, count: 70 }) +
      at(1440, 0, grass(100, 900, 1010, '#a38a4c', { seed: 5, count: 20 })),
  );
}

/** A street with houses and the water point by the road. */
export function street() {
  return picture(
    1500,
    1000,
    gradient('sky', ['#5ea6d2', '#9fd0e4', '#f3ead0', '#f9dfb0']) +
      gradient('road', ['#e2cf9f', '#c7ad74']) +
      gradient('verge', ['#b9bd74', '#8fa055']),
    sky(1500, 1000, { x: 700, y: 400, r: 50, colour: '#ffeebc' }) +
      cloud(300, 150, 1.2) +
      cloud(1000, 100, 1.4, 0.75) +
      cloud(760, 260, 0.7, 0.6) +
      ridge(1500, 700, [470, 430, 470, 420, 460, 430, 470], '#9db7c0') +
      ridge(1500, 700, [520, 500, 516, 490, 510, 500, 520], '#b7bf8b') +
      rect(0, 560, 1500, 440, 'url(#verge)') +
      path('M690,556 L740,556 L1240,1000 L140,1000Z', 'url(#road)') +
      path('M712,556 L718,556 L760,1000 L640,1000Z', '#d6bf89', { opacity: 0.7 }) +
      poplar(620, 566, 0.5, '#6a9658') +
      poplar(580, 572, 0.62) +
      poplar(846, 566, 0.5) +
      poplar(890, 574, 0.66, '#6a9658') +
      house(520, 590, 0.5, { roof: '#6d7f88', trim: '#3b8f7a' }) +
      house(960, 592, 0.52, { mirrored: true }) +
      poplar(420, 606, 0.9) +
      poplar(1120, 610, 0.94, '#628f55') +
      house(250, 690, 1.05) +
      house(1300, 690, 1.02, { mirrored: true, roof: '#7f4a3c', trim: '#2f83b3' }) +
      tree(60, 700, 1.3) +
      tree(1460, 716, 1.3, '#7aa356') +
      path('M0,740 L560,590 L690,556 L140,1000 L0,1000Z', '#a3ad5f') +
      path('M1500,740 L900,590 L740,556 L1240,1000 L1500,1000Z', '#98a558') +
      fence(0, 830, 600, 604, 120, 34, '#7fb0c4', 30) +
      fence(1500, 838, 812, 604, 120, 34, '#7fb0c4', 32) +
      at(1290, 940, waterPoint(true), { scale: 1.36 }) +
      path('M1120,944 q70,-18 150,0 q-60,26 -150,0Z', '#a9dcf0') +
      ellipse(1204, 940, 40, 7, '#d9f2fb') +
      at(
        360,
        900,
        path(
          'M-60,0 C-60,-40 -20,-56 10,-50 C30,-80 60,-76 62,-50 C70,-40 60,-30 52,-28 L52,0Z',
          '#c78a4a',
        ) +
          path('M34,-66 L40,-84 L50,-70Z M52,-70 L62,-84 L62,-62Z', '#c78a4a') +
          line('M-56,-4 C-90,0 -96,-30 -78,-40', '#c78a4a', 11) +
          path('M-40,-44 L-30,-20 M-16,-50 L-8,-24', 'none', {
            stroke: '#8f5f2e',
            'stroke-width': 6,
          }),
        { scale: 0.55 },
      ) +
      grass(420, 880, 1010, '#7f8f48', { seed: 31, count: 90 }) +
      at(1240, 0, grass(260, 890, 1010, '#7f8f48', { seed: 33, count: 60 })),
  );
}
