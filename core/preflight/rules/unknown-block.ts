import { isKnown } from '../../release/text.ts';
import type { Rule } from '../finding.ts';

/** A block that only a newer program understands is kept, but cannot be published from here. */
export const unknownBlock: Rule = {
  id: 'TX-UNKNOWN',
  find({ release, written }) {
    return written.flatMap((language) =>
      (release.texts[language]?.body ?? [])
        .filter((block) => !isKnown(block))
        .map((block) => ({
          severity: 'warning',
          message: 'unknownBlock',
          params: { language },
          place: { step: 'text', language, block: block.id },
        })),
    );
  },
};
