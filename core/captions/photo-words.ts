import { detectLanguage } from '../language/detect.ts';
import { HANDOUT_TERMS } from '../language/words.ts';
import { creditOrganisation, creditText, photographerName } from '../publication/credit.ts';
import { houseCopyright, photoDate } from '../publication/photo-rights.ts';
import { placeCard, settlement } from '../publication/place-line.ts';
import { CAPTION_FIELDS, type CaptionField } from '../release/caption-book.ts';
import type { Cards, Office } from '../release/cards.ts';
import { newId } from '../release/id.ts';
import { inLanguage, LANGUAGES, type Language } from '../release/language.ts';
import type { Depicted, Photo, Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { keywordsOf, withFieldText } from './field-text.ts';
import type { FieldList, FieldText, PhotoFields } from './photo-fields.ts';
import { COUNTRY } from './variable-values.ts';

/**
 * Everything that is written into the file of a photo, in the languages that go out; what the
 * photo does not say itself comes from the event and the office, as on the page. A field that has
 * nothing to say is absent.
 */
export function fieldsOf(
  photo: Photo,
  release: Release | undefined,
  office: Office,
  cards: Cards,
  languages: readonly Language[],
  clocks?: Photos['clocks'],
): PhotoFields {
  const venue = placeCard(cards, photo.place) ?? placeCard(cards, release?.event.venue);
  const at = photo.location;
  const inAll = (value: (language: Language) => string | undefined): FieldText | undefined => {
    const texts = languages.flatMap((language) => {
      const text = value(language)?.trim();
      return text ? [[language, text] as const] : [];
    });
    return texts.length > 0 ? Object.fromEntries(texts) : undefined;
  };
  const same = (text: string | undefined) => (text ? { und: text } : undefined);
  const fields = {
    caption: inAll((language) => photo.caption?.[language]),
    altText: inAll((language) => photo.alt?.[language]),
    extendedDescription: inAll((language) => photo.extendedDescription?.[language]),
    headline: inAll(
      (language) => inLanguage(photo.headline, language) ?? release?.texts[language]?.headline,
    ),
    title: inAll((language) => photo.title?.[language]),
    people: peopleIn(photo, cards, languages),
    city: inAll(
      (language) => inLanguage(at?.city, language) ?? settlement(venue, office, language),
    ),
    venue: inAll(
      (language) => inLanguage(at?.venue, language) ?? inLanguage(venue?.name, language),
    ),
    region: inAll(
      (language) => inLanguage(at?.region, language) ?? inLanguage(office.region, language),
    ),
    country: inAll((language) => inLanguage(at?.country, language) ?? COUNTRY[language]),
    date: same(photo.date ?? photoDate(photo, release, office, clocks)),
    photographer: inAll((language) => photographerName(photo, language)),
    credit: inAll((language) => creditText(photo, office, language)),
    source: inAll(
      (language) => inLanguage(photo.source, language) ?? creditOrganisation(office, language),
    ),
    copyright: inAll(
      (language) => inLanguage(photo.copyright, language) ?? houseCopyright(office, language),
    ),
    usageTerms: inAll(
      (language) => inLanguage(photo.usageTerms, language) ?? HANDOUT_TERMS[language],
    ),
    instructions: inAll(
      (language) => inLanguage(photo.instructions, language) ?? HANDOUT_TERMS[language],
    ),
    keywords: keywordsIn(photo, languages),
    digitalSourceType: same(photo.digitalSourceType ?? AI_TERMS[photo.aiAltered]),
  };
  return withoutEmpty(fields);
}

/** Terms of IPTC's list for what a programme changed or made. */
const AI_TERMS: Readonly<Record<Photo['aiAltered'], string | undefined>> = {
  none: undefined,
  retouch: 'compositeWithTrainedAlgorithmicMedia',
  generated: 'trainedAlgorithmicMedia',
};

function withoutEmpty(fields: Readonly<Record<CaptionField, unknown>>): PhotoFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function peopleIn(photo: Photo, cards: Cards, languages: readonly Language[]) {
  return lists(languages, (language) =>
    photo.depicted.flatMap(({ person, description }) => {
      const card = cards.people.find(({ id }) => id === person);
      return inLanguage(card?.name, language) ?? inLanguage(description, language) ?? [];
    }),
  );
}

function keywordsIn(photo: Photo, languages: readonly Language[]) {
  return lists(languages, (language) => photo.keywords?.[language] ?? []);
}

function lists(
  languages: readonly Language[],
  value: (language: Language) => readonly string[],
): FieldList | undefined {
  const found = languages.flatMap((language) => {
    const list = value(language).filter((text) => text.trim() !== '');
    return list.length > 0 ? [[language, list] as const] : [];
  });
  return found.length > 0 ? Object.fromEntries(found) : undefined;
}

/**
 * The photo with what was found in its file as its own words, for the fields that are named. A
 * text whose language the file does not say is taken for what its letters say, or for Russian.
 * People are taken over as descriptions: whether a name is that of a card, a person decides.
 */
export function takeOver(
  photo: Photo,
  found: PhotoFields,
  fields: readonly CaptionField[] = CAPTION_FIELDS,
): Photo {
  let taken = photo;
  for (const field of fields) {
    if (field === 'people') {
      const depicted = foundPeople(found.people);
      if (depicted.length > 0) taken = { ...taken, depicted };
    } else if (field === 'keywords') {
      for (const [language, text] of byLanguage(joinedLists(found.keywords))) {
        taken = withFieldText(taken, field, language, keywordsOf(text).join(', '));
      }
    } else if (field === 'date' || field === 'digitalSourceType') {
      const text = anyText(found[field]);
      if (text) taken = withFieldText(taken, field, undefined, text);
    } else {
      for (const [language, text] of byLanguage(found[field])) {
        taken = withFieldText(taken, field, language, text);
      }
    }
  }
  return taken;
}

/** Each language once; what is `und` joins the language of its letters unless that one is there. */
function byLanguage(texts: FieldText | undefined): readonly (readonly [Language, string])[] {
  if (!texts) return [];
  const known = LANGUAGES.flatMap((language) => {
    const text = texts[language]?.trim();
    return text ? [[language, text] as const] : [];
  });
  const { und } = texts;
  if (!und?.trim() || known.some(([, text]) => text === und.trim())) return known;
  const language = detectLanguage(und) ?? 'ru';
  return known.some(([one]) => one === language) ? known : [...known, [language, und.trim()]];
}

function joinedLists(list: FieldList | undefined): FieldText | undefined {
  if (!list) return undefined;
  return Object.fromEntries(Object.entries(list).map(([key, words]) => [key, words.join('; ')]));
}

export function anyText(texts: FieldText | undefined): string | undefined {
  return [texts?.und, ...LANGUAGES.map((language) => texts?.[language])].find((text) => text);
}

function foundPeople(list: FieldList | undefined): Depicted[] {
  if (!list) return [];
  const languages = LANGUAGES.filter((language) => list[language]?.length);
  const [first] = languages;
  const names = (first && list[first]) ?? list.und ?? [];
  return names.map((name, index) => ({
    id: newId(),
    description: first
      ? Object.fromEntries(languages.map((language) => [language, list[language]?.[index] ?? name]))
      : { [detectLanguage(name) ?? 'ru']: name },
  }));
}
