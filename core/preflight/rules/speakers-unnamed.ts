import { speakerName } from '../../publication/speaker-line.ts';
import type { Language } from '../../release/language.ts';
import { wholeText } from '../../release/text.ts';
import type { Found, Rule } from '../finding.ts';

/** Words that announce speakers. */
const ANNOUNCED: Readonly<Record<Language, RegExp>> = {
  kk: /сөз\s+сөйле|спикер|сөз\s+алды|баяндама\s+жаса/iu,
  ru: /выступил|выступающ|спикер|взял[аи]?\s+слово|слово\s+взял/iu,
  en: /\bspeakers?\b|\baddressed\b|\btook the floor\b/iu,
};

/** «Выступили спикеры» without a name tells the reader nothing. */
export const speakersUnnamed: Rule = {
  id: 'SP-UNNAMED',
  find({ release, cards, written }) {
    return written.flatMap((language): Found[] => {
      const text = release.texts[language];
      const named = release.speakers.some((speaker) => speakerName(speaker, cards, language));
      if (!text || named || !ANNOUNCED[language].test(wholeText(text))) return [];
      return [
        {
          severity: 'error',
          message: 'speakersUnnamed',
          params: { language },
          place: { step: 'facts', language, field: 'speakers' },
        },
      ];
    });
  },
};
