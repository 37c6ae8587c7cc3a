import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../../core/captions/decode-text.ts';
import { readCsv } from '../../../core/cards/csv.ts';
import { columnOf } from '../../../core/cards/csv-columns.ts';
import { type ImportPlan, planImport } from '../../../core/cards/csv-import.ts';
import { personSchema } from '../../../core/release/cards.ts';

const mysalov = personSchema.parse({
  id: 'm',
  name: { kk: 'Үлгібай Мысалов', ru: 'Улгибай Мысалов' },
  code: 'аким',
  aliases: ['У. Мысалов'],
  positions: [{ title: { ru: 'аким области' } }],
});

function plan(text: string, kind: Parameters<typeof planImport>[0] = 'people'): ImportPlan {
  const result = planImport(kind, text, [...(kind === 'people' ? [mysalov] : [])]);
  if (typeof result === 'string') throw new Error(result);
  return result;
}

describe('a table', () => {
  it.each([',', ';', '\t'])('is read with the delimiter %j, quotes and lines in cells', (sign) => {
    const text = [`a${sign}b`, `"x${sign}""y"""${sign}"1\n2"`, `z${sign}`].join('\r\n');
    expect(readCsv(text).rows).toEqual([
      { line: 1, cells: ['a', 'b'] },
      { line: 2, cells: [`x${sign}"y"`, '1\n2'] },
      { line: 4, cells: ['z', ''] },
    ]);
  });

  it('comes back as it was written, whatever stands in its cells', () => {
    const cell = fc.string().map((text) => `x${text.replace(/[\r\s]+/g, ' ')}x`);
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
        const text = [['a', 'b'], ...rows]
          .map((cells) => cells.map((value) => `"${value.replaceAll('"', '""')}"`).join(';'))
          .join('\n');
        expect(
          readCsv(text)
            .rows.slice(1)
            .map(({ cells }) => cells),
        ).toEqual(rows);
      }),
    );
  });

  it('says on which line a quotation mark stays open', () => {
    expect(readCsv('a,b\n"x,y').unclosedQuote).toBe(2);
  });
});

describe('headers', () => {
  it.each([
    ['ФИО (рус)', { field: 'name', language: 'ru' }],
    ['Аты-жөні', { field: 'name', language: 'any' }],
    ['Name EN', { field: 'name', language: 'en' }],
    ['Должность, каз.', { field: 'position', language: 'kk' }],
    ['Қысқа код', { field: 'code' }],
    ['Телефон', undefined],
  ])('«%s»', (header, column) => {
    expect(columnOf(header, 'people')).toEqual(column);
  });
});

describe('an import of people', () => {
  it('adds, changes and skips, and lists wrong rows with the reason', () => {
    const { added, changed, skipped, wrong, unknownColumns } = plan(
      [
        'ФИО рус;ФИО каз;Пол;Должность рус;С какого дня;Код;Телефон',
        'Сауле Мысал;Сәуле Мысал;ж;пресс-секретарь;01.02.2026;пресс;1',
        'Улгибай Мысалов;;м;аким области;12.02.2024;аким;2',
        'Улгибай Мысалов;Үлгібай Мысалов;;;;;3',
        ';;м;;;;4',
        'Дана Дана;;сомнительно;;;;5',
        'Ержан Ержан;;м;;31.02.2026;;6',
        'Асан Асан;;м;;;пресс;7',
        'Б;;;;;;8;9',
      ].join('\n'),
    );
    expect(added.map(({ name }) => name)).toEqual([{ ru: 'Сауле Мысал', kk: 'Сәуле Мысал' }]);
    expect(added[0]).toMatchObject({
      gender: 'f',
      code: 'пресс',
      positions: [{ title: { ru: 'пресс-секретарь' }, validFrom: '2026-02-01' }],
    });
    expect(changed).toHaveLength(1);
    expect(changed[0]?.after).toMatchObject({
      id: 'm',
      gender: 'm',
      aliases: ['У. Мысалов'],
      positions: [{ title: { ru: 'аким области' }, validFrom: '2024-02-12' }],
    });
    expect(skipped).toEqual([4]);
    expect(wrong.map(({ line, problem }) => [line, problem])).toEqual([
      [5, 'noName'],
      [6, 'gender'],
      [7, 'date'],
      [8, 'codeTwice'],
      [9, 'cells'],
    ]);
    expect(unknownColumns).toEqual(['Телефон']);
  });

  it('knows the language of a name where the header names none', () => {
    expect(plan('Имя\nҚайрат Әлі\nСаша Петров').added.map(({ name }) => name)).toEqual([
      { kk: 'Қайрат Әлі' },
      { ru: 'Саша Петров' },
    ]);
  });

  it('finds a card by another order and other letters of its name', () => {
    const { changed, added } = plan('Аты-жөні қаз,Пол\nМысалов Улгібай,м');
    expect(added).toEqual([]);
    expect(changed[0]?.after.id).toBe('m');
  });

  it('leaves out marks that nobody sees, and refuses a text in the place of a name', () => {
    const { added, wrong } = plan(`Имя\n\u202eСауле\u200b Мысал\u202c\n${'а'.repeat(10_000)}`);
    expect(added[0]?.name).toEqual({ ru: 'Сауле Мысал' });
    expect(wrong.map(({ problem }) => problem)).toEqual(['long']);
  });

  it('reads Windows-1251 as Excel writes it', () => {
    const bytes = Uint8Array.from([
      ...[0xc8, 0xec, 0xff, 0x3b, 0xca, 0xee, 0xe4, 0x0d, 0x0a],
      ...[0xd1, 0xe0, 0xf3, 0xeb, 0xe5, 0x3b, 0x31],
    ]);
    expect(plan(decodeText(bytes).text).added[0]).toMatchObject({
      name: { ru: 'Сауле' },
      code: '1',
    });
  });

  it.each([
    ['', 'empty'],
    ['Имя', 'empty'],
    ['Телефон\n1', 'noName'],
    ['Имя\n"x', 'quote'],
  ])('of %j says why there is nothing to import', (text, problem) => {
    expect(planImport('people', text, [])).toBe(problem);
  });
});

describe('an import of terms', () => {
  it('reads wrong forms with their right ones', () => {
    const { added } = plan(
      'Термин рус\tНеверно рус\tС даты\nАстана\tНур-Султан; Нур-Султане → Астане\t17.09.2022',
      'terms',
    );
    expect(added[0]).toMatchObject({
      name: { ru: 'Астана' },
      validFrom: '2022-09-17',
      wrong: { ru: [{ text: 'Нур-Султан' }, { text: 'Нур-Султане', right: 'Астане' }] },
    });
  });
});
