import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectLanguage } from '../../../core/language/detect.ts';
import { readablePhone } from '../../../core/language/phone.ts';
import { capitalised, russianAbout } from '../../../core/language/russian.ts';
import { slugOf } from '../../../core/language/slug.ts';

describe('detectLanguage', () => {
  it.each([
    ['Мысалкөл ауылында 640 үйге арналған су құбыры іске қосылды', 'kk'],
    ['В селе Мысалколь запустили водопровод для 640 домов', 'ru'],
    ['Работы велись по программе «Таза Қазақстан», сообщили в акимате Улгитауской области', 'ru'],
    ['Water supply line for 640 homes launched in Mysalkol', 'en'],
    ['06.03.2026 № 5', undefined],
  ])('of «%s» is %s', (text, language) => {
    expect(detectLanguage(text)).toBe(language);
  });
});

describe('slugs', () => {
  it.each([
    ['Әкімдік', 'akimdik'],
    ['Қызылорда', 'kyzylorda'],
    ['Аким обсудил с жителями план до 2030 года', 'akim-obsudil-s-zhitelyami-plan-do-2030-goda'],
    ['Шымкент: ещё 5 школ, №3', 'shymkent-eshche-5-shkol-no3'],
    ['Café São Paulo', 'cafe-sao-paulo'],
    ['!!!', ''],
  ])('of «%s» is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('write every letter of the Kazakh alphabet', () => {
    for (const letter of 'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіэюя') {
      expect(slugOf(letter), letter).toMatch(/^[a-z]+$/);
      expect(slugOf(letter.toUpperCase()), letter).toBe(slugOf(letter));
    }
  });

  it('are cut between words', () => {
    const slug = slugOf('Мемлекеттік бағдарлама '.repeat(10));
    expect(slug.length).toBeLessThanOrEqual(80);
    expect(slug.endsWith('memlekettik') || slug.endsWith('bagdarlama')).toBe(true);
  });

  it('are ASCII whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(slugOf(text)).toMatch(/^(?:[a-z0-9]+(?:-[a-z0-9]+)*)?$/);
        expect(slugOf(text).length).toBeLessThanOrEqual(80);
      }),
    );
  });
});

describe('phones', () => {
  it.each([
    ['+77011234567', '+7 701 123 45 67'],
    ['+442079460000', '+442079460000'],
    ['8 701 123', '8 701 123'],
  ])('group %s as %s', (phone, text) => {
    expect(readablePhone(phone)).toBe(text);
  });
});

describe('Russian', () => {
  it.each([
    ['образовании', 'об образовании'],
    ['«Улгитау»', 'об «Улгитау»'],
    ['ямах', 'о ямах'],
    ['развитии', 'о развитии'],
  ])('says «о» or «об» before %s', (word, phrase) => {
    expect(russianAbout(word)).toBe(phrase);
  });

  it('begins a sentence with a capital', () => {
    expect(capitalised('аким')).toBe('Аким');
    expect(capitalised('«үлгі»')).toBe('«Үлгі»');
    expect(capitalised('18 сентября')).toBe('18 сентября');
  });
});
