import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KAZAKH_CASES } from '../../../../core/language/kk/form.ts';
import { declineKazakh } from '../../../../core/language/kk/phrase.ts';

const KINDS = ['word', 'name', 'position', 'town'] as const;

const letters = fc.constantFrom(...'аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщыіьэюя');
const word = fc.string({ unit: letters, minLength: 2, maxLength: 14 });
const phrase = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '));
const form = fc.record({
  case: fc.constantFrom(...KAZAKH_CASES),
  plural: fc.boolean(),
  possessed: fc.boolean(),
});
const kind = fc.constantFrom(...KINDS);

test('never throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 80 }), form, kind, (text, wanted, what) => {
      declineKazakh(text, wanted, what);
    }),
  );
});

test('the nominative of a word is the word', () => {
  fc.assert(
    fc.property(phrase, kind, (text, what) => {
      expect(declineKazakh(text, { case: 'nom' }, what)).toBe(text);
    }),
  );
});

test('only the last word changes, and its stem stays but for its last two letters', () => {
  fc.assert(
    fc.property(phrase, form, kind, (text, wanted, what) => {
      fc.pre(!/(?:^| )(?:мен|сен|ол|бұл|сол|осы)$/.test(text));
      const declined = declineKazakh(text, wanted, what) ?? '';
      expect(declined.startsWith(text.slice(0, -2))).toBe(true);
    }),
  );
});

test('no Latin letter that looks Cyrillic is left in a word that is declined', () => {
  const mixed = fc.tuple(word, fc.constantFrom(...'aceiopxyəABCEHIKMOPTX'), word);
  fc.assert(
    fc.property(mixed, form, ([before, latin, after], wanted) => {
      expect(declineKazakh(before + latin + after, wanted)).not.toMatch(/\p{Script=Latin}/u);
    }),
  );
});

test('a plural’s ending agrees with the plural’s own vowel', () => {
  fc.assert(
    fc.property(word, (text) => {
      // A word in ы or і may be read as possessed already, and then takes other endings.
      fc.pre(!/[ыі]$/.test(text));
      const plural = declineKazakh(text, { case: 'dat', plural: true }) ?? '';
      expect(plural).toMatch(/(?:[лдт]арға|[лдт]ерге)$/);
    }),
  );
});
