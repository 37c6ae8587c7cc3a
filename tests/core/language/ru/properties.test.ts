import fc from 'fast-check';
import { expect, test } from 'vitest';
import { declineAs } from '../../../../core/language/ru/decline.ts';
import { RUSSIAN_CASES } from '../../../../core/language/ru/form.ts';
import { withPreposition } from '../../../../core/language/ru/prepositions.ts';

const letters = fc.constantFrom(...'абвгдежзийклмнопрстуфхцчшщыэюяёәғқңөұүһі');
const word = fc.string({ unit: letters, minLength: 3, maxLength: 14 });
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const kind = fc.constantFrom('word', 'name', 'position', 'town');
const form = fc.record({ case: fc.constantFrom(...RUSSIAN_CASES), plural: fc.boolean() });
const gender = fc.constantFrom('m', 'f', undefined);

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), phrase),
      kind,
      form,
      gender,
      (text, what, wanted, whose) => {
        declineAs(text, what, wanted, whose);
      },
    ),
    { numRuns: 1000 },
  );
});

test('the nominative of a phrase is the phrase', () => {
  fc.assert(
    fc.property(phrase, kind, (text, what) => {
      expect(declineAs(text, what, { case: 'nom' }, 'm')).toBe(text);
    }),
    { examples: [['аие ааа', 'word']] },
  );
});

test('as many words come out as went in, and each keeps its beginning', () => {
  fc.assert(
    fc.property(phrase, kind, fc.constantFrom(...RUSSIAN_CASES), (text, what, wanted) => {
      const declined = declineAs(text, what, { case: wanted }, 'm') ?? '';
      const words = declined.split(' ');
      expect(words).toHaveLength(text.split(' ').length);
      text.split(' ').forEach((given, at) => {
        const stem = given.slice(0, Math.max(1, given.length - 3));
        expect(words[at]?.slice(0, stem.length)).toBe(stem);
      });
    }),
  );
});

test('no Latin letter that looks Cyrillic is left in a phrase that is declined', () => {
  const mixed = fc.tuple(word, fc.constantFrom(...'aceopxyABCEHKMOPTX'), word);
  fc.assert(
    fc.property(mixed, form, ([before, latin, after], wanted) => {
      const declined = declineAs(before + latin + after, 'word', wanted);
      expect(declined).not.toMatch(/\p{Script=Latin}/u);
    }),
  );
});

test('a letter alone is not made shorter', () => {
  for (const wanted of RUSSIAN_CASES) {
    expect(declineAs('ы а', 'word', { case: wanted })).toBe('ы а');
  }
});

test('a preposition leaves what follows as it is', () => {
  fc.assert(
    fc.property(fc.constantFrom('в', 'с', 'к', 'о'), fc.string(), (preposition, text) => {
      expect(withPreposition(preposition, text).endsWith(` ${text}`)).toBe(true);
    }),
  );
});
