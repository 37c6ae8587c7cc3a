// Water in the village: the first tap, the school's drinking fountain.
import { hand, torso } from '../body.mjs';
import { crowd, MYSALOV } from '../cast.mjs';
import { darker } from '../colour.mjs';
import { head } from '../head.mjs';
import { bucket, cloud, DAY, grass, house, poplar, ridge, sky, waterPoint } from '../outdoors.mjs';
import { arm, bystander, figure } from '../standing.mjs';
import { at, ellipse, gradient, limb, line, path, picture, rect } from '../svg.mjs';

/** The akim opens the tap; villagers look on. */
export function tap() {
  const who = /** @type {const} */ ({ ...MYSALOV, turn: -0.5, mouth: 'smile' });
  const villagers = crowd(2027, 5);
  const places = /** @type {const} */ ([
    [150, 470, 0.74],
    [310, 450, 0.78],
    [470, 480, 0.74],
    [1300, 440, 0.8],
    [1430, 470, 0.76],
  ]);
  return picture(
    1500,
    1000,
    DAY + gradient('ground', ['#dcc587', '#b99f63']),
    sky(1500, 1000, { x: 250, y: 150, r: 46 }) +
      cloud(640, 120, 1.2) +
      cloud(1180, 200, 0.9, 0.7) +
      ridge(1500, 700, [430, 400, 440, 390, 420, 380, 430], '#a9bfb4') +
      ridge(1500, 720, [500, 470, 500, 480, 520, 470, 490], '#b9c28d') +
      rect(0, 560, 1500, 440, 'url(#ground)') +
      house(240, 590, 0.72) +
      house(640, 580, 0.56, { roof: '#6d7f88', trim: '#3b8f7a' }) +
      poplar(410, 590, 0.82) +
      poplar(470, 590, 0.7, '#6a9658') +
      poplar(900, 585, 0.74) +
      house(1340, 600, 0.78, { roof: '#7f4a3c', mirrored: true }) +
      path('M0,760 C400,700 900,720 1500,680 L1500,840 C900,820 400,860 0,900Z', '#cdb37a') +
      places
        .map(([x, y, s], i) =>
          bystander(
            x,
            y,
            s,
            {
              ...villagers[i],
              turn: x < 750 ? 0.45 : -0.45,
              mouth: 'smile',
              ...(villagers[i]?.lashes
                ? { skirt: darker(villagers[i]?.colour ?? '#444444', 0.2) }
                : {}),
            },
            i % 2 ? 'folded' : 'down',
          ),
        )
        .join('') +
      at(1010, 250, figure(who), { scale: 1.42 }) +
      at(780, 930, waterPoint(true), { scale: 1.75 }) +
      at(678, 936, bucket(true), { scale: 1.5 }) +
      line(
        'M640,842 q-22,-20 -40,-14 M716,842 q20,-22 36,-12 M672,836 q-4,-24 -18,-30',
        '#d9f2fb',
        6,
      ) +
      line('M700,590 L700,552', '#8c989d', 12) +
      ellipse(700, 548, 46, 13, '#8f3b2c') +
      ellipse(700, 545, 46, 12, '#c2573f') +
      ellipse(700, 545, 28, 6, '#8f3b2c') +
      at(
        1010,
        250,
        arm(who, -1, {
          elbow: [-112, 178],
          wrist: [-178, 208],
          hand: 'grip',
          turn: 170,
          flipped: true,
        }) + arm(who, 1, { elbow: [104, 200], wrist: [92, 300], hand: 'rest' }),
        { scale: 1.42 },
      ) +
      grass(1500, 900, 1010, '#a58f52', { seed: 11, count: 150, size: 0.9 }),
  );
}

/** Two pupils at the drinking fountain in the school yard. */
export function fountain() {
  const girl = /** @type {const} */ ({
    skin: '#f0c8a2',
    hair: '#33241f',
    style: 'plaits',
    lashes: true,
    mouth: 'smile',
    turn: 0.4,
    cut: 'shirt',
    colour: '#f4f6f5',
    width: 58,
  });
  const boy = /** @type {const} */ ({
    skin: '#dca67a',
    hair: '#2b2320',
    style: 'short',
    turn: -0.75,
    mouth: 'open',
    cut: 'jacket',
    colour: '#27384e',
    shirt: '#f4f6f5',
    width: 60,
  });
  const shoe = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ toes) =>
    path(
      `M${x - toes * 30},${y} q0,-34 ${toes * 30},-34 q${toes * 58},10 ${toes * 58},34Z`,
      '#3a3230',
    );
  const girlBody =
    line('M268,1130 L268,1330', '#f6f2ea', 44) +
    line('M340,1130 L340,1330', '#e9e4da', 44) +
    shoe(268, 1374, 1) +
    shoe(340, 1374, 1) +
    path('M224,980 L384,980 L428,1180 L180,1180Z', '#24496e') +
    path('M304,980 L384,980 L428,1180 L320,1180Z', '#1b3856', { opacity: 0.7 }) +
    [250, 304, 358]
      .map((x) => line(`M${x},1000 L${x + (x - 304) * 0.5},1176`, '#1b3856', 4))
      .join('');
  const girlTop = at(
    304,
    620,
    limb([-46, 96], [-66, 150], [-52, 206], [20, 17, 13], '#e6eaec') +
      torso({ ...girl, length: 206 }) +
      path('M-50,70 L-32,64 L-26,206 L-46,206Z M50,70 L32,64 L26,206 L46,206Z', '#24496e') +
      path('M-40,130 L40,130 L44,206 L-44,206Z', '#24496e') +
      head(girl) +
      path('M-14,78 L0,88 L14,78 L14,98 L0,90 L-14,98Z', '#b5403c') +
      `<g transform="translate(-52 210) rotate(88) scale(.7)">${hand('rest', girl.skin)}</g>`,
    { scale: 1.75 },
  );
  const girlArm = at(
    304,
    620,
    `<g transform="translate(104 176) rotate(8) scale(.72) translate(6 0)">${hand('rest', girl.skin)}</g>` +
      limb([46, 96], [70, 150], [104, 176], [20, 17, 13], '#dfe5e8'),
    { scale: 1.75 },
  );
  const boyLegs =
    shoe(800, 1374, -1) +
    shoe(868, 1374, -1) +
    limb([846, 1020], [872, 1180], [872, 1338], [56, 44, 30], '#1f2c3d') +
    limb([806, 1020], [806, 1180], [800, 1338], [58, 46, 32], '#27384e');
  const boyTop = at(
    830,
    1010,
    at(0, -214 * 1.75, torso({ ...boy, length: 222 }) + head(boy), { scale: 1.75 }),
    { turn: -38 },
  );
  return picture(
    1000,
    1500,
    gradient('wall', ['#f3dfae', '#eccf93']) +
      gradient('yard', ['#cfc3ae', '#b3a58e']) +
      gradient('steel', ['#e8eef0', '#a9b5ba'], { x2: 1, y2: 0 }),
    rect(0, 0, 1000, 1500, 'url(#wall)') +
      rect(0, 1000, 1000, 200, '#c9744f') +
      Array.from({ length: 5 }, (_, row) =>
        Array.from({ length: 11 }, (_, i) =>
          rect(
            i * 100 - (row % 2) * 50,
            1004 + row * 39,
            94,
            33,
            (i + row) % 3 ? '#c9744f' : '#bd6845',
          ),
        ).join(''),
      ).join('') +
      rect(90, 130, 330, 430, '#ffffff') +
      rect(110, 150, 290, 390, '#8ec2d6') +
      path('M110,150 L300,150 L110,430Z', '#c6e4ee', { opacity: 0.8 }) +
      line('M255,150 L255,540 M110,290 L400,290', '#ffffff', 14) +
      rect(70, 560, 370, 22, '#d9cdb8') +
      rect(580, 130, 330, 430, '#ffffff') +
      rect(600, 150, 290, 390, '#8ec2d6') +
      path('M600,150 L790,150 L600,430Z', '#c6e4ee', { opacity: 0.8 }) +
      line('M745,150 L745,540 M600,290 L890,290', '#ffffff', 14) +
      rect(560, 560, 370, 22, '#d9cdb8') +
      rect(0, 1200, 1000, 300, 'url(#yard)') +
      path('M0,1200 L1000,1200 L1000,1212 L0,1212Z', '#9a8b74') +
      path('M0,0 L380,0 L0,620Z', '#fff7dd', { opacity: 0.35 }) +
      ellipse(300, 1376, 170, 22, '#00000028') +
      ellipse(840, 1376, 170, 22, '#00000028') +
      ellipse(560, 1390, 150, 22, '#00000028') +
      girlBody +
      girlTop +
      path('M512,960 L596,960 L616,1384 L492,1384Z', 'url(#steel)') +
      rect(474, 1366, 160, 24, '#8c989d', { rx: 6 }) +
      path('M420,890 Q430,976 512,976 L596,976 Q680,976 690,890Z', 'url(#steel)') +
      ellipse(555, 890, 136, 26, '#dfe7ea') +
      ellipse(555, 893, 116, 18, '#9fcfe0') +
      line('M528,892 L528,856', '#7f8b91', 15) +
      line('M528,850 C540,800 584,800 606,836 C618,858 622,880 624,892', '#8fd0ea', 13) +
      line('M530,846 C544,806 580,806 602,838', '#e9f8fd', 4) +
      boyLegs +
      boyTop +
      limb([742, 820], [720, 930], [650, 912], [36, 30, 22], '#27384e') +
      `<g transform="translate(646 910) rotate(186) scale(1.2)">${hand('rest', boy.skin)}</g>` +
      girlArm,
  );
}
