import { creditText, photographerName } from '../../publication/credit.ts';
import { inLanguage } from '../../release/language.ts';
import type { Found, Rule } from '../finding.ts';

/** A photo goes out under the name of who made it. */
export const credit: Rule = {
  id: 'PH-CREDIT',
  find({ published, written, office }) {
    return published.flatMap((photo): Found[] => {
      const [first] = written;
      if (!first) return [];
      const place = { step: 'photos', field: 'photographer', photo: photo.id } as const;
      const name = photo.originalName;
      const uncredited = written.filter((language) => !creditText(photo, office, language));
      if (uncredited.length > 0) {
        return uncredited.map((language) => ({
          severity: 'error',
          message: 'creditMissing',
          params: { photo: name, language },
          place: { ...place, language },
        }));
      }
      // A credit line that somebody wrote out says who it was in its own way.
      const byHand = written.some((language) => inLanguage(photo.credit, language));
      if (photographerName(photo, first) || byHand) return [];
      return [
        { severity: 'error', message: 'photographerMissing', params: { photo: name }, place },
      ];
    });
  },
};
