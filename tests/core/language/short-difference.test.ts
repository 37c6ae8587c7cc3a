import { expect, test } from 'vitest';
import { shortDifference } from '../../../core/language/short-difference.ts';

const same = (text: string) => ({ kind: 'same', text }) as const;
const words = 'один два три четыре пять шесть семь восемь';

test('what stayed is cut to a few words round each change', () => {
  const change = [
    { kind: 'removed', text: '620' },
    { kind: 'added', text: '640' },
  ] as const;
  const short = shortDifference([
    same(`${words} `),
    ...change,
    same(` ${words} `),
    ...change,
    same(` ${words}`),
  ]);
  expect(short.map(({ text }) => text)).toEqual([
    '… шесть семь восемь ',
    '620',
    '640',
    ' один два … шесть семь восемь ',
    '620',
    '640',
    ' один два …',
  ]);
});

test('a short text is shown whole', () => {
  const pieces = [same('Подключено '), { kind: 'added', text: '640' } as const, same(' домов.')];
  expect(shortDifference(pieces)).toEqual(pieces);
});
