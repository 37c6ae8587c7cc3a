import type { Language } from '../../release/language.ts';
import type { Release, Theme } from '../../release/release.ts';
import type { Inline } from '../../release/text.ts';
import { isWritten, wordsIn } from '../clean-words.ts';
import { type Filled, joinedRuns, plain } from '../filled.ts';
import { GAPS } from '../gaps.ts';
import type { Slot } from '../slots.ts';
import { ALL_CASES, declined, formed } from './declined.ts';

/** What is spoken about, and what is said. */
export const topicSlots: Readonly<Record<string, Slot>> = {
  topic: {
    forms: ALL_CASES,
    value: ({ release, language }, form) =>
      subject(wordsIn(release.topic, language), language, form),
  },
  audience: {
    forms: ALL_CASES,
    value: ({ release, language }, form) =>
      declined(wordsIn(release.event.audience, language), language, form),
  },
  /** What the speaker spoke about. */
  subject: {
    sections: ['speaker'],
    forms: ALL_CASES,
    value: ({ item, language }, form) =>
      item?.type === 'speaker' ? subject(item.subject, language, form) : undefined,
  },
  /** A statement's words, as they were entered. */
  words: {
    sections: ['words', 'quote'],
    value: ({ item, language }) =>
      item?.type === 'statement' ? plain(wordsIn(item.statement.text, language)) : undefined,
  },
  /** The themes that have no text of their own, in the nominative. */
  themes: {
    sections: ['themes'],
    agreement: 'noun',
    value: ({ release, language }) => {
      const titles = bareThemes(release).map((theme): readonly Inline[] => [
        { text: wordsIn(theme.title, language) ?? GAPS[language].theme ?? '' },
      ]);
      if (titles.length === 0) return undefined;
      // «тема» is feminine where Russian asks.
      return { runs: joinedRuns(titles, '; ', '; '), gender: 'f', many: titles.length > 1 };
    },
  },
  theme: {
    sections: ['theme'],
    value: ({ item, language }) =>
      item?.type === 'theme' ? plain(wordsIn(item.theme.text, language)) : undefined,
  },
};

/** «О чём?» is often answered with «о воде», «су туралы»: the template has these words already. */
const ABOUT: Readonly<Record<Language, RegExp>> = {
  kk: /\s+(?:туралы|жайлы|жайында|жөнінде)$/iu,
  ru: /^(?:о|об|обо)\s+/iu,
  en: /^about\s+/iu,
};

function subject(text: string | undefined, language: Language, form: string): Filled | undefined {
  const bare = text?.replace(ABOUT[language], '');
  if (text === undefined || bare === text || language !== 'ru') {
    return declined(bare, language, form);
  }
  // What stands behind «о» is in the prepositional, and its other cases nobody has entered.
  return formed(text, form === 'prep' ? bare : form === 'nom' ? text : undefined, language, form);
}

/** Themes of which only the title was entered. */
export function bareThemes(release: Release): readonly Theme[] {
  return release.themes.filter((theme) => isWritten(theme.title) && !isWritten(theme.text));
}
