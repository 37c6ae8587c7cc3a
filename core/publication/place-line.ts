import type { Cards, Office, Place } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';

/**
 * The settlement for a date and place line: a village with its district, a venue by its city.
 * Without a venue the office's own city stands, as on a letter.
 */
export function settlement(
  venue: Place | undefined,
  office: Office,
  language: Language,
): string | undefined {
  if (!venue) return inLanguage(office.city, language);
  const city = inLanguage(venue.city, language);
  if (city) return city;
  const name = inLanguage(venue.name, language);
  const district = inLanguage(venue.district, language);
  return name && district && !name.includes(district) ? `${name}, ${district}` : name;
}

export function placeCard(cards: Cards, id: string | undefined): Place | undefined {
  return cards.places.find((place) => place.id === id);
}
