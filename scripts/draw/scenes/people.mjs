// Upright pictures, each of one person.
import { torso } from '../body.mjs';
import { DANA, MYSALOV, ULGIBEKOV, ULGIEVA } from '../cast.mjs';
import { darker } from '../colour.mjs';
import { head } from '../head.mjs';
import {
  curtain,
  microphone,
  ornament,
  softLights,
  tableMicrophone,
  tallWindow,
} from '../indoors.mjs';
import { arm } from '../standing.mjs';
import { at, circle, ellipse, gradient, line, path, picture, rect } from '../svg.mjs';

/** The chair of the veterans' council at a microphone on a stand. */
export function veteranSpeaks() {
  const who = /** @type {const} */ ({ ...ULGIBEKOV, turn: -0.4, length: 400 });
  const elder = at(
    560,
    440,
    torso(who) +
      head(who) +
      line('M100,300 L112,420', '#6e4526', 9) +
      line('M84,292 Q100,276 118,296', '#6e4526', 11) +
      arm(who, 1, { elbow: [116, 206], wrist: [104, 272], hand: 'grip', turn: 96 }),
    { scale: 2.7 },
  );
  const hanging = at(
    560,
    440,
    arm(who, -1, { elbow: [-110, 208], wrist: [-104, 306], hand: 'rest' }),
    { scale: 2.7 },
  );
  return picture(
    1000,
    1500,
    gradient('wall', ['#123f4d', '#1f6a74', '#c98f56', '#7a4a31']) +
      gradient('beam', [
        [0, '#ffe9bd', 0.55],
        [1, '#ffe9bd', 0],
      ]),
    rect(0, 0, 1000, 1500, 'url(#wall)') +
      curtain(0, 150, 1500, '#15505d', 3) +
      curtain(860, 140, 1500, '#15505d', 3) +
      softLights([
        [240, 360, 70, '#ffd98a'],
        [330, 520, 46, '#ffe9bd'],
        [800, 300, 60, '#ffd98a'],
        [220, 760, 90, '#f3b562'],
        [830, 640, 54, '#ffe9bd'],
        [720, 180, 36, '#ffffff'],
      ]) +
      path('M420,0 L760,0 L980,1500 L140,1500Z', 'url(#beam)') +
      elder +
      hanging +
      line('M262,1500 L300,850', '#5b656d', 15) +
      line('M256,1500 L294,850', '#8d979e', 4) +
      line('M300,850 L412,640', '#5b656d', 13) +
      circle(300, 850, 19, '#8d979e') +
      microphone(440, 588, 29, 1.9),
  );
}

/** The akim with a microphone in his hand, by a window. */
export function akimAnswers() {
  const who = /** @type {const} */ ({
    ...MYSALOV,
    colour: '#2a5688',
    turn: 0.3,
    mouth: 'open',
    length: 440,
  });
  const man = at(
    450,
    430,
    torso(who) +
      head(who) +
      arm(who, 1, { elbow: [136, 226], wrist: [158, 116], hand: 'open', turn: -78 }) +
      microphone(-24, 62, -16, 0.92) +
      arm(who, -1, { elbow: [-116, 214], wrist: [-32, 118], hand: 'grip', turn: -48 }),
    { scale: 2.5 },
  );
  return picture(
    1000,
    1500,
    gradient('wall', ['#f2e2c2', '#e2c698']) +
      gradient(
        'beam',
        [
          [0, '#ffffff', 0.6],
          [1, '#ffffff', 0],
        ],
        { x2: -0.5 },
      ),
    rect(0, 0, 1000, 1500, 'url(#wall)') +
      tallWindow(600, 110, 330, 760) +
      curtain(0, 250, 1500, '#1d7381', 4) +
      rect(250, 0, 12, 1500, '#b98d56', { opacity: 0.5 }) +
      ornament(300, 60, 700, 70, '#cda768') +
      rect(0, 980, 1000, 520, '#b8895c') +
      rect(0, 972, 1000, 12, '#9a6d44') +
      path('M600,110 L930,110 L560,1500 L60,1500Z', 'url(#beam)', { opacity: 0.35 }) +
      man,
  );
}

/** The press secretary by the table where briefings are held. */
export function pressSecretary() {
  const who = /** @type {const} */ ({ ...DANA, turn: 0.2, length: 420 });
  const papers = at(
    20,
    232,
    rect(-64, -84, 118, 150, '#e9edf0', { rx: 3 }) +
      rect(-58, -88, 118, 150, '#ffffff', { rx: 3 }) +
      [0, 1, 2, 3, 4, 5]
        .map((i) =>
          line(`M-42,${-62 + i * 20} L${i % 3 === 2 ? 14 : 42},${-62 + i * 20}`, '#c3ccd2', 4),
        )
        .join(''),
    { turn: -9 },
  );
  const woman = at(
    390,
    420,
    torso(who) +
      head(who) +
      papers +
      arm(who, -1, { elbow: [-98, 236], wrist: [-44, 284], hand: 'rest', turn: -18 }) +
      arm(who, 1, { elbow: [112, 216], wrist: [84, 262], hand: 'rest', turn: 176, flipped: true }),
    { scale: 2.1 },
  );
  return picture(
    1000,
    1500,
    gradient('wall', ['#d9e9ea', '#a9cdd2']) + gradient('table', ['#b57d50', '#7f5231']),
    rect(0, 0, 1000, 1500, 'url(#wall)') +
      [0, 1, 2, 3, 4]
        .map((i) =>
          rect(i * 210 - 30, 0, 196, 1200, i % 2 ? '#ffffff' : '#0f7a80', {
            opacity: i % 2 ? 0.35 : 0.12,
          }),
        )
        .join('') +
      [0, 1, 2, 3, 4, 5]
        .map((row) => ornament(60 + (row % 2) * 90, 110 + row * 150, 880, 176, '#5fa5ac'))
        .join('') +
      rect(0, 0, 1000, 1500, '#cfe3e5', { opacity: 0.55 }) +
      ellipse(390, 700, 330, 620, '#ffffff', { opacity: 0.28 }) +
      woman +
      path('M0,1130 L1000,1060 L1000,1170 L0,1250Z', '#d09a67') +
      path('M0,1250 L1000,1170 L1000,1500 L0,1500Z', 'url(#table)') +
      path('M0,1250 L1000,1170 L1000,1180 L0,1262Z', '#5f3b22') +
      `<g transform="translate(740 1340) skewY(-4.6)">${circle(0, 0, 78, '#d9a437') + circle(0, 0, 66, '#0f5c6e') + circle(0, 0, 26, '#d9a437')}</g>` +
      tableMicrophone(560, 1160, 250, -34, '#c2573f') +
      tableMicrophone(680, 1140, 280, -50) +
      tableMicrophone(790, 1140, 230, -40, '#2a6fa8') +
      tableMicrophone(900, 1120, 290, -56, '#d9a437') +
      at(
        180,
        1180,
        path('M-26,-96 L26,-96 L20,0 L-20,0Z', '#e6f3f7', { opacity: 0.85 }) +
          path('M-24,-60 L24,-60 L20,0 L-20,0Z', '#a9d7e6', { opacity: 0.8 }) +
          ellipse(0, -96, 26, 6, '#ffffff'),
      ),
  );
}

/** A model of the boiler house on a table, its author's hand over it. */
export function boilerModel() {
  const who = /** @type {const} */ ({ ...ULGIEVA, turn: 0.45, mouth: 'smile', length: 400 });
  const woman = at(
    330,
    400,
    arm(who, -1, { elbow: [-112, 206], wrist: [-86, 310], hand: 'rest' }) +
      torso(who) +
      head(who) +
      arm(who, 1, { elbow: [140, 216], wrist: [216, 246], hand: 'point', turn: 24 }),
    { scale: 2 },
  );
  const chimney = (/** @type {number} */ x) =>
    path(`M${x - 20},880 L${x - 12},640 L${x + 12},640 L${x + 20},880Z`, '#dfe4e2') +
    path(`M${x},640 L${x + 12},640 L${x + 20},880 L${x},880Z`, '#b5bfbf') +
    [660, 712, 764]
      .map((y) =>
        path(
          `M${x - 13 - (y - 640) * 0.034},${y} L${x + 13 + (y - 640) * 0.034},${y} L${x + 14 + (y - 640) * 0.034},${y + 24} L${x - 14 - (y - 640) * 0.034},${y + 24}Z`,
          '#c2573f',
        ),
      )
      .join('');
  const little = (/** @type {number} */ x, /** @type {number} */ y) =>
    rect(x - 3, y - 22, 6, 22, '#7a5a3e') +
    circle(x, y - 36, 22, '#6d9a50') +
    circle(x - 6, y - 42, 10, '#8db86c');
  const model =
    path('M380,1120 L940,1060 L1000,1130 L1000,1190 L420,1220Z', '#cfd8cf') +
    path('M380,1120 L940,1060 L1000,1120 L430,1190Z', '#a9c58f') +
    path('M420,1160 C560,1110 700,1150 990,1104', 'none', {
      stroke: '#e9e2cf',
      'stroke-width': 22,
    }) +
    chimney(820) +
    chimney(890) +
    path('M560,900 L780,872 L780,1082 L560,1112Z', '#e2a35f') +
    path('M780,872 L930,890 L930,1080 L780,1082Z', '#b97a45') +
    path('M548,904 L784,864 L940,886 L706,922Z', '#8f4b3b') +
    [0, 1, 2]
      .map(
        (i) =>
          path(`M${584 + i * 64},${944 - i * 8} l42,-5 l0,62 l-42,6Z`, '#bfe0ea') +
          path(`M${584 + i * 64},${944 - i * 8} l42,-5 l-42,50Z`, '#ffffff', { opacity: 0.5 }),
      )
      .join('') +
    path('M806,950 l50,4 l0,126 l-50,2Z', '#5a3a24') +
    line('M560,1068 L480,1080 L480,1040 L440,1044 L440,1090 L392,1098', '#c6ccd0', 20) +
    line('M560,1064 L484,1076 L484,1036 L436,1040 L436,1086', '#eef1f2', 5) +
    line('M560,1094 L500,1104', '#b5403c', 14) +
    little(520, 1150) +
    little(950, 1110) +
    little(690, 1150) +
    little(740, 1170);
  return picture(
    1000,
    1500,
    gradient('wall', ['#efe6d6', '#dccbb0']) + gradient('table', ['#8a5a38', '#5f3b22']),
    rect(0, 0, 1000, 1500, 'url(#wall)') +
      tallWindow(600, 120, 290, 420) +
      rect(60, 150, 190, 260, darker('#dccbb0', 0.12), { rx: 4 }) +
      rect(76, 166, 158, 228, '#f7f2e8') +
      line('M100,350 L130,280 L165,310 L205,210', '#0f7a80', 8) +
      line('M100,230 L205,230 M100,270 L150,270', '#c9bda8', 5) +
      woman +
      path('M180,1150 L1000,1040 L1000,1290 L100,1290Z', '#b57d50') +
      path('M100,1290 L1000,1290 L1000,1500 L130,1500Z', 'url(#table)') +
      path('M100,1290 L1000,1290 L1000,1304 L102,1304Z', '#d09a67') +
      ellipse(700, 1196, 330, 34, '#00000026') +
      model +
      at(330, 400, arm(who, 1, { elbow: [140, 216], wrist: [216, 246], hand: 'point', turn: 24 }), {
        scale: 2,
      }),
  );
}
