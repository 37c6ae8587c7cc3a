import type { Filled } from '../filled.ts';
import type { Slot } from '../slots.ts';
import { introduction, nameOf } from '../who.ts';
import { ALL_CASES, declined } from './declined.ts';

/** Whom the sentence is about: the main person, or the one of several. */
export const peopleSlots: Readonly<Record<string, Slot>> = {
  person: {
    forms: ALL_CASES,
    agreement: 'person',
    value: (context, form) => context.who && introduction(context.who, context, form),
  },
  name: {
    forms: ALL_CASES,
    agreement: 'person',
    value: ({ who, language }, form) => who && nameOf(who, language, form),
  },
  position: {
    forms: ALL_CASES,
    agreement: 'person',
    value: ({ who, language }, form): Filled | undefined => {
      const position = declined(who?.position, language, form, 'position');
      return position && who?.gender ? { ...position, gender: who.gender } : position;
    },
  },
};
