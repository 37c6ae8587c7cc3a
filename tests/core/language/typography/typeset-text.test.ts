import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editsBetween, withEdits } from '../../../../core/language/typography/edits.ts';
import {
  houseDash,
  typesetLines,
  withTypography,
} from '../../../../core/language/typography/typeset-text.ts';
import { plainText, type Text, textSchema } from '../../../../core/release/text.ts';

const text: Text = textSchema.parse({
  headline: 'Программа "Су"',
  lead: { id: 'l', type: 'paragraph', content: [{ text: 'Без перемен' }] },
  body: [
    {
      id: 'p',
      type: 'paragraph',
      content: [
        { text: 'Пришли 10' },
        { text: '-12', marks: [{ type: 'strong' }] },
        { text: ' "важных', ref: { kind: 'fact', id: 'f' } },
        { text: ' гостей"' },
      ],
    },
    { id: 'u', type: 'list', items: [{ id: 'i', content: [{ text: 'Школа № 5' }] }] },
    { id: 'x', type: 'photo', photo: 'one' },
    { id: 'q', type: 'quote', content: [{ text: 'Сайт a.kz/b-c' }] },
  ],
});

const lines = typesetLines(text, 'ru');

test('lists the lines that change, with what they become', () => {
  expect(lines.map(({ id, after }) => [id, after.replaceAll('\u00A0', '_')])).toEqual([
    ['headline', 'Программа «Су»'],
    ['p', 'Пришли 10–12 «важных гостей»'],
    ['i', 'Школа №_5'],
  ]);
});

test('changes the chosen lines only, and leaves nothing more to do there', () => {
  const done = withTypography(text, 'ru', new Set(['p', 'i']));
  expect(typesetLines(done, 'ru').map(({ id }) => id)).toEqual(['headline']);
  expect(done.headline).toBe(text.headline);
});

test('marks and references stay on their words', () => {
  const [paragraph] = withTypography(text, 'ru', new Set(['p'])).body;
  expect(paragraph).toMatchObject({
    content: [
      { text: 'Пришли 10' },
      { text: '–12', marks: [{ type: 'strong' }] },
      { text: ' «важных', ref: { kind: 'fact', id: 'f' } },
      { text: ' гостей»' },
    ],
  });
});

describe('the dash', () => {
  const written = (headline: string) => textSchema.parse({ headline });
  test('is the one that the text is written with', () => {
    expect(houseDash(written('А – б, в – г и д — е'), 'ru')).toBe('–');
    expect(houseDash(written('А — б'), 'kk')).toBe('—');
  });
  test('is the usual one of the language where there is none yet', () => {
    expect([houseDash(written('А'), 'ru'), houseDash(written('А'), 'kk')]).toEqual(['—', '–']);
  });
});

test('edits of a text are the same in its runs, wherever these begin and end', () => {
  const run = fc.string({ unit: fc.constantFrom('a', 'б', '"', ' ', '-'), maxLength: 6 });
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 6 }), run, (runs, other) => {
      const content = runs.map((words) => ({ text: words }));
      const before = plainText(content);
      const after = before.replaceAll('"', '«').replaceAll(' -', other).replaceAll('б', '');
      expect(plainText(withEdits(content, editsBetween(before, after)))).toBe(after);
    }),
    { numRuns: 1000 },
  );
});
