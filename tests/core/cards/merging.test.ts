import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../core/cards/duplicates.ts';
import { mergeCards } from '../../../core/cards/merge.ts';
import { personSchema } from '../../../core/release/cards.ts';

const person = (id: string, ru: string, more: object = {}) =>
  personSchema.parse({ id, name: { ru }, ...more });

describe('duplicates', () => {
  it.each([
    ['Мысалов Үлгібай', 'Улгибай Мысалов', 'name'],
    ['Улгибай Мысалов', 'Улгыбай Мысалов', 'spelling'],
    ['Улгибай Мысалов', 'Улгибай Мыслаов', 'spelling'],
    ['Анна-Мария Ли', 'Анна Мария Ли', 'name'],
  ])('«%s» and «%s»: %s', (first, second, reason) => {
    const found = findDuplicates([person('a', first), person('b', second)]);
    expect(found.map((pair) => pair.reason)).toEqual([reason]);
  });

  it.each([
    ['Асан Ли', 'Асем Ли'],
    ['Школа-лицей № 12', 'Школа-лицей № 13'],
    ['Улгибай Мысалов', 'Айсулу Улгиева'],
  ])('«%s» and «%s» are two', (first, second) => {
    expect(findDuplicates([person('a', first), person('b', second)])).toEqual([]);
  });

  it('share a code, in capitals or not', () => {
    const cards = [person('a', 'А', { code: 'аким' }), person('b', 'Б', { code: ' Аким ' })];
    expect(findDuplicates(cards)).toMatchObject([{ reason: 'code' }]);
  });
});

describe('a merged card', () => {
  const first = person('a', 'Улгибай Мысалов', { positions: [{ title: { ru: 'аким' } }] });
  const second = personSchema.parse({
    id: 'b',
    name: { ru: 'Улгыбай Мысалов', kk: 'Үлгібай Мысалов' },
    gender: 'm',
    code: 'аким',
    positions: [{ title: { ru: 'аким' } }, { title: { ru: 'депутат' } }],
    aliases: ['У. Мысалов'],
    misspellings: ['Мысалоф'],
  });
  const { kept, out } = mergeCards('people', first, second, '2026-09-18T10:00:00Z');

  it('has what either had, and the other name as a spelling', () => {
    expect(kept).toEqual({
      id: 'a',
      name: { ru: 'Улгибай Мысалов', kk: 'Үлгібай Мысалов' },
      gender: 'm',
      code: 'аким',
      positions: [{ title: { ru: 'аким' } }, { title: { ru: 'депутат' } }],
      aliases: ['Улгыбай Мысалов', 'У. Мысалов'],
      misspellings: ['Мысалоф'],
    });
  });

  it('leaves the other card for the releases that name it, out of the list and without its code', () => {
    expect(out).toMatchObject({ id: 'b', trashedAt: '2026-09-18T10:00:00Z' });
    expect(out).not.toHaveProperty('code');
  });
});
