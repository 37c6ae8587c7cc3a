import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../core/captions/field-changes.ts';
import { type FindQuery, findAndReplace } from '../../../core/captions/find-and-replace.ts';
import { photo } from '../documents.ts';
import { depicted } from './a-context.ts';

const query = (parts: Partial<FindQuery>): FindQuery => ({
  find: '',
  replace: '',
  regex: false,
  matchCase: false,
  fields: ['caption'],
  languages: ['ru', 'kk'],
  ...parts,
});
const replaced = (text: string, parts: Partial<FindQuery>) => {
  const one = photo('a', { caption: { ru: text } });
  const { changes, problem } = findAndReplace([one], query(parts));
  return problem ?? withChanges(one, changes).caption?.ru ?? '';
};

describe('finding and replacing', () => {
  it.each([
    ['Аким и аким', { find: 'аким', replace: 'мэр' }, 'мэр и мэр'],
    ['Аким и аким', { find: 'аким', replace: 'мэр', matchCase: true }, 'Аким и мэр'],
    ['ӘКІМ Ә', { find: 'әкім', replace: 'x' }, 'x Ә'],
    ['a.b axb', { find: 'a.b', replace: '$1' }, '$1 axb'],
    ['ааа', { find: 'аа', replace: 'б' }, 'ба'],
    ['лишние  пробелы', { find: '  ', replace: ' ' }, 'лишние пробелы'],
    ['a\ud800b', { find: '\ud800', replace: '' }, 'ab'],
  ])('%j with %j gives %j', (text, parts, expected) => {
    expect(replaced(text, parts)).toBe(expected);
  });

  it('tells what changes in which photo, field and language', () => {
    const photos = [
      photo('a', { caption: { ru: 'год', kk: 'жыл' }, headline: { ru: 'год' } }),
      photo('b', { keywords: { ru: ['год', 'вода'] } }),
    ];
    const found = findAndReplace(
      photos,
      query({ find: 'год', replace: '', fields: ['caption', 'headline', 'keywords'] }),
    );
    expect(found).toEqual({
      changes: [
        { photo: 'a', field: 'caption', language: 'ru', before: 'год', after: '', kind: 'cleared' },
        {
          photo: 'a',
          field: 'headline',
          language: 'ru',
          before: 'год',
          after: '',
          kind: 'cleared',
        },
        {
          photo: 'b',
          field: 'keywords',
          language: 'ru',
          before: 'год, вода',
          after: 'вода',
          kind: 'replaced',
        },
      ],
    });
  });

  it('changes the descriptions of people and never the names of cards', () => {
    const one = photo('a', {
      depicted: [...depicted('mysalov'), { id: 'x', description: { ru: 'mysalov и ветеран' } }],
    });
    const { changes } = findAndReplace(
      [one],
      query({ find: 'mysalov', replace: 'аким', fields: ['people'] }),
    );
    expect(withChanges(one, changes).depicted).toEqual([
      ...depicted('mysalov'),
      { id: 'x', description: { ru: 'аким и ветеран' } },
    ]);
  });

  it('of nothing is a problem', () => {
    expect(replaced('текст', {})).toEqual({ kind: 'empty' });
  });
});

describe('an expression', () => {
  const regex = (find: string, replace: string, parts: Partial<FindQuery> = {}) => ({
    find,
    replace,
    regex: true,
    ...parts,
  });

  it.each([
    ['2026 год', regex('(\\d+) год', 'в $1 году'), 'в 2026 году'],
    ['Мысал Дана', regex('(?<s>\\w+) (?<n>\\w+)', '$<n> $<s>'), 'Дана Мысал'],
    ['ҚАЗАҚ сөзі', regex('қазақ\\b', '«$&»'), '«ҚАЗАҚ» сөзі'],
    ['аб', regex('\\b', '|'), '|аб|'],
    ['aaa', regex('a*?', '-'), '-a-a-a-'],
    ['aXbXc', regex('^(.*?)X', '$1-'), 'a-bXc'],
    ['aXbXc', regex('^(.*)X', '$1-'), 'aXb-c'],
    ['cat dog', regex('cat|dog|bird', '[$&]'), '[cat] [dog]'],
    ['Фото: А', regex('^(?:фото|сурет):\\s*', ''), 'А'],
    ['тел. 87011234567', regex('8(\\d{3})(\\d{3})(\\d{4})', '+7 $1 $2 $3'), 'тел. +7 701 123 4567'],
    ['a-b_c', regex('[-_]', ' '), 'a b c'],
    ['x]y', regex('[\\]x]', '.'), '..y'],
    ['Ёж', regex('\\p{Lu}', '<$&>', { matchCase: true }), '<Ё>ж'],
    ['ab', regex('(a)|(b)', '[$1$2]'), '[a][b]'],
    ['цена 5$', regex('\\$', ' $$'), 'цена 5 $'],
    ['a1', regex('a(?:x)?(\\d)?', '$1$2'), '1$2'],
    ['😀😀', regex('.', 'x'), 'xx'],
    ['a\nb', regex('a.b', 'x'), 'a\nb'],
    ['а{2}', regex('а\\{2\\}', 'б'), 'б'],
    ['aab', regex('a{2}b', 'x'), 'x'],
    ['тест', regex('Т', 'Д', { matchCase: true }), 'тест'],
  ])('on %j with %j gives %j', (text, parts, expected) => {
    expect(replaced(text, parts)).toBe(expected);
  });

  it('finds what JavaScript finds', () => {
    const texts = ['абв abc 123', 'aaab', '«Үлгі» – 18.09.2026', '', 'x'.repeat(50)];
    const expressions = [
      '[a-c]+',
      '(a+)+$',
      '(a|ab)(c|bcd)?',
      '\\d{1,2}\\.',
      'x{3,5}?',
      '[^\\s]+',
      '(?:a|b)*?c',
      '$',
      '^',
      '(x?)*',
    ];
    for (const text of texts) {
      for (const expression of expressions) {
        const expected = text.replace(new RegExp(expression, 'gu'), (found) => `<${found}>`);
        const got =
          text === '' ? '' : replaced(text, regex(expression, '<$&>', { matchCase: true }));
        expect(got, `${expression} in ${text}`).toBe(text === '' ? '' : expected);
      }
    }
  });

  it.each([
    ['(', { kind: 'malformed', at: 0, what: 'group-not-closed' }],
    ['a)', { kind: 'malformed', at: 1, what: 'group-not-opened' }],
    ['[a', { kind: 'malformed', at: 0, what: 'class-not-closed' }],
    ['*a', { kind: 'malformed', at: 0, what: 'nothing-to-repeat' }],
    ['a**', { kind: 'malformed', at: 2, what: 'nothing-to-repeat' }],
    ['a{3,1}', { kind: 'malformed', at: 1, what: 'repeat-order' }],
    ['[z-a]', { kind: 'malformed', at: 2, what: 'range-order' }],
    ['\\', { kind: 'malformed', at: 0, what: 'escape' }],
    ['\\q', { kind: 'malformed', at: 0, what: 'escape' }],
    ['\\p{Nope}', { kind: 'malformed', at: 0, what: 'escape' }],
    ['(a)\\1', { kind: 'unsupported', at: 3, what: 'back-reference' }],
    ['(?=a)', { kind: 'unsupported', at: 0, what: 'look-around' }],
    ['(?<!a)b', { kind: 'unsupported', at: 0, what: 'look-around' }],
    ['((a{900}){900}){9}', { kind: 'too-large' }],
    [`${'('.repeat(60)}a${')'.repeat(60)}`, { kind: 'too-large' }],
  ])('%j is told as a problem and changes nothing', (find, problem) => {
    expect(replaced('ааа aaa', regex(find, 'x'))).toEqual(problem);
  });

  it.each(['(a+)+$', '(a|aa)+$', '(a*)*b', '(.*a){20}', '(a?){100}a{100}'])(
    '%s cannot run away on texts that make a backtracking machine hang',
    (find) => {
      const text = `${'a'.repeat(200)}!`;
      const photos = Array.from({ length: 20 }, (_, index) =>
        photo(String(index), { caption: { ru: text } }),
      );
      const { problem } = findAndReplace(photos, query(regex(find, 'x')));
      expect([undefined, 'too-slow']).toContain(problem?.kind);
    },
  );

  it('whose work would take too long in all is stopped and changes nothing', () => {
    const photos = Array.from({ length: 500 }, (_, index) =>
      photo(String(index), { caption: { ru: 'a'.repeat(10_000) } }),
    );
    const found = findAndReplace(photos, query(regex('(a?){300}b', 'x')));
    expect(found).toEqual({ changes: [], problem: { kind: 'too-slow' } });
  });
});
