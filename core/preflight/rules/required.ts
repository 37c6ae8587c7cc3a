import { requirementsOf } from '../../release/requirements.ts';
import type { Found, Rule } from '../finding.ts';

/** What this type must hold at this moment and does not: the table is `requirements.ts`. */
export const required: Rule = {
  id: 'REQUIRED',
  find({ release, photos, moment, written }) {
    return requirementsOf(release.type, moment).flatMap((requirement): Found[] => {
      const { field, step, severity } = requirement;
      if (!requirement.perLanguage) {
        if (requirement.present(release, photos, 'kk')) return [];
        return [{ severity, message: 'required', params: { field }, place: { step, field } }];
      }
      return written
        .filter((language) => !requirement.present(release, photos, language))
        .map((language) => ({
          severity,
          message: 'requiredInLanguage',
          params: { field, language },
          place: { step, language, field },
        }));
    });
  },
};
