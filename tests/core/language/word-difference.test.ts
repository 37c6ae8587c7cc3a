import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type WordPiece, wordDifference } from '../../../core/language/word-difference.ts';

const shown = (pieces: readonly WordPiece[]) =>
  pieces
    .map(({ kind, text }) => {
      if (kind === 'same') return text;
      return kind === 'added' ? `[+${text}+]` : `[-${text}-]`;
    })
    .join('');

describe('the difference of two texts', () => {
  test.each([
    [
      'kk',
      'Таза су 620 үйге жетті.',
      'Таза су 640 үйге жетті.',
      'Таза су [-620-][+640+] үйге жетті.',
    ],
    [
      'kk',
      'Үлгі ауылында ашылды',
      'Үлгі ауылына келді',
      'Үлгі [-ауылында ашылды-][+ауылына келді+]',
    ],
    ['ru', 'Аким открыл мост.', 'Вчера аким открыл мост.', '[-Аким-][+Вчера аким+] открыл мост.'],
    ['ru', 'длиной 19,4 км', 'длиной 19,5 км', 'длиной [-19,4-][+19,5+] км'],
    ['en', 'It can’t wait', 'It can wait', 'It [-can’t-][+can+] wait'],
    ['ru', '', 'Слово', '[+Слово+]'],
    ['ru', 'Слово', '', '[-Слово-]'],
    ['ru', 'То же', 'То же', 'То же'],
  ] as const)('in %s names whole words: %s → %s', (language, before, after, difference) => {
    expect(shown(wordDifference(before, after, language))).toBe(difference);
  });

  test('loses no letter of either text, whatever is in them', () => {
    const words = fc.array(fc.constantFrom('су', 'вода', ' ', '\n', '10', '«', '👩‍🚒', 'ә', '.'), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(''), other.join('')];
        const pieces = wordDifference(before, after, 'kk');
        const without = (kind: WordPiece['kind']) =>
          pieces
            .filter((piece) => piece.kind !== kind)
            .map(({ text }) => text)
            .join('');
        expect([without('added'), without('removed')]).toEqual([before, after]);
      }),
      { numRuns: 200 },
    );
  });

  test('shows two long texts that share nothing as one change', () => {
    const text = (word: string) => Array.from({ length: 4000 }, (_, i) => `${word}${i}`).join(' ');
    expect(wordDifference(text('а'), text('б'), 'ru').map(({ kind }) => kind)).toEqual([
      'removed',
      'added',
    ]);
  });
});
