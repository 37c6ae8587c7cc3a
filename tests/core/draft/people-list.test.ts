import { describe, expect, it } from 'vitest';
import { parsePeopleList, personCard } from '../../../core/draft/people-list.ts';

describe('parsePeopleList', () => {
  it.each([
    ['Улгибай Мысалов — аким области', 'Улгибай Мысалов', 'аким области'],
    ['1. Айсулу Улгиева – руководитель управления;', 'Айсулу Улгиева', 'руководитель управления'],
    [
      'Сакен Улгибеков, председатель совета, ветеран',
      'Сакен Улгибеков',
      'председатель совета, ветеран',
    ],
    ['Дана Мысал\tпресс-секретарь', 'Дана Мысал', 'пресс-секретарь'],
    ['Дана Мысал - пресс-секретарь', 'Дана Мысал', 'пресс-секретарь'],
    ['аким области — Улгибай Мысалов', 'Улгибай Мысалов', 'аким области'],
    ['• Дана Мысал', 'Дана Мысал', undefined],
  ])('reads «%s»', (line, name, position) => {
    expect(parsePeopleList(line)).toEqual([
      { name, ...(position && { position }), language: 'ru', incomplete: ['kk'] },
    ]);
  });

  it('makes as many people as there are lines', () => {
    expect(parsePeopleList('А Б — в\r\n\r\nГ Д — е\n  \n')).toHaveLength(2);
  });

  it('takes one language for the whole list and marks the other one to be completed', () => {
    const list = parsePeopleList('Үлгібай Мысалов — облыс әкімі\nДана Мысал — хатшы');
    expect(list.map((person) => [person.language, person.incomplete])).toEqual([
      ['kk', ['ru']],
      ['kk', ['ru']],
    ]);
  });
});

describe('personCard', () => {
  it('is a card with what was listed', () => {
    const [listed] = parsePeopleList('Айсулу Улгиева — руководитель управления');
    expect(listed && personCard(listed, 'p1')).toEqual({
      id: 'p1',
      name: { ru: 'Айсулу Улгиева' },
      gender: 'f',
      positions: [{ title: { ru: 'руководитель управления' } }],
      aliases: [],
      incomplete: ['kk'],
    });
  });

  it.each([
    ['Улгибай Мысалов', 'm'],
    ['Ахмет Жамбылұлы', 'm'],
    ['Ляззат Болатқызы', 'f'],
    ['Дана Мысал', undefined],
  ])('knows of «%s»: %s', (name, gender) => {
    expect(personCard({ name, language: 'ru', incomplete: [] }, 'p').gender).toBe(gender);
  });
});
