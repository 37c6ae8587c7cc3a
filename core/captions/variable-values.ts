import { wherePhrase } from '../draft/where.ts';
import {
  atTime,
  clock,
  kazakhDate,
  longDate,
  RUSSIAN_ON_WEEKDAY,
  weekdayName,
} from '../language/dates.ts';
import { isoDate, type Moment, weekdayOf } from '../language/moment.ts';
import { slugOf } from '../language/slug.ts';
import { trueMoment } from '../photos/order.ts';
import { creditText, photographerName } from '../publication/credit.ts';
import { settlement } from '../publication/place-line.ts';
import { releaseSlug } from '../publication/release-slug.ts';
import type { Place } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import { type CaptionContext, type CaptionPhoto, dayOf } from './caption-context.ts';
import { GAP_WORDS } from './gap-words.ts';
import { listed, listedInFull } from './listed.ts';
import { anyName, personInFull, personName, positionWords } from './people-words.ts';
import type { Known } from './variables.ts';

/** Words for a reader; an ISO date for a field that is one; figures for the name of a file. */
export type ValueStyle = 'prose' | 'iso' | 'file';

export interface ValueOptions {
  readonly language: Language;
  readonly form: string;
  readonly width: number;
  readonly style: ValueStyle;
}

export type Missing = {
  readonly ok: false;
  /** What stands in the text instead, for everybody to see. */
  readonly gap: string;
} & (
  | { readonly why: 'needs-release' }
  | { readonly why: 'missing-value'; readonly of?: string }
  | {
      readonly why: 'missing-form';
      readonly of: string;
      readonly form: string;
      readonly unconfirmed: boolean;
    }
);
export type Value = { readonly ok: true; readonly text: string } | Missing;

/** The value of a variable for one photo. Never a form that no card holds. */
export function variableValue(
  { variable, person }: Known,
  photo: CaptionPhoto,
  context: CaptionContext,
  options: ValueOptions,
): Value {
  const { office, release } = context;
  const { language, width } = options;
  const gap = GAP_WORDS[language][variable.name.split('.')[0] ?? ''] ?? '[?]';
  const or = (text: string | undefined): Value =>
    text ? { ok: true, text } : { ok: false, why: 'missing-value', gap };
  switch (variable.name) {
    case 'event':
      return or(inLanguage(release?.event.title, language));
    case 'headline':
      return or(release?.texts[language]?.headline.trim());
    case 'number':
      return or(release?.number?.trim());
    case 'slug':
      return or(release && releaseSlug(release));
    case 'date':
    case 'weekday':
    case 'time':
      return dated(variable.name, photo, context, options, gap);
    case 'venue':
    case 'city':
    case 'region':
      return placed(variable.name, photo, context, options, gap);
    case 'country':
      return or(inLanguage(photo.location?.country, language) ?? COUNTRY[language]);
    case 'people':
    case 'people.full':
      return people(photo, context, options, variable.name === 'people.full', gap);
    case 'person.1':
    case 'person.1.full':
    case 'person.1.position':
      return onePerson(photo, context, options, person ?? 1, variable.name.slice(9), gap);
    case 'photographer':
      return or(inLanguage(photo.photographer, language) ?? photographerName(photo, language));
    case 'initials':
      return or(initials(photographerName(photo, 'en')));
    case 'credit':
      return or(creditText(photo, office, language));
    case 'filename':
      return or(photo.originalName.replace(/\.[^.\\/]{1,5}$/, ''));
    case 'n':
      return or(String(context.numbers.get(photo.id) ?? context.total + 1).padStart(width, '0'));
    case 'total':
      return or(String(context.total).padStart(width, '0'));
    case 'office':
      return or(inLanguage(office.name, language) ?? inLanguage(office.shortName, language));
    default:
      return { ok: false, why: 'missing-value', gap };
  }
}

/** Where every office of this program is. */
export const COUNTRY: Readonly<Record<Language, string>> = {
  kk: 'Қазақстан',
  ru: 'Казахстан',
  en: 'Kazakhstan',
};

/** The photo's own moment, the event's, or that of the camera: the first that says enough. */
export function momentOf(
  { date, takenAt, camera }: Pick<CaptionPhoto, 'date' | 'takenAt' | 'camera'>,
  { release, clocks, moment }: CaptionContext,
  withTime = false,
): Moment | undefined {
  const taken = trueMoment(takenAt, camera, clocks);
  for (const iso of [date, release?.event.startsAt, taken]) {
    const found = moment(iso);
    if (found && (!withTime || found.time)) return found;
  }
  return undefined;
}

function dated(
  name: 'date' | 'weekday' | 'time',
  photo: CaptionPhoto,
  context: CaptionContext,
  { language, form, style }: ValueOptions,
  gap: string,
): Value {
  const moment = momentOf(photo, context, name === 'time');
  if (!moment) return { ok: false, why: 'missing-value', gap };
  const { date, time } = moment;
  if (style !== 'prose') {
    const iso = name === 'time' && time ? clock(time) : isoDate(date);
    return { ok: true, text: style === 'file' ? iso.replace(/[-:]/g, '') : iso };
  }
  if (name === 'time') {
    const words = time && (form === 'nom' ? clock(time) : atTime(time, language));
    return words ? { ok: true, text: words } : { ok: false, why: 'missing-value', gap };
  }
  return {
    ok: true,
    text: name === 'date' ? dateIn(moment, language, form) : dayIn(moment, language, form),
  };
}

function dateIn({ date }: Moment, language: Language, form: string): string {
  const inflected = form === 'loc' || form === 'dat' || form === 'abl';
  return language === 'kk' && inflected ? kazakhDate(date, form) : longDate(date, language);
}

/** «в среду» and «сәрсенбі күні» say when something happens, "Wednesday" does both. */
function dayIn({ date }: Moment, language: Language, form: string): string {
  const name = weekdayName(date, language);
  if (form === 'nom') return name;
  if (language === 'kk') return `${name} күні`;
  return language === 'ru' ? (RUSSIAN_ON_WEEKDAY[weekdayOf(date)] ?? name) : name;
}

/** The photo's own place card, or that of the event. */
export function placeOf(
  photo: Pick<CaptionPhoto, 'place'>,
  { release, places }: CaptionContext,
): Place | undefined {
  return places.get(photo.place ?? '') ?? places.get(release?.event.venue ?? '');
}

function placed(
  name: 'venue' | 'city' | 'region',
  photo: CaptionPhoto,
  context: CaptionContext,
  { language, form }: ValueOptions,
  gap: string,
): Value {
  const own = inLanguage(photo.location?.[name], language);
  const place = placeOf(photo, context);
  const text = own ?? placeName(name, place, context, language);
  if (!text) {
    // What a release would tell is not missing from the photo: nobody was asked.
    const why = context.release ? 'missing-value' : 'needs-release';
    return { ok: false, why, gap };
  }
  if (form === 'nom') return { ok: true, text };
  const phrase = placePhrase(name, own, place, text, context, language);
  if (phrase) return { ok: true, text: phrase };
  return { ok: false, why: 'missing-form', of: text, form, unconfirmed: false, gap };
}

export function placeName(
  name: 'venue' | 'city' | 'region',
  place: Place | undefined,
  { office, release }: CaptionContext,
  language: Language,
): string | undefined {
  switch (name) {
    case 'venue':
      return inLanguage(place?.name, language);
    case 'city':
      // Without a release nobody said that this was in the office's own city.
      return place || release ? settlement(place, office, language) : undefined;
    case 'region':
      return place || release ? inLanguage(office.region, language) : undefined;
  }
}

/** The phrase of a card, or of the generic word in front whose forms are certain. */
function placePhrase(
  name: 'venue' | 'city' | 'region',
  own: string | undefined,
  place: Place | undefined,
  text: string,
  { cards }: CaptionContext,
  language: Language,
): string | undefined {
  const written = place && name === 'venue' && !own && inLanguage(place.phrase, language);
  if (written) return written;
  const card = cards.places.find((one) => inLanguage(one.name, language) === text);
  const phrase = inLanguage(card?.phrase, language);
  return phrase ?? wherePhrase({ id: '', name: { [language]: text } }, cards, language);
}

function people(
  photo: CaptionPhoto,
  context: CaptionContext,
  { language, form, style }: ValueOptions,
  full: boolean,
  gap: string,
): Value {
  const names: string[] = [];
  for (const [index] of photo.depicted.entries()) {
    const one = onePerson(
      photo,
      context,
      { language, form, width: 0, style },
      index + 1,
      full ? 'full' : '',
      gap,
    );
    if (!one.ok) return one;
    names.push(one.text);
  }
  if (names.length === 0) return { ok: false, why: 'missing-value', gap };
  return { ok: true, text: full ? listedInFull(names, language) : listed(names, language) };
}

/** `part` is `full` or `position`; the name alone for anything else. */
function onePerson(
  photo: CaptionPhoto,
  context: CaptionContext,
  { language, form }: ValueOptions,
  number: number,
  part: string,
  gap: string,
): Value {
  const depicted = photo.depicted[number - 1];
  const card = context.people.get(depicted?.person ?? '');
  if (!card) {
    const text = inLanguage(depicted?.description, language);
    if (!text) return { ok: false, why: 'missing-value', gap };
    if (form === 'nom' || language === 'en') return { ok: true, text };
    return {
      ok: false,
      why: 'missing-form',
      of: text,
      form,
      unconfirmed: false,
      gap: `[${text}?]`,
    };
  }
  const { release } = context;
  const day = dayOf(photo, context);
  if (part === 'position') {
    const { full } = positionWords(card, release, day, language);
    const of = anyName(card.name, language) ?? card.id;
    return full
      ? { ok: true, text: full }
      : { ok: false, why: 'missing-value', of, gap: `[${of}?]` };
  }
  const words =
    part === 'full' ? personInFull(card, release, day, language) : personName(card, language, form);
  if (words.ok) return words;
  const of = anyName(card.name, language) ?? card.id;
  if (words.why === 'no-name') return { ok: false, why: 'missing-value', of, gap: `[${of}?]` };
  const unconfirmed = words.why === 'unconfirmed';
  return { ok: false, why: 'missing-form', of, form, unconfirmed, gap: `[${of}?]` };
}

/** «Данияр Нұсқаев» → `dn`: first letters in Latin, as they stand in the name of a file. */
export function initials(name: string | undefined): string | undefined {
  if (name === undefined) return undefined;
  const letters = name.split(/[\s-]+/).map((word) => slugOf(word).slice(0, 1));
  return letters.join('').slice(0, 3) || undefined;
}
