import { placeCard } from '../../publication/place-line.ts';
import { inLanguage } from '../../release/language.ts';
import type { Found, Rule } from '../finding.ts';

const VILLAGE =
  /(?<!\p{L})(?:село|с\.|аул|ауылы?|посёлок|поселок|кенті|village|settlement)(?!\p{L})/iu;

/** There are many villages of one name: without its district a village cannot be published. */
export const villageDistrict: Rule = {
  id: 'PL-DISTRICT',
  find({ release, cards, written }) {
    const venue = placeCard(cards, release.event.venue);
    if (!venue) return [];
    return written.flatMap((language): Found[] => {
      const name = inLanguage(venue.name, language);
      if (!name || !VILLAGE.test(name) || inLanguage(venue.district, language)) return [];
      return [
        {
          severity: 'error',
          message: 'districtMissing',
          params: { place: name },
          place: { step: 'facts', language, field: 'event.venue' },
        },
      ];
    });
  },
};
