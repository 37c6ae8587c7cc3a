// How the people of the sample library look, the same in every picture, and a crowd to go with them.
import { scatter } from './svg.mjs';

/** @typedef {import('./standing.mjs').Who} Who */

/** @type {Who} */
export const MYSALOV = {
  skin: '#dca67a',
  hair: '#3a332f',
  style: 'side',
  cut: 'suit',
  colour: '#24496e',
  tie: '#8a2f3a',
  width: 92,
  trousers: '#1f3d5c',
};
/** @type {Who} */
export const ULGIEVA = {
  skin: '#e8b98f',
  hair: '#33241f',
  style: 'bob',
  lashes: true,
  cut: 'jacket',
  colour: '#0f7a80',
  shirt: '#fbf4ea',
  width: 76,
  trousers: '#27343f',
};
/** @type {Who} */
export const DANA = {
  skin: '#efc6a0',
  hair: '#4a2d20',
  style: 'long',
  lashes: true,
  mouth: 'smile',
  cut: 'jacket',
  colour: '#a8475a',
  shirt: '#fff7ee',
  width: 74,
  trousers: '#2b3040',
};
/** @type {Who} */
export const ULGIBEKOV = {
  skin: '#d09a70',
  hair: '#ece8e0',
  style: 'bald',
  old: true,
  beard: 'full',
  hat: 'takiya',
  hatColour: '#1f5f6e',
  cut: 'suit',
  colour: '#4a4f58',
  tie: '#2d5f73',
  width: 90,
  medals: true,
  trousers: '#3a3f47',
};

const SKINS = ['#e8b98f', '#dca67a', '#f0c8a2', '#cf966b'];
const HAIRS = ['#2b2320', '#3c2c24', '#1f1b1a', '#54402f', '#6f665f'];
const COATS = [
  '#2f4a63',
  '#5b4a6b',
  '#3d6b62',
  '#8a5a44',
  '#a8545b',
  '#4d5968',
  '#b98a3e',
  '#6a7f4e',
  '#3f6f8f',
  '#92627d',
];

/** Different people, always the same ones for a seed.
 * @param {number} seed @param {number} count @returns {Who[]} */
export function crowd(seed, count) {
  const next = scatter(seed);
  const pick = (/** @type {readonly string[]} */ from) =>
    from[Math.floor(next() * from.length)] ?? '#888888';
  let before = '';
  return Array.from({ length: count }, () => {
    const woman = next() < 0.5;
    const old = next() < 0.25;
    let colour = pick(COATS);
    if (colour === before) colour = COATS[(COATS.indexOf(colour) + 3) % COATS.length] ?? colour;
    before = colour;
    const turn = (next() - 0.5) * 0.7;
    const hair = old ? '#b9b3ab' : pick(HAIRS);
    const skin = pick(SKINS);
    const which = next();
    return woman
      ? {
          skin,
          hair,
          old,
          turn,
          lashes: true,
          colour,
          width: 74,
          style:
            old && which < 0.6 ? 'scarf' : which < 0.35 ? 'bob' : which < 0.65 ? 'bun' : 'long',
          scarf: which < 0.3 ? '#f3efe6' : '#dbe7ea',
          cut: which < 0.5 ? 'jacket' : 'dress',
          glasses: which > 0.85,
          mouth: which > 0.6 ? 'smile' : 'calm',
        }
      : {
          skin,
          hair,
          old,
          turn,
          colour,
          width: 92,
          style: old && which < 0.5 ? 'bald' : which < 0.6 ? 'short' : 'side',
          cut: which < 0.45 ? 'suit' : which < 0.7 ? 'jacket' : 'shirt',
          tie: pick(['#7c2f36', '#2d5f73', '#5b4a6b']),
          glasses: which > 0.8,
          ...(which < 0.12 ? { beard: /** @type {const} */ ('moustache') } : {}),
          ...(old && which < 0.3 ? { hat: /** @type {const} */ ('takiya') } : {}),
        };
  });
}
