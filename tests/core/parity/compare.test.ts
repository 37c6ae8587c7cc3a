import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../core/parity/compare.ts';
import { peopleSchema, placesSchema } from '../../../core/release/cards.ts';
import { releaseSchema } from '../../../core/release/release.ts';
import { type Text, textSchema } from '../../../core/release/text.ts';

const samples = join(import.meta.dirname, '../../../assets/samples');
const json = (path: string): unknown => JSON.parse(readFileSync(join(samples, path), 'utf8'));
const cards = {
  people: peopleSchema.parse(json('people.json')).people,
  places: placesSchema.parse(json('places.json')).places,
};

const text = (headline: string, ...body: readonly string[]): Text =>
  textSchema.parse({
    headline,
    body: body.map((words, index) => ({
      id: `b${index}`,
      type: 'paragraph',
      content: [{ text: words }],
    })),
  });
const brief = (ru: Text, kk: Text) =>
  differences({ ru, kk }, ['ru', 'kk'], cards).map(
    ({ kind, words, here, there }) =>
      `${kind} «${words}» ${here.language}:${here.part} → ${there.language}:${there.part}`,
  );

describe('two languages side by side', () => {
  it('say the same when only the spelling of a figure differs', () => {
    const ru = text('Вода для 640 домов', 'Пришло более 10 тыс. человек к 11:00.', '18 сентября.');
    const kk = text('640 үйге су', '10 000-нан астам адам сағат 11:00-де келді.', '18 қыркүйекте.');
    expect(brief(ru, kk)).toEqual([]);
  });

  it('a figure that differs leads to both places', () => {
    const ru = text('Вода для 640 домов', 'Построено 19,4 км сети.');
    const kk = text('640 үйге су', '19,6 км желі салынды.');
    expect(brief(ru, kk)).toEqual(['number «19,4» ru:b0 → kk:b0', 'number «19,6» kk:b0 → ru:b0']);
  });

  it('a small number in words is no difference', () => {
    expect(brief(text('Вода в 4 сёлах'), text('Төрт ауылға су келді'))).toEqual([]);
    expect(brief(text('Вода в четырёх сёлах'), text('4 ауылға су келді'))).toEqual([]);
  });

  it('a date without its year is the same day, one of another year is not', () => {
    expect(brief(text('18 сентября 2026 года'), text('18 қыркүйекте'))).toEqual([]);
    expect(brief(text('18 сентября 2026 года'), text('2025 жылғы 18 қыркүйекте'))).toHaveLength(2);
  });

  it('a person or a place named in one language only is told by its card', () => {
    const person = cards.people[0];
    if (!person) throw new Error('the samples have people');
    const name = person.name.ru ?? '';
    expect(brief(text('Совещание', `Выступил ${name}.`), text('Кеңес', 'Сөз сөйледі.'))).toEqual([
      `person «${name}» ru:b0 → kk:b0`,
    ]);
  });

  it('a photo that stands in one text only is told', () => {
    const ru = textSchema.parse({
      headline: 'Вода',
      body: [
        { id: 'a', type: 'paragraph', content: [{ text: 'Кран открыт.' }] },
        { id: 'p', type: 'photo', photo: 'p1' },
      ],
    });
    expect(brief(ru, text('Су', 'Шүмек ашылды.'))).toEqual(['photo «p1» ru:a → kk:b0']);
  });

  it('the samples say the same in Kazakh, Russian and English', () => {
    const found = readdirSync(join(samples, 'releases'), { recursive: true, encoding: 'utf8' })
      .filter((path) => path.endsWith('release.json'))
      .flatMap((path) => {
        const release = releaseSchema.parse(json(join('releases', path)));
        const pairs = [['kk', 'ru'] as const, ['ru', 'en'] as const];
        return pairs.flatMap((pair) =>
          differences(release.texts, pair, cards).map(
            ({ kind, words, here }) => `${here.language} ${here.part} ${kind} ${words}`,
          ),
        );
      });
    expect(found).toEqual([]);
  });
});
