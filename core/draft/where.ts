import type { Cards, Place } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import { normalise } from '../release/search.ts';

/** «в Улгикенте»: from an engine, which a form that only shows the phrase does not read. */
type InCity = (city: string, language: Language) => string | undefined;

/**
 * Where something happens, as it stands in a sentence: «в Улгикенте, во Дворце культуры «Улги»».
 * Forms come from the cards or from the generic word in front («город», «қаласы»), whose forms
 * are certain; a city's name that would have to be inflected stands in brackets instead, unless
 * `inCity` can tell its form.
 */
export function wherePhrase(
  place: Place,
  cards: Cards,
  language: Language,
  inCity: InCity = () => undefined,
): string | undefined {
  const venue =
    inLanguage(place.phrase, language) ?? generic(inLanguage(place.name, language), language);
  const city = inLanguage(place.city, language);
  if (!venue) return city && (cityPhrase(city, cards, language) ?? inCity(city, language));
  if (!city || normalise(venue).includes(normalise(city))) return venue;
  const phrase = cityPhrase(city, cards, language) ?? inCity(city, language);
  if (language === 'en') return phrase ? `${venue} ${phrase}` : venue;
  return phrase ? `${phrase}, ${venue}` : `${venue} (${city})`;
}

/** The city's own card knows its phrase best. */
function cityPhrase(city: string, cards: Cards, language: Language): string | undefined {
  const card = cards.places.find((place) => inLanguage(place.name, language) === city);
  return inLanguage(card?.phrase, language) ?? generic(city, language);
}

function generic(name: string | undefined, language: Language): string | undefined {
  if (name === undefined) return undefined;
  switch (language) {
    case 'en':
      return `in ${name}`;
    case 'kk':
      return kazakh(name);
    case 'ru':
      return russian(name);
  }
}

/** Possessed generic words take «-нда/-нде»: қаласы → қаласында. */
const KAZAKH_GENERIC: ReadonlyMap<string, string> = new Map([
  ['қаласы', 'қаласында'],
  ['ауылы', 'ауылында'],
  ['кенті', 'кентінде'],
  ['ауданы', 'ауданында'],
  ['облысы', 'облысында'],
]);

function kazakh(name: string): string | undefined {
  const last = name.split(' ').at(-1) ?? '';
  const locative = KAZAKH_GENERIC.get(last.toLowerCase());
  return locative && name.slice(0, name.length - last.length) + locative;
}

const RUSSIAN_GENERIC: readonly (readonly [RegExp, string])[] = [
  [/^(?:город|г\.)\s+/i, 'в городе '],
  [/^(?:село|с\.)\s+/i, 'в селе '],
  [/^(?:посёлок|поселок|пос\.)\s+/i, 'в посёлке '],
  [/^аул\s+/i, 'в ауле '],
];

/** Toponyms that Kazakhstan's Russian leaves as they are. */
const INDECLINABLE = ['алматы', 'атырау', 'актау', 'кульсары', 'каркаралы', 'аксу', 'текели'];

function russian(name: string): string | undefined {
  for (const [pattern, phrase] of RUSSIAN_GENERIC) {
    if (pattern.test(name)) return name.replace(pattern, phrase);
  }
  return INDECLINABLE.includes(name.toLowerCase()) ? `в ${name}` : undefined;
}
