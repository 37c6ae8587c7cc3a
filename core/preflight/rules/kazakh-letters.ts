import { hasKazakhLetters } from '../../language/detect.ts';
import { wholeText } from '../../release/text.ts';
import type { Rule } from '../finding.ts';

/** No Kazakh text of this length does without these letters. */
const ENOUGH = 300;

/** A Kazakh text typed without the Kazakh layout, or a Russian one in the wrong column. */
export const kazakhLetters: Rule = {
  id: 'KK-LETTERS',
  find({ release, written }) {
    const text = written.includes('kk') ? release.texts.kk : undefined;
    const words = text ? wholeText(text) : '';
    if (words.length <= ENOUGH || hasKazakhLetters(words)) return [];
    return [
      {
        severity: 'error',
        message: 'kazakhLettersMissing',
        place: { step: 'text', language: 'kk' },
      },
    ];
  },
};
