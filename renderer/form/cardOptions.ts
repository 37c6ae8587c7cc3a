import { type Person, type Place, positionOn } from '../../core/release/cards.ts';
import { inLanguage, LANGUAGES, type Localised } from '../../core/release/language.ts';
import { asLanguage } from '../i18n/i18n.ts';
import type { Option } from '../ui/Select.tsx';

/** The value in the interface's language, or in whichever there is. */
export function readable(value: Localised | undefined, interfaceLanguage: string): string {
  const preferred = inLanguage(value, asLanguage(interfaceLanguage));
  if (preferred) return preferred;
  const other = LANGUAGES.find((language) => inLanguage(value, language));
  return (other && inLanguage(value, other)) ?? '';
}

/** People by name, with the position that each held on the event's day. */
export function personOptions(
  people: readonly Person[],
  language: string,
  date: string | undefined,
): Option<string>[] {
  return people.map((person) => {
    const detail = readable(positionOn(person, date)?.title, language);
    return {
      id: person.id,
      label: readable(person.name, language),
      ...(detail ? { detail } : {}),
      ...(person.trashedAt ? { isGone: true } : {}),
    };
  });
}

export function placeOptions(places: readonly Place[], language: string): Option<string>[] {
  return places.map((place) => {
    const detail = readable(place.district ?? place.city, language);
    return {
      id: place.id,
      label: readable(place.name, language),
      ...(detail ? { detail } : {}),
      ...(place.trashedAt ? { isGone: true } : {}),
    };
  });
}
