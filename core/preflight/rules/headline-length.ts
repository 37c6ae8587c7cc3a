import type { Found, Rule } from '../finding.ts';

/** 25 to 90 signs; site editors cut from 70 on. */
export const headlineLength: Rule = {
  id: 'HL-LEN',
  find({ release, written }) {
    return written.flatMap((language): Found[] => {
      const length = release.texts[language]?.headline.trim().length ?? 0;
      const weight = severity(length);
      if (!weight) return [];
      return [
        {
          severity: weight,
          message: length < 25 ? 'headlineShort' : 'headlineLong',
          params: { length, language },
          place: { step: 'text', language, field: 'headline' },
        },
      ];
    });
  },
};

function severity(length: number): Found['severity'] | undefined {
  if (length === 0) return undefined;
  if (length < 25) return 'hint';
  if (length > 120) return 'error';
  if (length > 90) return 'warning';
  return length > 70 ? 'hint' : undefined;
}
