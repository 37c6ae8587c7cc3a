import type { Release, Theme } from '../../release/release.ts';
import type { Inline } from '../../release/text.ts';
import { isWritten, wordsIn } from '../clean-words.ts';
import { joinedRuns, plain } from '../filled.ts';
import { GAPS } from '../gaps.ts';
import type { Slot } from '../slots.ts';
import { ALL_CASES, declined } from './declined.ts';

/** What is spoken about, and what is said. */
export const topicSlots: Readonly<Record<string, Slot>> = {
  topic: {
    forms: ALL_CASES,
    value: ({ release, language }, form) =>
      declined(wordsIn(release.topic, language), language, form),
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
      item?.type === 'speaker' ? declined(item.subject, language, form) : undefined,
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

/** Themes of which only the title was entered. */
export function bareThemes(release: Release): readonly Theme[] {
  return release.themes.filter((theme) => isWritten(theme.title) && !isWritten(theme.text));
}
