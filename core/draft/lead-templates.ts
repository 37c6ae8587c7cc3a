import type { Language } from '../release/language.ts';
import type { EventKind, ReleaseType } from '../release/types.ts';

/**
 * First sentences of a release. Only constructions that need no inflection beyond what the cards
 * hold: topics stand in the nominative behind a colon or a dash. The ids are the office's.
 *
 * `{slot}` is filled by `lead-slots.ts`, `{Slot}` begins with a capital; a slot that cannot be
 * filled leaves a visible gap.
 */
export interface LeadTemplate {
  readonly id: string;
  readonly language: Language;
  /** Absent: for all types. */
  readonly types?: readonly ReleaseType[];
  /** Absent: for all kinds of event. */
  readonly kinds?: readonly EventKind[];
  /** Only when a main person is named. */
  readonly needsPerson?: true;
  readonly text: string;
}

const INVITATIONS: readonly ReleaseType[] = ['advisory', 'announce'];
const WORDS: readonly ReleaseType[] = ['statement', 'refutation', 'correction'];

/** The first that fits is taken. */
export const LEAD_TEMPLATES: readonly LeadTemplate[] = [
  {
    id: 'RU-L5',
    language: 'ru',
    types: INVITATIONS,
    text: '{Weekday}, {date}, {time} {where} {willBegin} {event}. Тема: {topic}. Приглашаем журналистов.',
  },
  {
    id: 'RU-L6',
    language: 'ru',
    types: WORDS,
    text: '{Organisation} сообщает: {topic}.',
  },
  {
    id: 'RU-L3',
    language: 'ru',
    kinds: ['opening'],
    text: '{Date} {where} прошло открытие. Новый объект: {topic}.',
  },
  {
    id: 'RU-L1',
    language: 'ru',
    needsPerson: true,
    text: '{Person} {date} {where} {held} {eventObject}. Тема: {topic}.',
  },
  {
    id: 'RU-L2',
    language: 'ru',
    text: '{Date} {where} {passed} {event}. Тема: {topic}.',
  },
  {
    id: 'KK-L5',
    language: 'kk',
    types: INVITATIONS,
    text: '{Date}, {weekday} күні {time} {where} {event} өтеді. Тақырыбы: {topic}. Бұқаралық ақпарат құралдарының өкілдерін шақырамыз.',
  },
  {
    id: 'KK-L6',
    language: 'kk',
    types: WORDS,
    text: '{Organisation} хабарлайды: {topic}.',
  },
  {
    id: 'KK-L3',
    language: 'kk',
    kinds: ['opening'],
    text: '{DateLocative} {where} жаңа нысан іске қосылды: {topic}.',
  },
  {
    id: 'KK-L1',
    language: 'kk',
    needsPerson: true,
    text: '{DateLocative} {where} {person} {event} өткізді. Басты тақырып – {topic}.',
  },
  {
    id: 'KK-L2',
    language: 'kk',
    text: '{DateLocative} {where} {event} өтті. Басты тақырып – {topic}.',
  },
  {
    id: 'EN-L5',
    language: 'en',
    types: INVITATIONS,
    text: '{Event} will take place {where} on {weekday}, {date}, {time}. Topic: {topic}. Media are invited.',
  },
  {
    id: 'EN-L6',
    language: 'en',
    types: WORDS,
    text: '{Organisation} reports: {topic}.',
  },
  {
    id: 'EN-L3',
    language: 'en',
    kinds: ['opening'],
    text: 'A new facility went into operation {where} on {weekday}, {date}: {topic}.',
  },
  {
    id: 'EN-L1',
    language: 'en',
    needsPerson: true,
    text: '{Person} held {event} {where} on {weekday}, {date}. Topic: {topic}.',
  },
  {
    id: 'EN-L2',
    language: 'en',
    text: '{Event} took place {where} on {weekday}, {date}. Topic: {topic}.',
  },
];
