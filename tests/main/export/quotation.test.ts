import { describe, expect, it } from 'vitest';
import { type Inline, plainText } from '../../../core/release/text.ts';
import { quotation } from '../../../main/export/quotation.ts';

const quoted = (text: string, language: 'kk' | 'ru' | 'en') =>
  plainText([...quotation([{ text }], language)]);

describe('a quotation', () => {
  it.each([
    ['ru', 'Вода придёт во все дома.', '«Вода придёт во все дома».'],
    ['kk', 'Су барлық үйге жетеді.', '«Су барлық үйге жетеді».'],
    ['en', 'Water will reach every home.', '“Water will reach every home.”'],
    ['ru', 'Первое. Второе. ', '«Первое. Второе».'],
    ['ru', 'Когда?', '«Когда?»'],
    ['ru', 'Посмотрим…', '«Посмотрим…»'],
    ['ru', 'Посмотрим...', '«Посмотрим...»'],
    ['ru', 'План до 2030 г.', '«План до 2030 г.»'],
    ['ru', 'Без точки', '«Без точки»'],
    ['ru', '«Уже в кавычках.»', '«Уже в кавычках.»'],
    ['ru', '– Реплика.', '– Реплика.'],
  ] as const)('in %s: %s', (language, said, shown) => {
    expect(quoted(said, language)).toBe(shown);
  });

  it('keeps every run, and drops the one that was the stop alone', () => {
    const name: Inline = { text: 'Улгикенте', ref: { kind: 'place', id: 'p' } };
    expect(quotation([{ text: 'Мост в ' }, name, { text: '.' }], 'ru')).toEqual([
      { text: '«' },
      { text: 'Мост в ' },
      name,
      { text: '».' },
    ]);
  });
});
