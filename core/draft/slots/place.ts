import { withPreposition } from '../../language/ru/prepositions.ts';
import { placeCard, settlement } from '../../publication/place-line.ts';
import type { Language } from '../../release/language.ts';
import { cleanWords, wordsIn } from '../clean-words.ts';
import { plain } from '../filled.ts';
import type { Slot } from '../slots.ts';
import { wherePhrase } from '../where.ts';
import { wordForm } from '../word-form.ts';
import { ALL_CASES, declined } from './declined.ts';

function inCity(city: string, language: Language): string | undefined {
  const form = wordForm(city, language, language === 'ru' ? 'prep' : 'loc', 'town');
  return language === 'ru' && form ? withPreposition('в', form) : form;
}

export const placeSlots: Readonly<Record<string, Slot>> = {
  /** «в Улгикенте, во Дворце культуры «Улги»»: the phrase of the card, never computed from a venue. */
  where: {
    value: ({ release, cards, language }) => {
      const place = placeCard(cards, release.event.venue);
      const text = place && wherePhrase(place, cards, language, inCity);
      return plain(text && cleanWords(text), place && { kind: 'place', id: place.id });
    },
  },
  venue: {
    value: ({ release, cards, language }) => {
      const place = placeCard(cards, release.event.venue);
      return plain(wordsIn(place?.name, language), place && { kind: 'place', id: place.id });
    },
  },
  city: {
    forms: ALL_CASES,
    value: ({ release, cards, office, language }, form) => {
      const place = placeCard(cards, release.event.venue);
      const name = settlement(place, office, language);
      return declined((name && cleanWords(name)) || undefined, language, form, 'town');
    },
  },
  region: {
    forms: ALL_CASES,
    value: ({ office, language }, form) =>
      declined(wordsIn(office.region, language), language, form, 'town'),
  },
};
