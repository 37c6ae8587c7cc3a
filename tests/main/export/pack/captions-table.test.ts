import { describe, expect, it } from 'vitest';
import { captionsTable } from '../../../../main/export/pack/captions-table.ts';

describe('The table of captions', () => {
  it('has a column per field and language that any photo has words in', () => {
    const table = captionsTable(
      [
        { file: 'a.jpg', fields: { caption: { kk: 'Тау', ru: 'Гора' }, city: { kk: 'Орал' } } },
        { file: 'b.jpg', fields: { keywords: { ru: ['су', 'ауыл'] } } },
      ],
      ['kk', 'ru', 'en'],
    );
    expect(table).toBe(
      '\uFEFFfile,caption.kk,caption.ru,city,keywords\r\na.jpg,Тау,Гора,Орал,\r\nb.jpg,,,,су; ауыл\r\n',
    );
  });

  it('keeps commas, quotation marks and lines inside of their cells', () => {
    const caption = { ru: 'Он сказал: "Да",\nи ушёл' };
    expect(captionsTable([{ file: 'a.jpg', fields: { caption } }], ['ru'])).toBe(
      '\uFEFFfile,caption.ru\r\na.jpg,"Он сказал: ""Да"",\nи ушёл"\r\n',
    );
  });

  it.each(['=cmd|" /C calc"!A0', '+1', '-2+3', '@SUM(1)', '\t=1', ' =1', '\r=1', '|cmd'])(
    'lets no table program run %j',
    (text) => {
      const table = captionsTable([{ file: 'a.jpg', fields: { headline: { ru: text } } }], ['ru']);
      const cell = table.split('a.jpg,')[1] ?? '';
      expect(cell).toMatch(/^"'/);
    },
  );
});
