import { placeCard } from '../../publication/place-line.ts';
import { inLanguage, type Language } from '../../release/language.ts';
import { normalise } from '../../release/search.ts';
import { blockText } from '../../release/text.ts';
import type { Context, Found, Rule } from '../finding.ts';

/**
 * A reader must learn in which city it was. A venue whose card has no city cannot say it at all;
 * a lead that names the venue but not the city leaves it to the date line, which other sites drop.
 */
export const leadCity: Rule = {
  id: 'LD-CITY',
  find(context) {
    return context.written.flatMap((language) => findIn(context, language));
  },
};

function findIn({ release, cards }: Context, language: Language): readonly Found[] {
  const venue = placeCard(cards, release.event.venue);
  const name = inLanguage(venue?.name, language);
  if (!venue || !name) return [];
  const city = inLanguage(venue.city, language);
  const params = { place: name };
  if (!city) {
    if (inLanguage(venue.district, language) || IS_SETTLEMENT.test(name)) return [];
    const place = { step: 'facts', language, field: 'event.venue' } as const;
    return [{ severity: 'error', message: 'cityUnknown', params, place }];
  }
  const lead = release.texts[language]?.lead;
  const words = normalise(lead ? blockText(lead) : '');
  if (!mentions(words, name) || mentions(words, city)) return [];
  const place = { step: 'text', language, field: 'lead' } as const;
  return [{ severity: 'warning', message: 'cityNotInLead', params, place }];
}

/** A name that says itself that it is a city or village; the village rule asks for districts. */
const IS_SETTLEMENT =
  /(?<!\p{L})(?:город|г\.|қаласы|city|село|с\.|аул|ауылы|кенті|посёлок|поселок|village|settlement)(?!\p{L})/iu;

const GENERIC = new Set([
  'город',
  'село',
  'поселок',
  'каласы',
  'ауылы',
  'city',
  'village',
  'имени',
  'атындагы',
]);

/** Whether the longest word of a name stands in the text in any case form. */
function mentions(normalisedText: string, name: string): boolean {
  const [longest] = (normalise(name).match(/\p{L}+/gu) ?? [])
    .filter((word) => !GENERIC.has(word))
    .sort((a, b) => b.length - a.length);
  if (!longest) return true;
  const stem = longest.length > 5 ? longest.slice(0, -2) : longest;
  return normalisedText.includes(stem);
}
