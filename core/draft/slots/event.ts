import { RUSSIAN_CASES, type RussianCase } from '../../language/ru/form.ts';
import { withPreposition } from '../../language/ru/prepositions.ts';
import type { Release } from '../../release/release.ts';
import type { EventKind } from '../../release/types.ts';
import { wordsIn } from '../clean-words.ts';
import { ENGLISH_EVENTS, KAZAKH_EVENTS, RUSSIAN_EVENTS } from '../event-words.ts';
import { type Filled, plain } from '../filled.ts';
import type { Slot } from '../slots.ts';
import { ALL_CASES, declined } from './declined.ts';

export const eventSlots: Readonly<Record<string, Slot>> = {
  event: {
    forms: ALL_CASES,
    agreement: 'noun',
    value: ({ release, language }, form) => {
      const kind = kindOf(release);
      switch (language) {
        case 'kk':
          return oneEvent(declined(KAZAKH_EVENTS[kind], 'kk', form));
        case 'en':
          return oneEvent(plain(ENGLISH_EVENTS[kind]));
        case 'ru': {
          const { forms, gender, many = false } = RUSSIAN_EVENTS[kind];
          const filled = plain(forms[russianCase(form)]);
          return filled && { ...filled, gender, many };
        }
      }
    },
  },
  /** «на встрече», «в рабочей поездке» · «кездесуде» · "at the meeting". */
  at: {
    value: ({ release, language }) => {
      const kind = kindOf(release);
      switch (language) {
        case 'kk':
          return declined(KAZAKH_EVENTS[kind], 'kk', 'loc');
        case 'en':
          return plain(`${kind === 'visit' ? 'on' : 'at'} the ${ENGLISH_EVENTS[kind]}`);
        case 'ru': {
          const { forms, at } = RUSSIAN_EVENTS[kind];
          return plain(at === 'на' ? `на ${forms.prep}` : withPreposition('в', forms.prep));
        }
      }
    },
  },
  /** The event's own title, as it was entered. */
  title: { value: ({ release, language }) => plain(wordsIn(release.event.title, language)) },
};

/** Only Russian has a plural, «учения»: in Kazakh and English every kind is in the singular. */
function oneEvent(filled: Filled | undefined): Filled | undefined {
  return filled && { ...filled, many: false };
}

function kindOf(release: Release): EventKind {
  return release.event.kind ?? 'other';
}

function russianCase(form: string): RussianCase {
  return RUSSIAN_CASES.find((known) => known === form) ?? 'nom';
}
