// Pumps and pipes.
import { MYSALOV, ULGIEVA } from '../cast.mjs';
import { darker, lighter } from '../colour.mjs';
import { tallWindow } from '../indoors.mjs';
import { cloud, grass, ridge, sky, WINTER } from '../outdoors.mjs';
import { arm, figure } from '../standing.mjs';
import { at, circle, ellipse, gradient, line, path, picture, rect } from '../svg.mjs';

/** A pump on its base, standing on 0,0: motor on the right, volute on the left. */
const pump =
  ellipse(20, 6, 230, 20, '#00000033') +
  path('M-190,0 L-180,-34 L232,-34 L242,0Z', '#6d7b84') +
  rect(-190, -4, 432, 10, '#4d5a62') +
  rect(-10, -150, 220, 112, '#1f6ea5', { rx: 18 }) +
  [0, 1, 2, 3, 4, 5, 6]
    .map((i) => rect(14 + i * 26, -156, 10, 122, '#17537d', { rx: 4 }))
    .join('') +
  rect(60, -182, 74, 36, '#17537d', { rx: 6 }) +
  rect(196, -140, 26, 92, '#c9ced1', { rx: 6 }) +
  rect(-46, -116, 46, 44, '#aeb6ba') +
  circle(-100, -104, 82, '#1b6394') +
  circle(-100, -104, 82, '#0f4467', { opacity: 0.25 }) +
  circle(-106, -110, 66, '#2a7db8') +
  circle(-106, -110, 34, '#17537d') +
  circle(-106, -110, 18, '#c9ced1') +
  rect(-140, -290, 76, 130, '#2a7db8') +
  rect(-82, -290, 18, 130, '#17537d') +
  rect(-156, -300, 108, 20, '#c9ced1', { rx: 4 }) +
  [0, 1, 2, 3, 4, 5]
    .map((i) => {
      const a = (i / 6) * Math.PI * 2;
      return circle(-106 + Math.cos(a) * 52, -110 + Math.sin(a) * 52, 6, '#c9ced1');
    })
    .join('');

/** A gauge on a pipe. @param {number} x @param {number} y */
const gauge = (x, y) =>
  rect(x - 5, y, 10, 36, '#8c989d') +
  circle(x, y, 30, '#c9ced1') +
  circle(x, y, 25, '#ffffff') +
  line(`M${x},${y} L${x + 12},${y - 14}`, '#c2573f', 4) +
  circle(x, y, 4, '#33383d');

/** The akim and the head of the energy department in the pumping station. */
export function pumps() {
  const man = /** @type {const} */ ({
    ...MYSALOV,
    hat: 'hard-hat',
    hatColour: '#f4f6f5',
    turn: 0.35,
  });
  const woman = /** @type {const} */ ({
    ...ULGIEVA,
    hat: 'hard-hat',
    hatColour: '#f0b93a',
    turn: -0.3,
    mouth: 'open',
  });
  const main = (/** @type {number} */ y, /** @type {number} */ r, /** @type {string} */ colour) =>
    rect(0, y - r, 1500, r * 2, colour) +
    rect(0, y - r * 0.7, 1500, r * 0.4, lighter(colour, 0.4)) +
    rect(0, y + r * 0.4, 1500, r * 0.6, darker(colour, 0.3));
  const riser = (
    /** @type {number} */ x,
    /** @type {number} */ top,
    /** @type {number} */ low,
    /** @type {number} */ r,
  ) =>
    rect(x - r, top, r * 2, low - top, '#2a7db8') +
    rect(x - r * 0.6, top, r * 0.4, low - top, '#6fb0da') +
    rect(x + r * 0.3, top, r * 0.7, low - top, '#1b5f8f') +
    rect(x - r - 10, top + 30, r * 2 + 20, 18, '#c9ced1', { rx: 4 }) +
    rect(x - r - 10, low - 50, r * 2 + 20, 18, '#c9ced1', { rx: 4 });
  return picture(
    1500,
    1000,
    gradient('wall', ['#e3eae6', '#c3d3d2']) +
      gradient('floor', ['#b9b6ab', '#8f8d84']) +
      gradient(
        'beam',
        [
          [0, '#ffffff', 0.6],
          [1, '#ffffff', 0],
        ],
        { x2: 0.5 },
      ),
    rect(0, 0, 1500, 1000, 'url(#wall)') +
      rect(0, 520, 1500, 170, '#7fa9ad') +
      rect(0, 514, 1500, 10, '#5f8d92') +
      tallWindow(150, 150, 200, 270) +
      tallWindow(560, 150, 200, 270) +
      tallWindow(1230, 150, 200, 270) +
      main(84, 34, '#2a7db8') +
      rect(0, 690, 1500, 310, 'url(#floor)') +
      path(
        'M0,690 L1500,690 M-300,1000 L420,690 M300,1000 L640,690 M900,1000 L860,690 M1500,1000 L1080,690 M2100,1000 L1300,690 M0,770 L1500,770 M0,880 L1500,880',
        'none',
        { stroke: '#7f7d75', 'stroke-width': 3, opacity: 0.6 },
      ) +
      riser(452, 100, 620, 34) +
      riser(946, 100, 520, 40) +
      at(560, 760, pump, { scale: 0.95 }) +
      gauge(946, 330) +
      gauge(452, 330) +
      at(1110, 860, pump, { scale: 1.45 }) +
      circle(965, 420, 44, '#c2573f') +
      circle(965, 420, 31, '#c7d3d3') +
      circle(965, 420, 9, '#c2573f') +
      line('M965,420 L965,384 M965,420 L934,438 M965,420 L996,438', '#c2573f', 9) +
      path('M150,150 L350,150 L860,1000 L420,1000Z', 'url(#beam)', { opacity: 0.35 }) +
      at(
        285,
        268,
        arm(man, -1, { elbow: [-110, 200], wrist: [-92, 300], hand: 'rest' }) +
          figure({ ...man, length: 300 }),
        { scale: 1.2 },
      ) +
      at(285, 268, arm(man, 1, { elbow: [112, 200], wrist: [100, 298], hand: 'rest' }), {
        scale: 1.2,
      }) +
      at(
        700,
        312,
        arm(woman, 1, { elbow: [118, 186], wrist: [190, 168], hand: 'point', turn: -12 }) +
          figure(woman),
        { scale: 1.16 },
      ) +
      at(
        700,
        312,
        at(
          -26,
          212,
          rect(-50, -36, 100, 72, '#2b3034', { rx: 7 }) +
            rect(-43, -29, 86, 58, '#cfe9ef') +
            line('M-34,12 L-12,-6 L8,4 L34,-16', '#0f7a80', 5),
          { turn: -10 },
        ) + arm(woman, -1, { elbow: [-96, 196], wrist: [-40, 236], hand: 'grip', turn: -12 }),
        { scale: 1.16 },
      ),
  );
}

/** The heating network in winter, late in the day. */
export function heatPipes() {
  const pipe = (
    /** @type {number} */ y1,
    /** @type {number} */ r1,
    /** @type {number} */ y2,
    /** @type {number} */ r2,
  ) =>
    path(`M-20,${y1 - r1} L1130,${y2 - r2} L1130,${y2 + r2} L-20,${y1 + r1}Z`, '#b9c4cc') +
    path(
      `M-20,${y1 - r1} L1130,${y2 - r2} L1130,${y2 - r2 * 0.5} L-20,${y1 - r1 * 0.45}Z`,
      '#ffffff',
    ) +
    path(
      `M-20,${y1 - r1 * 0.3} L1130,${y2 - r2 * 0.3} L1130,${y2 + r2 * 0.05} L-20,${y1 + r1 * 0.1}Z`,
      '#dfe6ea',
    ) +
    path(
      `M-20,${y1 + r1 * 0.45} L1130,${y2 + r2 * 0.45} L1130,${y2 + r2} L-20,${y1 + r1}Z`,
      '#8695a3',
    ) +
    path(
      `M-20,${y1 + r1 * 0.8} L1130,${y2 + r2 * 0.8} L1130,${y2 + r2} L-20,${y1 + r1}Z`,
      '#e0a184',
      { opacity: 0.5 },
    ) +
    [0, 1, 2, 3, 4, 5, 6, 7, 8]
      .map((i) => {
        const t = 1 - 0.8 ** (i + 0.7);
        const x = -20 + 1150 * t * 1.12;
        const y = y1 + (y2 - y1) * t * 1.12;
        const r = r1 + (r2 - r1) * t * 1.12;
        return path(`M${x},${y - r} q${r * 0.3},${r} 0,${r * 2}`, 'none', {
          stroke: '#7f8d99',
          'stroke-width': 1.5 + r * 0.07,
        });
      })
      .join('');
  const support = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ s) =>
    path(
      `M${x - 60 * s},${y + 150 * s} L${x - 44 * s},${y} L${x + 44 * s},${y} L${x + 60 * s},${y + 150 * s}Z`,
      '#8d8a86',
    ) +
    path(
      `M${x},${y} L${x + 44 * s},${y} L${x + 60 * s},${y + 150 * s} L${x},${y + 150 * s}Z`,
      '#6d6b69',
    ) +
    ellipse(x, y + 152 * s, 92 * s, 16 * s, '#ffffff');
  const puffs = [
    [1238, 212, 30],
    [1262, 172, 44],
    [1310, 130, 58],
    [1384, 96, 70],
    [1470, 76, 86],
  ];
  const steam =
    puffs.map(([x, y, r]) => circle((x ?? 0) + 8, (y ?? 0) + 12, r ?? 0, '#c9bccb')).join('') +
    puffs.map(([x, y, r]) => circle(x ?? 0, y ?? 0, r ?? 0, '#fbeee6')).join('');
  return picture(
    1500,
    1000,
    WINTER + gradient('snow', ['#f3ece8', '#d3dfec', '#a9c0d8']),
    sky(1500, 1000, { x: 330, y: 400, r: 52, colour: '#ffdfb0' }) +
      cloud(260, 150, 1.3, 0.45) +
      cloud(820, 100, 1, 0.35) +
      ridge(1500, 640, [500, 450, 480, 430, 470, 440, 480, 450], '#8fa3bd') +
      ridge(1500, 660, [540, 520, 545, 510, 540, 520, 530], '#b3c1d3') +
      rect(0, 560, 1500, 440, 'url(#snow)') +
      steam +
      path('M1214,560 L1222,236 L1254,236 L1262,560Z', '#d8d4cf') +
      path('M1240,236 L1254,236 L1262,560 L1240,560Z', '#a8a4a4') +
      [250, 320, 390].map((y) => rect(1219, y, 38, 26, '#b9503f')).join('') +
      rect(1050, 430, 330, 150, '#b9714f') +
      rect(1300, 430, 80, 150, '#935638') +
      path('M1036,432 L1394,432 L1380,410 L1052,410Z', '#f6f2f0') +
      [0, 1, 2, 3]
        .map(
          (i) =>
            rect(1076 + i * 58, 462, 36, 60, '#ffd98a') +
            line(`M${1094 + i * 58},462 L${1094 + i * 58},522`, '#935638', 4),
        )
        .join('') +
      rect(1316, 500, 42, 80, '#5a3a2c') +
      [
        [980, 566, 0.16],
        [940, 566, 0.22],
        [1450, 576, 0.3],
        [1420, 580, 0.2],
      ]
        .map(([x, y, s]) =>
          at(
            x ?? 0,
            y ?? 0,
            path(
              'M0,0 L0,-120 M0,-60 L-40,-130 M0,-80 L40,-150 M-20,-95 L-30,-160 M20,-115 L20,-180',
              'none',
              { stroke: '#6b6770', 'stroke-width': 14, 'stroke-linecap': 'round' },
            ),
            { scale: (s ?? 0.2) * 2.2 },
          ),
        )
        .join('') +
      path(
        'M0,640 C300,600 700,590 1100,578 L1500,600 L1500,700 C1000,640 500,680 0,760Z',
        '#ffffff',
        { opacity: 0.55 },
      ) +
      support(980, 568, 0.22) +
      support(820, 590, 0.36) +
      support(590, 640, 0.62) +
      support(250, 720, 1.1) +
      pipe(620, 58, 545, 7) +
      pipe(790, 82, 562, 9) +
      path(
        'M0,900 C260,850 420,930 700,900 C1000,870 1240,930 1500,880 L1500,1000 L0,1000Z',
        '#eef4fa',
      ) +
      path(
        'M0,940 C300,900 520,970 860,936 C1100,920 1300,960 1500,940 L1500,1000 L0,1000Z',
        '#c3d4e6',
        { opacity: 0.7 },
      ) +
      [
        [1190, 820],
        [1216, 848],
        [1180, 874],
        [1208, 904],
        [1168, 930],
        [1200, 962],
      ]
        .map(([x, y]) => ellipse(x ?? 0, y ?? 0, 13, 6, '#9db3cd'))
        .join('') +
      grass(700, 930, 1000, '#b59a6a', { seed: 3, count: 26, size: 1.1 }),
  );
}
