import { describe, expect, it } from 'vitest';
import { readCodes, writeCodes } from '../../../core/captions/codes-file.ts';
import { expand } from '../../../core/captions/expand.ts';
import { captionBookSchema } from '../../../core/release/caption-book.ts';
import { personSchema } from '../../../core/release/cards.ts';
import { photo } from '../documents.ts';
import { context, depicted, people } from './a-context.ts';

const list = (...rows: string[][]) => [{ id: 'own', name: 'Свои', rows }];
const one = photo('a', { depicted: depicted('mysalov') });
const inLanguage = (text: string, language: 'ru' | 'kk' | 'en' = 'ru', parts = {}) =>
  expand(text, one, context(parts, [one]), language);

describe('a code', () => {
  it.each([
    ['=ак=', 'ru', 'аким Улгитауской области Улгибай Мысалов'],
    ['=ак=', 'kk', 'Үлгітау облысының әкімі Үлгібай Мысалов'],
    ['=ак=', 'en', 'Ulgibay Mysalov, akim (governor) of Ulgitau Region'],
    ['=аким=', 'ru', 'аким Улгитауской области Улгибай Мысалов'],
    ['=әкімі=', 'ru', 'аким Улгитауской области Улгибай Мысалов'],
    ['=аким#2=', 'ru', 'Улгибая Мысалова'],
    ['=аким#dat=', 'ru', 'Улгибаю Мысалову'],
    [
      'речь =ак=, =аким#2=.',
      'ru',
      'речь аким Улгитауской области Улгибай Мысалов, Улгибая Мысалова.',
    ],
    ['2+2=4, x=5', 'ru', '2+2=4, x=5'],
    ['?a=1&b=2', 'ru', '?a=1&b=2'],
    ['a == b', 'ru', 'a = b'],
  ] as const)('%s in %s is %s', (text, language, expected) => {
    expect(inLanguage(text, language)).toEqual({ text: expected, problems: [] });
  });

  it('of a list may have signs and spaces in it, and an equation is still none', () => {
    const lists = list(
      ['в/ч', 'воинская часть', 'воинской части'],
      ['uk 1', 'первый'],
      ['м&ж', 'все'],
    );
    const words = inLanguage('=в/ч=, =в/ч#2=, =uk 1= и =м&ж=; a=b/c=d', 'ru', { lists });
    expect(words).toEqual({
      text: 'воинская часть, воинской части, первый и все; a=b/c=d',
      problems: [],
    });
  });

  it('of a list has no replacement where its cell is empty, and says so', () => {
    const lists = list(['кап', 'капитан', '', 'капитану']);
    expect(inLanguage('=кап#3=', 'ru', { lists }).text).toBe('капитану');
    expect(inLanguage('у =кап#2=', 'ru', { lists })).toMatchObject({
      text: 'у =кап#2=',
      problems: [{ kind: 'missing-column', code: 'кап', column: '2', columns: 3 }],
    });
  });

  it('of a position that somebody of the release holds is his, whoever else holds one', () => {
    const other = personSchema.parse({
      id: 'other',
      name: { ru: 'Другой Аким' },
      positions: [{ title: { ru: 'аким района' } }],
    });
    const cards = { people: [...people, other], places: [] };
    expect(inLanguage('=аким=', 'ru', { cards }).text).toContain('Улгибай Мысалов');
    const both = photo('b', { depicted: depicted('other') });
    const { problems } = expand('=аким=', both, context({ cards }, [both]), 'ru');
    expect(problems).toEqual([
      {
        kind: 'ambiguous-code',
        code: 'аким',
        people: ['Улгибай Мысалов', 'Другой Аким'],
        at: 0,
        length: 6,
      },
    ]);
  });

  it('of a card that was taken out of the lists is none, unless its person takes part', () => {
    const gone = people.map((person) => ({ ...person, trashedAt: '2026-01-01T00:00:00Z' }));
    const cards = { people: gone, places: [] };
    const alone = photo('b');
    const elsewhere = context({ cards, release: undefined }, [alone]);
    expect(expand('=ак=', alone, elsewhere, 'ru').problems).toMatchObject([
      { kind: 'unknown-code' },
    ]);
    expect(inLanguage('=ак=', 'ru', { cards }).problems).toEqual([]);
  });

  it('is case-sensitive, and an unknown one is named with a near one', () => {
    expect(inLanguage('=АК=').problems).toEqual([
      { kind: 'unknown-code', code: 'АК', near: 'ак', at: 0, length: 4 },
    ]);
  });

  it('of an own list goes before that of a card, and the later list before the earlier', () => {
    const book = captionBookSchema.parse({
      codes: [...list(['ак', 'первый', 'второй']), ...list(['ак', 'третий', 'четвёртый'])],
    });
    expect(inLanguage('=ак= =ак#2=', 'ru', { book }).text).toBe('третий четвёртый');
  });

  it('with a number that the list does not have is a problem', () => {
    const book = captionBookSchema.parse({ codes: list(['шап', 'раз', 'два']) });
    expect(inLanguage('=шап#3=', 'ru', { book }).problems).toEqual([
      { kind: 'missing-column', code: 'шап', column: '3', columns: 2, at: 0, length: 7 },
    ]);
  });

  it('names the person whose card has no such case', () => {
    const { text, problems } = inLanguage('=ак#6=');
    expect(text).toBe('[Улгибай Мысалов?]');
    expect(problems).toMatchObject([{ kind: 'missing-form', form: 'prep', of: 'Улгибай Мысалов' }]);
  });

  it.each(['\\', '#', '::', '§'])(
    'stands between signs of the office’s choice: %s',
    (delimiter) => {
      const book = captionBookSchema.parse({ delimiter, codes: list(['x1', 'замена']) });
      expect(inLanguage(`а ${delimiter}x1${delimiter} б =x1=`, 'ru', { book }).text).toBe(
        'а замена б =x1=',
      );
    },
  );
});

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'utf8'));
const utf16 = (text: string, big: boolean) => {
  const buffer = Buffer.from(`\ufeff${text}`, 'utf16le');
  return new Uint8Array(big ? buffer.swap16() : buffer);
};
/** Russian letters only, as the table of Windows-1251 has them in a row. */
const windows1251 = (text: string) =>
  Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 0x80 ? code : code - 0x410 + 0xc0;
  });

describe('a file of codes', () => {
  const text = '// Совет\r\nшап\tСерик Шапкенов\tСерика Шапкенова\r\n\r\nәкім\tӘкім Үлгі\r\n';
  const rows = [
    ['шап', 'Серик Шапкенов', 'Серика Шапкенова'],
    ['әкім', 'Әкім Үлгі'],
  ];

  it.each([
    ['UTF-8', bytes(text), 'utf-8'],
    ['UTF-8 with a mark', bytes(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 of Windows', utf16(text, false), 'utf-16le'],
    ['UTF-16 the other way round', utf16(text, true), 'utf-16be'],
  ])('in %s is read with all letters', (_, file, encoding) => {
    const read = readCodes(file);
    expect(read.rows).toEqual(rows);
    expect(read.encoding).toBe(encoding);
    expect(read.problems).toEqual(encoding === 'utf-8' ? [] : [{ kind: 'encoding', encoding }]);
  });

  it('in Windows-1251 is read, and it is said', () => {
    const read = readCodes(windows1251('шап\tСерик Шапкенов\nмэр\tЯна\n'));
    expect(read.rows).toEqual([
      ['шап', 'Серик Шапкенов'],
      ['мэр', 'Яна'],
    ]);
    expect(read.problems).toEqual([{ kind: 'encoding', encoding: 'windows-1251' }]);
  });

  it('goes on after half a row, and the later of two equal codes counts', () => {
    const read = readCodes(bytes('a\tпервый\nпросто слово\nb\t\nc\tтри\t\t\na\tвторой'));
    expect(read.rows).toEqual([
      ['a', 'второй'],
      ['c', 'три'],
    ]);
    expect(read.problems).toEqual([
      { kind: 'half-row', line: 2, text: 'просто слово' },
      { kind: 'half-row', line: 3, text: 'b\t' },
      { kind: 'duplicate', line: 5, code: 'a', earlier: 1 },
    ]);
  });

  it('keeps an empty column between two others, for it has its number', () => {
    expect(readCodes(bytes('a\t\tдва')).rows).toEqual([['a', '', 'два']]);
  });

  it('written and read again is the same', () => {
    const written = writeCodes([...rows, ['tab\tin', 'line\nbreak'], [' ', 'nothing']]);
    expect(written.startsWith('шап\tСерик')).toBe(true);
    expect(readCodes(bytes(written)).rows).toEqual([...rows, ['tab in', 'line break']]);
  });

  it.each([
    ['nothing', new Uint8Array()],
    ['a photo', Uint8Array.from({ length: 5000 }, (_, index) => (index * 37) % 256)],
    ['half a character', new Uint8Array([0x61, 0x09, 0xd0])],
    ['a mark alone', new Uint8Array([0xff, 0xfe, 0x61])],
    ['a surrogate in UTF-8', new Uint8Array([0x61, 0x09, 0xed, 0xa0, 0x80])],
  ])('that is %s is read without an error', (_, file) => {
    expect(() => readCodes(file)).not.toThrow();
  });
});
