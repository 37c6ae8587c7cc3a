import { describe, expect, it } from 'vitest';
import { codeProblems } from '../../../core/captions/code-problems.ts';
import { context } from './a-context.ts';

const lists = [{ id: 'own', name: 'Свои', rows: [['кап', 'капитан']] }];
const wrong = (text: string) => codeProblems(text, context({ lists }), 'ru');

describe('a code that stayed in a photo’s own words', () => {
  it('is named with its place, and the one that was probably meant', () => {
    expect(wrong('Слово у =абв=, рядом =акин=')).toEqual([
      { kind: 'unknown-code', code: 'абв', at: 8, length: 5 },
      { kind: 'unknown-code', code: 'акин', near: 'аким', at: 21, length: 6 },
    ]);
  });

  it('is told to have no such replacement, or no such form on the card', () => {
    expect(wrong('=кап#3= и =аким#9=')).toMatchObject([
      { kind: 'missing-column', code: 'кап', column: '3', columns: 1 },
      { kind: 'missing-column', code: 'аким', column: '9' },
    ]);
    expect(codeProblems('=аким#2=', context(), 'kk')).toMatchObject([
      { kind: 'missing-form', form: 'gen', language: 'kk' },
    ]);
  });

  it('is found between braces too, which are only braces here', () => {
    expect(wrong('{=абв=} {собыие}')).toEqual([
      { kind: 'unknown-code', code: 'абв', at: 1, length: 5 },
    ]);
  });

  it.each(['', '=абв', '2+2=4, x=5', '?a=1&b=2', 'a == b', '=кап= и =аким=', '= слова ='])(
    'is nothing that %j has',
    (text) => {
      expect(wrong(text)).toEqual([]);
    },
  );

  it('stands between the office’s own signs', () => {
    const book = { ...context({ lists }).codes, delimiter: '##' };
    expect(codeProblems('##абв## =абв=', { ...context(), codes: book }, 'ru')).toEqual([
      { kind: 'unknown-code', code: 'абв', at: 0, length: 7 },
    ]);
  });
});
