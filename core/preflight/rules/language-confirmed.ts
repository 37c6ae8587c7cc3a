import { languageStatus } from '../../release/language-status.ts';
import type { Found, Rule } from '../finding.ts';

/**
 * Words that somebody confirmed go out as they were confirmed. An office that confirms no texts
 * hears nothing of this.
 */
export const languageConfirmed: Rule = {
  id: 'LG-CONFIRMED',
  find: ({ release, written }) =>
    written
      .filter((language) => languageStatus(release, language).isChanged)
      .map(
        (language): Found => ({
          severity: 'warning',
          message: 'languageChanged',
          params: { language },
          place: { step: 'text', language },
        }),
      ),
};
