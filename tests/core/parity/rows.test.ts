import { expect, test } from 'vitest';
import { textRows } from '../../../core/parity/rows.ts';
import { textSchema } from '../../../core/release/text.ts';

const paragraph = (id: string, source?: string) => ({
  id,
  type: 'paragraph',
  content: [{ text: `слова ${id}` }],
  ...(source && { source: { language: 'ru', block: source, hash: '' } }),
});
const photo = (id: string, of: string) => ({ id, type: 'photo', photo: of });
const ru = textSchema.parse({
  headline: 'Вода',
  subhead: 'Строка',
  lead: paragraph('rl'),
  body: [paragraph('r1'), photo('rp', 'p1'), paragraph('r2'), paragraph('r3')],
});

test('what was made from one another stands in one row, and so do the places of one photo', () => {
  const kk = textSchema.parse({
    headline: 'Су',
    lead: paragraph('kl', 'rl'),
    body: [paragraph('k1', 'r1'), photo('kp', 'p1'), paragraph('k2', 'r3')],
  });
  expect(
    textRows([
      { language: 'ru', text: ru },
      { language: 'kk', text: kk },
    ]),
  ).toEqual([
    { ru: 'headline', kk: 'headline' },
    { ru: 'rl', kk: 'kl' },
    { ru: 'r1', kk: 'k1' },
    { ru: 'rp', kk: 'kp' },
    { ru: 'r3', kk: 'k2' },
  ]);
});

test('what was moved past its neighbours stays outside', () => {
  const kk = textSchema.parse({
    headline: 'Су',
    body: [paragraph('k3', 'r3'), paragraph('k1', 'r1'), paragraph('k2', 'r2')],
  });
  const rows = textRows([
    { language: 'kk', text: kk },
    { language: 'ru', text: ru },
  ]);
  expect(rows).toEqual([
    { kk: 'headline', ru: 'headline' },
    { kk: 'k1', ru: 'r1' },
    { kk: 'k2', ru: 'r2' },
  ]);
});

test('three languages are one row', () => {
  const other = (language: 'kk' | 'en') => ({
    language,
    text: textSchema.parse({ headline: 'x', body: [paragraph(`${language}1`, 'r1')] }),
  });
  expect(textRows([other('kk'), { language: 'ru', text: ru }, other('en')])).toEqual([
    { kk: 'headline', ru: 'headline', en: 'headline' },
    { kk: 'kk1', ru: 'r1', en: 'en1' },
  ]);
  expect(textRows([{ language: 'ru', text: ru }])).toEqual([]);
});
