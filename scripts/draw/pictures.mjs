// Which drawing is which photo of which release, and what the imaginary camera noted about it.
import * as briefing from './scenes/briefing.mjs';
import * as hall from './scenes/hall.mjs';
import * as network from './scenes/network.mjs';
import * as people from './scenes/people.mjs';
import * as village from './scenes/village.mjs';
import * as water from './scenes/water.mjs';

const ULGIKENT = /** @type {const} */ ([48.3712, 67.5104]);
const MYSALKOL = /** @type {const} */ ([48.9321, 66.8447]);

/**
 * @typedef {object} Picture
 * @property {string} release folder below assets/samples/releases
 * @property {string} photo id in photos.json
 * @property {() => string} draw gives an SVG
 * @property {string} takenAt
 * @property {readonly [number, number]} place
 * @property {1 | 3 | 6 | 8} [orientation] how the camera was held; the pixels are stored turned
 */

/** @type {readonly Picture[]} */
export const PICTURES = [
  ...from('2026/2026-03-06-h3vr8n', ULGIKENT, [
    ['p1-01', hall.podium, '2026-03-06T16:04:12+05:00'],
    ['p1-02', hall.listeners, '2026-03-06T16:11:40+05:00'],
    ['p1-03', people.veteranSpeaks, '2026-03-06T16:38:05+05:00', 6],
    ['p1-04', hall.veterans, '2026-03-06T16:40:51+05:00'],
    ['p1-05', people.akimAnswers, '2026-03-06T17:02:27+05:00'],
  ]),
  ...from('2026/2026-09-18-k7f3qx', MYSALKOL, [
    ['p2-01', water.tap, '2026-09-18T10:42:18+05:00'],
    ['p2-02', network.pumps, '2026-09-18T11:05:33+05:00'],
    ['p2-03', water.fountain, '2026-09-18T11:31:09+05:00', 8],
    ['p2-04', village.tower, '2026-09-18T10:12:44+05:00', 6],
    ['p2-05', village.trench, '2026-06-11T09:26:30+05:00', 3],
    ['p2-06', village.street, '2026-09-18T11:48:02+05:00'],
  ]),
  ...from('2026/2026-11-20-w9d2me', ULGIKENT, [
    ['p3-01', briefing.speaking, '2026-10-09T11:08:21+05:00'],
    ['p3-02', network.heatPipes, '2026-11-12T16:20:47+05:00'],
    ['p3-03', people.pressSecretary, '2026-11-18T10:15:36+05:00', 8],
    ['p3-04', people.boilerModel, '2026-11-18T10:33:14+05:00'],
  ]),
];

/** @param {string} release @param {readonly [number, number]} place
 * @param {readonly (readonly [string, () => string, string, (1 | 3 | 6 | 8)?])[]} rows
 * @returns {Picture[]} */
function from(release, place, rows) {
  return rows.map(([photo, draw, takenAt, orientation], i) => ({
    release,
    photo,
    draw,
    takenAt,
    // A few steps between one photo and the next.
    place: [place[0] + i * 0.00031, place[1] - i * 0.00027],
    ...(orientation ? { orientation } : {}),
  }));
}
