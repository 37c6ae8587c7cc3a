import { describe, expect, it } from 'vitest';
import { tidied } from '../../../core/draft/filled.ts';
import { plainText } from '../../../core/release/text.ts';

const ref = { kind: 'person', id: 'p' } as const;
const joined = (...texts: readonly string[]) =>
  plainText([...tidied(texts.map((text) => ({ text })))]);

describe('filled runs', () => {
  it.each([
    [['Ждём... и надеемся', '.'], 'Ждём... и надеемся.'],
    [['Стой!.. Куда', '.'], 'Стой!.. Куда.'],
    [['Что ж…', '.'], 'Что ж…'],
    [['до 18 ч.', '.'], 'до 18 ч.'],
    [['слова', '...'], 'слова...'],
    [['Улгиева, head,', '.'], 'Улгиева, head.'],
    [['в ', ' Улгикенте'], 'в Улгикенте'],
    [['два  пробела', ' внутри'], 'два  пробела внутри'],
  ])('%j meet as «%s»', (texts, words) => {
    expect(joined(...texts)).toBe(words);
  });

  it('are the same when they are tidied again', () => {
    const runs = [{ text: 'г. А.', ref }, { text: '...' }, { text: ' Далее', ref }, { text: '.' }];
    expect(tidied(tidied(runs))).toEqual(tidied(runs));
    expect(plainText([...tidied(runs)])).toBe('г. А.... Далее.');
  });
});
