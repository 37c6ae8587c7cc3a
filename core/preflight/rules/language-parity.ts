import { type Difference, differences, type ParityPlace } from '../../parity/compare.ts';
import type { Found, Place, Rule } from '../finding.ts';

/**
 * The languages of a release say the same: figures, dates, times, names from the cards, and the
 * places of photos. The first written language is compared with each of the others.
 */
export const languageParity: Rule = {
  id: 'LG-PARITY',
  find({ release, cards, written }) {
    // A text without its headline is not far enough to be compared with anything.
    const begun = written.filter((language) => release.texts[language]?.headline.trim());
    const [first, ...others] = begun;
    if (!first) return [];
    return others.flatMap((other) =>
      differences(release.texts, [first, other], cards).map(asFinding),
    );
  },
};

function asFinding({ kind, words, here, there }: Difference): Found {
  return {
    severity: 'warning',
    message: kind === 'photo' ? 'parityPhoto' : 'parityWords',
    params: { words, language: here.language, other: there.language },
    place: placeOf(here),
  };
}

function placeOf({ language, part }: ParityPlace): Place {
  const isField = part === 'headline' || part === 'subhead' || part === 'lead';
  return { step: 'text', language, ...(isField ? { field: part } : { block: part }) };
}
