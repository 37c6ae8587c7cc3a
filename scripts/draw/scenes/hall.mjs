// The meeting in the Palace of Culture.
import { plainArms, torso } from '../body.mjs';
import { crowd, MYSALOV } from '../cast.mjs';
import { darker } from '../colour.mjs';
import { head } from '../head.mjs';
import { curtain, microphone, ornament, tallWindow } from '../indoors.mjs';
import { arm, fromBehind } from '../standing.mjs';
import { at, circle, ellipse, gradient, line, path, picture, rect } from '../svg.mjs';

/** The akim at the lectern, the hall before him. */
export function podium() {
  const who = /** @type {const} */ ({ ...MYSALOV, turn: 0.45, mouth: 'open' });
  const screen =
    rect(640, 96, 720, 430, '#12343f', { rx: 8 }) +
    rect(654, 110, 692, 402, 'url(#screen)') +
    path(
      'M760,390 C730,300 800,200 900,190 C960,150 1080,170 1130,220 C1220,230 1270,320 1220,400 C1160,450 1080,420 1010,446 C920,470 800,460 760,390Z',
      '#8fb98a',
    ) +
    path(
      'M900,190 C960,150 1080,170 1130,220 C1080,290 1000,260 960,330 C900,320 860,250 900,190Z',
      '#b7d09a',
    ) +
    line('M790,330 C880,300 930,380 1010,350 S1150,300 1215,350', '#4a9cc4', 9) +
    line('M830,430 L940,300 L1080,330 L1150,235', '#f4efe0', 5, { 'stroke-dasharray': '14 12' }) +
    [
      [940, 300],
      [1080, 330],
      [1150, 235],
      [830, 430],
    ]
      .map(([x, y]) => circle(x ?? 0, y ?? 0, 13, '#ffffff') + circle(x ?? 0, y ?? 0, 8, '#c2573f'))
      .join('');
  const lectern =
    path('M268,640 L592,640 L566,1000 L294,1000Z', '#8a5a38') +
    path('M430,640 L592,640 L566,1000 L430,1000Z', '#714628') +
    path('M246,606 L614,606 L604,646 L256,646Z', '#a56f47') +
    path('M246,606 L614,606 L611,618 L249,618Z', '#c48d60') +
    rect(330, 700, 200, 200, '#0f5c6e', { rx: 10 }) +
    circle(430, 785, 52, '#e0ae4b') +
    circle(430, 785, 40, '#0f5c6e') +
    ornament(352, 868, 156, 39, '#e0ae4b') +
    circle(430, 785, 20, '#e0ae4b');
  const speaker = at(
    430,
    300,
    arm(who, 1, { elbow: [128, 186], wrist: [168, 92], hand: 'open', turn: -62 }) +
      torso({ ...who, length: 260 }) +
      head(who) +
      arm(who, -1, { elbow: [-116, 184], wrist: [-62, 198], hand: 'rest', turn: 4 }),
    { scale: 1.5 },
  );
  const listeners = crowd(41, 7)
    .map((one, i) =>
      fromBehind(120 + i * 222 + (i % 2) * 18, 890 + (i % 2) * 34, 1.42, {
        ...one,
        colour: darker(one.colour ?? '#333333', 0.42),
        skin: darker(one.skin ?? '#dca67a', 0.3),
        hair: darker(one.hair ?? '#222222', 0.3),
      }),
    )
    .join('');
  return picture(
    1500,
    1000,
    gradient('wall', ['#0f4453', '#1a6474', '#2f8289']) +
      gradient('screen', ['#eef4ee', '#d8e9e4']) +
      gradient('beam', [
        [0, '#fff3d2', 0.5],
        [1, '#fff3d2', 0],
      ]) +
      gradient('floor', ['#c08a5a', '#8f5f3c']),
    rect(0, 0, 1500, 1000, 'url(#wall)') +
      curtain(0, 190, 760, '#7c2c3a', 4) +
      curtain(1400, 100, 760, '#7c2c3a', 2) +
      screen +
      rect(0, 740, 1500, 260, 'url(#floor)') +
      rect(0, 736, 1500, 8, '#e0b27f') +
      path('M330,0 L560,0 L760,760 L110,760Z', 'url(#beam)') +
      ellipse(430, 770, 300, 34, '#ffe9bd', { opacity: 0.3 }) +
      speaker +
      lectern +
      line('M500,612 C520,560 520,520 494,470', '#2b3034', 7) +
      microphone(490, 462, -24, 0.9) +
      listeners,
  );
}

/** Rows of people as the speaker sees them. */
export function listeners() {
  const rows = [
    { y: 372, scale: 0.62, count: 13, seed: 5 },
    { y: 478, scale: 0.82, count: 10, seed: 77 },
    { y: 620, scale: 1.1, count: 8, seed: 1234 },
    { y: 800, scale: 1.5, count: 6, seed: 909 },
  ].map(({ y, scale, count, seed }, row) => {
    const step = 1560 / count;
    return (
      crowd(seed, count)
        .map((who, i) => {
          const x = -30 + (i + 0.5) * step + (row % 2 ? step * 0.22 : -step * 0.12);
          const far = (3 - row) * 0.05;
          const seat =
            path(
              'M-118,330 L-112,86 Q-108,58 -80,58 L80,58 Q108,58 112,86 L118,330Z',
              darker('#1d7381', far + 0.06),
            ) + line('M-104,92 Q-100,70 -78,70 L78,70 Q100,70 104,92', '#4aa0aa', 5);
          const pose = i % 3 === 1 ? 'folded' : 'lap';
          return at(
            x,
            y,
            seat +
              torso({ ...who, length: 300 }) +
              head({ ...who, turn: (who.turn ?? 0) * 0.7 + (750 - x) / 2400 }) +
              plainArms(who, who.skin ?? '#dca67a', pose),
            { scale },
          );
        })
        .join('') + (row < 3 ? rect(0, 0, 1500, 1000, '#f3dcb0', { opacity: 0.05 }) : '')
    );
  });
  return picture(
    1500,
    1000,
    gradient('wall', ['#e9d3a8', '#f3e4c4']) +
      gradient(
        'beam',
        [
          [0, '#fffaf0', 0.55],
          [1, '#fffaf0', 0],
        ],
        { x2: 0.4 },
      ),
    rect(0, 0, 1500, 1000, 'url(#wall)') +
      rect(0, 0, 1500, 34, '#b98d56') +
      ornament(0, 58, 1500, 50, '#c9a467') +
      [110, 430, 750, 1070, 1390].map((x) => tallWindow(x - 80, 104, 160, 300)).join('') +
      rect(0, 404, 1500, 600, '#a57c55') +
      path(
        'M30,104 L190,104 L620,1000 L330,1000Z M350,104 L510,104 L940,1000 L650,1000Z M670,104 L830,104 L1260,1000 L970,1000Z',
        'url(#beam)',
        { opacity: 0.5 },
      ) +
      rows.join(''),
  );
}

/** The front row: members of the veterans' councils. */
export function veterans() {
  /** @type {readonly import('../standing.mjs').Who[]} */
  const row = [
    {
      skin: '#cf966b',
      hair: '#e4e0d8',
      style: 'bald',
      old: true,
      beard: 'moustache',
      hat: 'takiya',
      hatColour: '#7c2c3a',
      cut: 'suit',
      colour: '#39495c',
      tie: '#7c2f36',
      medals: true,
      turn: 0.3,
      width: 90,
    },
    {
      skin: '#e8b98f',
      hair: '#d8d3ca',
      style: 'scarf',
      scarf: '#f6f2e8',
      old: true,
      lashes: true,
      cut: 'dress',
      colour: '#5d4a78',
      medals: true,
      turn: 0.15,
      width: 76,
      mouth: 'smile',
    },
    {
      skin: '#dca67a',
      hair: '#efece6',
      style: 'side',
      old: true,
      glasses: true,
      cut: 'suit',
      colour: '#57606b',
      tie: '#2d5f73',
      medals: true,
      turn: -0.1,
      width: 90,
    },
    {
      skin: '#d09a70',
      hair: '#e9e5dd',
      style: 'bald',
      old: true,
      beard: 'full',
      hat: 'takiya',
      hatColour: '#2b6b4f',
      cut: 'chapan',
      colour: '#1e5b6c',
      medals: true,
      turn: -0.2,
      width: 92,
    },
    {
      skin: '#f0c8a2',
      hair: '#cfc9c0',
      style: 'bun',
      old: true,
      lashes: true,
      cut: 'jacket',
      colour: '#95505a',
      medals: true,
      turn: -0.35,
      width: 74,
    },
  ];
  const seats = row
    .map(
      (_, i) =>
        path(
          `M${40 + i * 292},1000 L${52 + i * 292},370 Q${58 + i * 292},330 ${98 + i * 292},330 L${242 + i * 292},330 Q${284 + i * 292},330 ${290 + i * 292},370 L${302 + i * 292},1000Z`,
          '#9a3c46',
        ) +
        line(
          `M${66 + i * 292},376 Q${72 + i * 292},350 ${98 + i * 292},348 L${242 + i * 292},348 Q${268 + i * 292},350 ${276 + i * 292},376`,
          '#c4636a',
          6,
        ),
    )
    .join('');
  const lap = (/** @type {string} */ colour, /** @type {boolean} */ skirt) =>
    skirt
      ? path(
          'M-84,262 C-110,330 -112,390 -108,470 L108,470 C112,390 110,330 84,262Z',
          darker(colour, 0.12),
        )
      : path(
          'M-84,256 C-100,300 -104,330 -98,470 L-10,470 L-4,330 L4,330 L10,470 L98,470 C104,330 100,300 84,256Z',
          darker(colour, 0.2),
        ) +
        ellipse(-54, 330, 44, 34, darker(colour, 0.08)) +
        ellipse(54, 330, 44, 34, darker(colour, 0.14));
  const people = row
    .map((who, i) => {
      const cane =
        i === 0
          ? line('M4,262 L4,480', '#6e4526', 9) + line('M-18,252 Q4,240 26,252', '#6e4526', 11)
          : '';
      return at(
        171 + i * 292,
        330 + (i % 2) * 16,
        torso({ ...who, length: 290 }) +
          lap(who.colour ?? '#444444', who.lashes === true) +
          head(who) +
          cane +
          plainArms(who, who.skin ?? '#dca67a', i === 2 ? 'folded' : 'lap'),
        { scale: 1.42 },
      );
    })
    .join('');
  const behind = crowd(311, 7)
    .map((who, i) =>
      at(60 + i * 232, 190, torso({ ...who, length: 300 }) + head({ ...who, turn: 0 }), {
        scale: 0.95,
      }),
    )
    .join('');
  return picture(
    1500,
    1000,
    gradient('wall', ['#d8b985', '#f0dcb4']) +
      gradient('veil', [
        [0, '#f0dcb4', 0.35],
        [1, '#c99d68', 0.5],
      ]) +
      gradient(
        'beam',
        [
          [0, '#fff7e2', 0.5],
          [1, '#fff7e2', 0],
        ],
        { x2: 0.5 },
      ),
    rect(0, 0, 1500, 1000, 'url(#wall)') +
      rect(0, 0, 1500, 70, '#b98d56') +
      ornament(0, 42, 1500, 60, '#e3c48d') +
      behind +
      rect(0, 0, 1500, 520, 'url(#veil)') +
      seats +
      rect(0, 930, 1500, 70, '#6d2a35', { opacity: 0.25 }) +
      people +
      path('M-100,0 L420,0 L980,1000 L300,1000Z', 'url(#beam)', { opacity: 0.4 }),
  );
}
