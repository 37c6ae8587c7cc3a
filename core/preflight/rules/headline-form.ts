import { endsWithStop, withoutFinalStop } from '../../language/final-stop.ts';
import type { Language } from '../../release/language.ts';
import type { Context, Fix, Found, Rule } from '../finding.ts';

/** No full stop at the end, no more than three words in capitals, no emoji. */
export const headlineForm: Rule = {
  id: 'HL-DOT',
  find(context) {
    return context.written.flatMap((language) => {
      const headline = context.release.texts[language]?.headline.trim() ?? '';
      const found = (message: Found['message']): Found => ({
        severity: 'warning',
        message,
        params: { language },
        place: { step: 'text', language, field: 'headline' },
      });
      const capitals = headline.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? [];
      return [
        ...(endsWithStop(headline) ? [found('headlineDot')] : []),
        ...(capitals.length > 3 ? [found('headlineCapitals')] : []),
        ...(/\p{Extended_Pictographic}/u.test(headline) ? [found('headlineEmoji')] : []),
      ];
    });
  },
  fix(context, { message, place }) {
    return message === 'headlineDot' && place.language
      ? withoutDot(context, place.language)
      : undefined;
  },
};

function withoutDot({ release }: Context, language: Language): Fix | undefined {
  const headline = release.texts[language]?.headline;
  if (headline === undefined) return undefined;
  return {
    document: 'release',
    patches: [
      {
        op: 'replace',
        path: ['texts', language, 'headline'],
        value: withoutFinalStop(headline),
      },
    ],
  };
}
