// The room where briefings are held.
import { torso } from '../body.mjs';
import { crowd, ULGIEVA } from '../cast.mjs';
import { darker } from '../colour.mjs';
import { head } from '../head.mjs';
import { ornament, tableMicrophone } from '../indoors.mjs';
import { arm, fromBehind } from '../standing.mjs';
import { at, circle, ellipse, gradient, line, path, picture, rect } from '../svg.mjs';

/** @param {number} x @param {number} y @param {number} width @param {number} height @param {string} content */
const screen = (x, y, width, height, content) =>
  rect(x - 12, y - 12, width + 24, height + 24, '#1c2a33', { rx: 10 }) +
  rect(x, y, width, height, '#f4f8f7') +
  at(x, y, content) +
  path(`M${x},${y} L${x + width * 0.5},${y} L${x},${y + height * 0.7}Z`, '#ffffff', {
    opacity: 0.4,
  });

/** The head of the energy department speaks to journalists. */
export function speaking() {
  const who = /** @type {const} */ ({ ...ULGIEVA, turn: -0.2, mouth: 'open' });
  const network =
    line(
      'M40,250 L120,180 L220,200 L300,110 L400,140 M120,180 L110,80 M220,200 L240,280 M300,110 L270,50',
      '#0f7a80',
      8,
    ) +
    line('M300,110 L400,140 M220,200 L300,110', '#c2573f', 8) +
    [
      [40, 250],
      [120, 180],
      [220, 200],
      [300, 110],
      [400, 140],
      [110, 80],
      [240, 280],
      [270, 50],
    ]
      .map(([x, y]) => circle(x ?? 0, y ?? 0, 13, '#24496e'))
      .join('');
  const bars =
    [90, 150, 120, 200, 232]
      .map((tall, i) =>
        rect(40 + i * 62, 280 - tall, 42, tall, i > 2 ? '#0f7a80' : '#9ec9cc', { rx: 4 }),
      )
      .join('') + line('M24,282 L350,282', '#5b6a72', 5);
  const camera = at(
    190,
    560,
    line('M0,60 L-90,460 M0,60 L90,460 M0,60 L0,440', '#20272c', 15) +
      rect(-100, -70, 200, 120, '#2b3338', { rx: 14 }) +
      rect(-100, -70, 200, 26, '#3c464d', { rx: 12 }) +
      rect(96, -46, 60, 74, '#20272c', { rx: 8 }) +
      ellipse(160, -9, 14, 34, '#4d6b7c') +
      rect(-70, -108, 90, 30, '#20272c', { rx: 8 }) +
      rect(-88, -36, 70, 50, '#7fc0cc', { rx: 5 }) +
      circle(64, -28, 9, '#c2573f'),
    { scale: 1.05 },
  );
  const journalists = crowd(1500, 3);
  return picture(
    1500,
    1000,
    gradient('wall', ['#cfdedf', '#e8efec']) +
      gradient('table', ['#b57d50', '#82542f']) +
      gradient('lamp', [
        [0, '#ffffff', 0.7],
        [1, '#ffffff', 0],
      ]),
    rect(0, 0, 1500, 1000, 'url(#wall)') +
      rect(0, 0, 1500, 40, '#8fb0b5') +
      [200, 620, 1040, 1400]
        .map(
          (x) =>
            rect(x - 70, 40, 140, 12, '#ffffff') +
            path(`M${x - 70},52 L${x + 70},52 L${x + 150},520 L${x - 150},520Z`, 'url(#lamp)', {
              opacity: 0.4,
            }),
        )
        .join('') +
      screen(330, 110, 440, 310, network) +
      screen(1050, 110, 380, 310, bars) +
      rect(806, 84, 206, 460, '#0f6f78') +
      ornament(818, 130, 182, 60, '#e0ae4b') +
      ornament(818, 500, 182, 60, '#e0ae4b') +
      rect(0, 540, 1500, 460, '#9db4b5') +
      rect(0, 536, 1500, 10, '#7f9a9c') +
      rect(806, 420, 208, 200, '#24323a', { rx: 24 }) +
      at(910, 316, torso({ ...who, length: 270 }) + head(who), { scale: 1.36 }) +
      path('M300,640 L1500,640 L1500,716 L270,716Z', '#d09a67') +
      path('M270,716 L1500,716 L1500,1000 L300,1000Z', 'url(#table)') +
      rect(270, 712, 1230, 10, '#6b4526') +
      ornament(420, 850, 1000, 100, '#c4905f') +
      at(
        910,
        316,
        arm(who, -1, { elbow: [-122, 210], wrist: [-52, 246], hand: 'rest', turn: 12 }) +
          arm(who, 1, { elbow: [124, 204], wrist: [104, 140], hand: 'open', turn: -96 }),
        { scale: 1.36 },
      ) +
      path('M640,664 L780,656 L790,690 L640,700Z', '#ffffff') +
      path('M650,672 L770,665 M652,682 L740,677', 'none', {
        stroke: '#c3ccd2',
        'stroke-width': 3,
      }) +
      tableMicrophone(700, 676, 150, 70, '#c2573f') +
      tableMicrophone(800, 690, 170, 50) +
      tableMicrophone(1030, 690, 160, -56, '#2a6fa8') +
      tableMicrophone(1140, 680, 150, -80, '#d9a437') +
      at(
        1260,
        690,
        path('M-22,-84 L22,-84 L17,0 L-17,0Z', '#e6f3f7', { opacity: 0.85 }) +
          path('M-20,-50 L20,-50 L17,0 L-17,0Z', '#a9d7e6', { opacity: 0.8 }),
      ) +
      path('M1330,640 L1450,640 L1450,600 L1330,600Z', '#ffffff') +
      path('M1330,640 L1390,600 L1450,640Z', '#e0e6e6') +
      camera +
      journalists
        .map((one, i) =>
          fromBehind([520, 1230, 1440][i] ?? 0, [880, 850, 900][i] ?? 0, 1.5, {
            ...one,
            colour: darker(one.colour ?? '#333333', 0.3),
          }),
        )
        .join(''),
  );
}
