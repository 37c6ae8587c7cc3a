import { misspellingFinder } from '../../cards/misspelt-names.ts';
import { termFinder, type WrongWord } from '../../cards/wrong-words.ts';
import { LANGUAGES, type Language } from '../../release/language.ts';
import type { Context, Found, Rule } from '../finding.ts';
import type { MessageKey } from '../messages/keys.ts';
import { type Passage, passages, replaceEach } from '../passages.ts';

type Finder = (text: string) => readonly WrongWord[];

/** A form that the office's or the shipped terms call wrong, on the day that the text is about. */
export const wrongTerm: Rule = wrongWords('TM-FORM', 'termWrong', (context) => {
  const { release, cards, now } = context;
  const date = release.event.startsAt ?? now;
  return (language) => termFinder(cards.terms, language, date);
});

/** A name in a spelling that its card knows to be wrong. */
export const misspeltName: Rule = wrongWords('NM-SPELLING', 'nameMisspelt', ({ cards }) => {
  return (language) => misspellingFinder(cards, language);
});

/** One finding for each wrong word of a passage; its fix replaces all of them in that passage. */
function wrongWords(
  id: string,
  message: MessageKey,
  finders: (context: Context) => (language: Language) => Finder,
): Rule {
  const inPassages = (context: Context) => {
    const finderOf = finders(context);
    const made = new Map(LANGUAGES.map((language) => [language, finderOf(language)]));
    return passages(context).map((passage) => ({
      passage,
      words: made.get(passage.language)?.(passage.text) ?? [],
    }));
  };
  return {
    id,
    find: (context) =>
      inPassages(context).flatMap(({ passage, words }) =>
        distinct(words).map(
          ({ found, right }): Found => ({
            severity: 'warning',
            message,
            params: { found, right, language: passage.language },
            place: passage.place,
          }),
        ),
      ),
    fix(context, { params, place }) {
      for (const { passage, words } of inPassages(context)) {
        if (!isSamePlace(passage, place)) continue;
        const wanted = words.filter(({ found }) => found === params?.found);
        if (wanted.length > 0) return replaceEach(passage, wanted);
      }
      return undefined;
    },
  };
}

function distinct(words: readonly WrongWord[]): readonly WrongWord[] {
  return [...new Map(words.map((word) => [word.found, word])).values()];
}

function isSamePlace(passage: Passage, place: Found['place']): boolean {
  return JSON.stringify(passage.place) === JSON.stringify(place);
}
