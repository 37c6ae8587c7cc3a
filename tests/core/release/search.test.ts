import { describe, expect, it } from 'vitest';
import { matches } from '../../../core/release/search.ts';

const text = 'Үлгітау облысының әкімі Үлгібай Мысалов. Всё о воде: 640 домов';

describe('search', () => {
  it.each([
    ['улгибай', true],
    ['ӘКІМ мысал', true],
    ['все 640', true],
    ['всё', true],
    ['', true],
    ['лгибай', false],
    ['мысалов школа', false],
  ])('for «%s» finds: %s', (query, found) => {
    expect(matches(query, text)).toBe(found);
  });
});
