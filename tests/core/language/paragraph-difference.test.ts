import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphDifference } from '../../../core/language/paragraph-difference.ts';
import type { WordPiece } from '../../../core/language/word-difference.ts';

const shown = (pieces: readonly WordPiece[]) =>
  pieces
    .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}[${text}]`))
    .join('');

describe('the difference of two texts', () => {
  it('ties a changed paragraph to what became of it, and leaves others whole', () => {
    const before = ['Встреча прошла в пятницу в Улгикенте.', 'Воду подведут весной.'];
    const after = ['Воды пока нет.', 'Встреча прошла в субботу в Улгикенте.'];
    expect(paragraphDifference(before, after, 'ru').map(shown)).toEqual([
      '+[Воды пока нет.]',
      'Встреча прошла в -[пятницу]+[субботу] в Улгикенте.',
      '-[Воду подведут весной.]',
    ]);
  });

  it('has nothing to say of equal texts, and bears empty ones', () => {
    expect(paragraphDifference(['а б', 'в'], ['а б', 'в'], 'kk').map(shown)).toEqual(['а б', 'в']);
    expect(paragraphDifference([], [], 'kk')).toEqual([]);
    expect(paragraphDifference([], ['бар'], 'kk').map(shown)).toEqual(['+[бар]']);
  });

  it('holds every paragraph of both texts, in their order', () => {
    const text = fc.array(fc.stringMatching(/^[абв ]{1,12}$/), { maxLength: 6 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const rows = paragraphDifference(before, after, 'ru');
        const side = (gone: WordPiece['kind']) =>
          rows
            .filter((row) => row.some(({ kind }) => kind !== gone))
            .map((row) =>
              row.flatMap(({ kind, text: run }) => (kind === gone ? [] : run)).join(''),
            );
        expect(side('added')).toEqual(before);
        expect(side('removed')).toEqual(after);
      }),
      { numRuns: 100 },
    );
  });
});
