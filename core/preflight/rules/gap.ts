import type { Rule } from '../finding.ts';
import { passages } from '../passages.ts';

/** «[место?]»: what composing leaves where a fact or a form is missing, or what an author noted. */
const GAP = /\[[^[\]]{1,40}\?\]/u;

/** A gap that nobody filled must not go out with the text. */
export const gap: Rule = {
  id: 'TX-GAP',
  find(context) {
    return passages(context).flatMap(({ text, language, place }) => {
      const found = GAP.exec(text)?.[0];
      if (!found) return [];
      return [{ severity: 'error', message: 'gapLeft', params: { gap: found, language }, place }];
    });
  },
};
