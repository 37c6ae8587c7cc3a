import { describe, expect, it } from 'vitest';
import { misspellingFinder } from '../../../core/cards/misspelt-names.ts';
import { SHIPPED_TERMS, termsOf } from '../../../core/cards/shipped-terms.ts';
import { termFinder, type WrongWord } from '../../../core/cards/wrong-words.ts';
import { personSchema } from '../../../core/release/cards.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import { termSchema } from '../../../core/release/terms.ts';

const brief = (words: readonly WrongWord[]) => words.map(({ found, right }) => [found, right]);

describe('wrong forms of terms', () => {
  const inRussian = termFinder([], 'ru', '2026-09-18');

  it.each([
    ['Встреча прошла в Нур-Султане.', [['Нур-Султане', 'Астане']]],
    ['Аким Атырауской обл. и гости', [['Атырауской обл.', 'Атырауской области']]],
    ['пресс служба акимата', [['пресс служба', 'пресс-служба']]],
    ['Пресс служба акимата', [['Пресс служба', 'Пресс-служба']]],
    ['Нурсултан Назарбаев', []],
    ['пресс-служба Атырауской области', []],
  ])('«%s»', (text, wanted) => {
    expect(brief(inRussian(text))).toEqual(wanted);
  });

  it('are right in a text about a day before the new name', () => {
    const text = 'Форум прошёл в Нур-Султане.';
    expect(termFinder([], 'ru', '2021-05-12T10:00:00+05:00')(text)).toEqual([]);
    expect(termFinder([], 'ru', '2022-09-17')(text)).toHaveLength(1);
  });

  it('are known in Kazakh and in English too', () => {
    expect(brief(termFinder([], 'kk', '2026-01-01')('Жиын Нұр-Сұлтанда өтті.'))).toEqual([
      ['Нұр-Сұлтанда', 'Астанада'],
    ]);
    expect(brief(termFinder([], 'en', '2026-01-01')('the akim of Atyrau Oblast'))).toEqual([
      ['Atyrau Oblast', 'Atyrau Region'],
    ]);
  });

  it('give way to the office’s own card of the same id, and to one that it took out', () => {
    const own = termSchema.parse({
      id: 'region-astana',
      name: { ru: 'столица' },
      wrong: { ru: [{ text: 'Астана' }] },
    });
    const text = 'Астана, Нур-Султан';
    expect(brief(termFinder([own], 'ru', '2026-01-01')(text))).toEqual([['Астана', 'столица']]);
    const out = { ...own, trashedAt: '2026-01-01' };
    expect(termFinder([out], 'ru', '2026-01-01')(text)).toEqual([]);
    expect(termsOf([own])).toHaveLength(SHIPPED_TERMS.length);
  });

  it('are never a part of the right form', () => {
    const own = termSchema.parse({
      id: 'own',
      name: { ru: 'совет ветеранов' },
      wrong: { ru: [{ text: 'ветеранов' }] },
    });
    expect(termFinder([own], 'ru', '2026-01-01')('совет ветеранов')).toEqual([]);
  });

  it('are other words than the right form in every shipped term, and ids are there once', () => {
    const ids = SHIPPED_TERMS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const term of SHIPPED_TERMS) {
      for (const language of LANGUAGES) {
        expect(term.name[language], `${term.id} ${language}`).toBeTruthy();
        for (const { text, right } of term.wrong[language] ?? []) {
          expect(text, term.id).not.toBe(right ?? term.name[language]);
        }
      }
    }
  });
});

describe('known misspellings of names', () => {
  const person = personSchema.parse({
    id: 'a',
    name: { kk: 'Үлгібай Мысалов', ru: 'Улгибай Мысалов', en: 'Ulgibay Mysalov' },
    misspellings: ['Улгибай Мысолов', 'Мысалоф', 'Ulgibai Mysalov'],
  });
  const find = (language: 'kk' | 'ru' | 'en') =>
    misspellingFinder({ people: [person], places: [] }, language);

  it('keep the ending of the form in which the name stands', () => {
    expect(brief(find('ru')('Слово дали Улгибаю Мысолову.'))).toEqual([
      ['Улгибаю Мысолову', 'Улгибаю Мысалову'],
    ]);
    expect(brief(find('en')('said Ulgibai Mysalov'))).toEqual([
      ['Ulgibai Mysalov', 'Ulgibay Mysalov'],
    ]);
  });

  it('leave right names and longer words alone', () => {
    expect(find('ru')('Улгибай Мысалов, Мысоловка')).toEqual([]);
  });

  it('say nothing of a card that was taken out, or without a name in the language', () => {
    const out = { ...person, trashedAt: '2026-01-01' };
    expect(misspellingFinder({ people: [out], places: [] }, 'ru')('Мысалоф')).toEqual([]);
    const nameless = { ...person, name: { ru: 'Улгибай Мысалов' } };
    expect(misspellingFinder({ people: [nameless], places: [] }, 'kk')('Мысалоф')).toEqual([]);
  });
});
