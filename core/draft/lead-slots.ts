import {
  atTime,
  kazakhDate,
  longDate,
  RUSSIAN_ON_WEEKDAY,
  weekdayName,
} from '../language/dates.ts';
import { isoDate, type Moment, readMoment, weekdayOf } from '../language/moment.ts';
import { byGender } from '../language/russian.ts';
import { placeCard } from '../publication/place-line.ts';
import { positionText } from '../publication/speaker-line.ts';
import { type Cards, type Office, type Person, positionOn } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Release } from '../release/release.ts';
import type { Inline } from '../release/text.ts';
import { ENGLISH_EVENTS, KAZAKH_EVENTS, RUSSIAN_EVENTS } from './event-words.ts';
import { wherePhrase } from './where.ts';

export interface LeadContext {
  readonly release: Release;
  readonly cards: Cards;
  readonly office: Office;
  readonly language: Language;
}

/** What a slot is filled with; undefined leaves the gap of `GAPS`. */
export type Slot = (context: LeadContext) => Inline | undefined;

/** The main person: the event's, or the first one who speaks. */
export function mainPerson({ release, cards }: LeadContext): Person | undefined {
  const id = release.event.host ?? release.speakers.find((speaker) => speaker.person)?.person;
  return cards.people.find((person) => person.id === id);
}

export const SLOTS: Readonly<Record<string, Slot>> = {
  date: (context) => dated(context, (moment) => longDate(moment.date, context.language)),
  dateLocative: (context) => dated(context, (moment) => kazakhDate(moment.date, 'loc'), 'loc'),
  weekday: (context) =>
    words(starts(context), (moment) =>
      context.language === 'ru'
        ? RUSSIAN_ON_WEEKDAY[weekdayOf(moment.date)]
        : weekdayName(moment.date, context.language),
    ),
  time: (context) => words(starts(context), ({ time }) => time && atTime(time, context.language)),
  where: ({ release, cards, language }) => {
    const place = placeCard(cards, release.event.venue);
    const text = place && wherePhrase(place, cards, language);
    return place && text ? { text, ref: { kind: 'place', id: place.id } } : undefined;
  },
  person,
  topic: ({ release, language }) => plain(inLanguage(release.topic, language)),
  organisation: ({ office, language }) =>
    plain(inLanguage(office.name, language) ?? inLanguage(office.shortName, language)),
  event: ({ release, language }) => {
    const kind = release.event.kind ?? 'other';
    switch (language) {
      case 'kk':
        return plain(KAZAKH_EVENTS[kind]);
      case 'ru':
        return plain(RUSSIAN_EVENTS[kind].nom);
      case 'en':
        return plain(ENGLISH_EVENTS[kind]);
    }
  },
  eventObject: ({ release }) => plain(RUSSIAN_EVENTS[release.event.kind ?? 'other'].acc),
  passed: ({ release }) => plain(RUSSIAN_EVENTS[release.event.kind ?? 'other'].passed),
  willBegin: ({ release }) => plain(RUSSIAN_EVENTS[release.event.kind ?? 'other'].willBegin),
  held: (context) => {
    const gender = mainPerson(context)?.gender;
    return plain(gender ? byGender(gender, 'провёл', 'провела') : 'провёл(а)');
  },
};

/** What stands where something is missing, in the brackets that a reader cannot overlook. */
export const GAPS: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  kk: {
    date: '[күні?]',
    dateLocative: '[күні?]',
    weekday: '[апта күні?]',
    time: '[уақыты?]',
    where: '[орны?]',
    person: '[кім?]',
    topic: '[не туралы?]',
    organisation: '[ұйым?]',
  },
  ru: {
    date: '[дата?]',
    weekday: '[день недели?]',
    time: '[время?]',
    where: '[место?]',
    person: '[кто?]',
    topic: '[о чём?]',
    organisation: '[организация?]',
  },
  en: {
    date: '[date?]',
    weekday: '[weekday?]',
    time: '[time?]',
    where: '[place?]',
    person: '[who?]',
    topic: '[topic?]',
    organisation: '[organisation?]',
  },
};

/**
 * Position and name, at first mention in full. An organisation that the position does not name
 * itself would need the genitive, so it follows the name in brackets, in the nominative.
 */
function person(context: LeadContext): Inline | undefined {
  const { release, language } = context;
  const card = mainPerson(context);
  const name = inLanguage(card?.name, language);
  if (!card || !name) return undefined;
  const position = positionOn(card, release.event.startsAt);
  const title = position && inLanguage(position.title, language);
  const full = position && positionText(position, language);
  const ref = { kind: 'person', id: card.id, form: 'nom' } as const;
  if (!title || !full) return { text: name, ref };
  if (language === 'en') return { text: `${name}, ${full},`, ref };
  return { text: title === full ? `${title} ${name}` : `${name} (${full})`, ref };
}

function dated(
  context: LeadContext,
  text: (moment: Moment) => string,
  form?: string,
): Inline | undefined {
  const moment = starts(context);
  if (!moment) return undefined;
  const ref = { kind: 'date', id: isoDate(moment.date), ...(form && { form }) } as const;
  return { text: text(moment), ref };
}

function starts({ release, office }: LeadContext): Moment | undefined {
  return readMoment(release.event.startsAt, office.timezone);
}

function words(
  moment: Moment | undefined,
  text: (moment: Moment) => string | undefined,
): Inline | undefined {
  return plain(moment && text(moment));
}

function plain(text: string | undefined): Inline | undefined {
  return text ? { text } : undefined;
}
