import type { Language } from '../../release/language.ts';
import { MONTHS } from '../dates.ts';
import { textWithoutLookalikes } from '../lookalikes.ts';
import { withQuotes } from './quotes.ts';

const NBSP = '\u00A0';

export const TYPOGRAPHY_RULES = [
  'lookalikes',
  'quotes',
  'ellipsis',
  'ranges',
  'dashes',
  'number-sign',
  'initials',
  'units',
  'dates',
  'short-words',
] as const;
export type TypographyRule = (typeof TYPOGRAPHY_RULES)[number];

/** A house writes its dashes long or short, one of them throughout. */
export type Dash = '–' | '—';

const UNITS: Readonly<Record<Language, string>> = {
  kk: 'мың|млн|млрд|трлн|теңге|тг|км|м|га|т|кг|адам',
  ru: String.raw`тыс\.|млн|млрд|трлн|тенге|тг|км|м|га|т|кг|человек`,
  en: 'million|billion|trillion|km|ha|kg',
};

const YEAR_WORDS: Readonly<Record<Language, string | undefined>> = {
  kk: String.raw`жылғы|жылы|ж\.|жж\.`,
  ru: String.raw`года|году|годом|г\.|гг\.`,
  en: undefined,
};

/** Words of one or two letters that no line should end in. */
const SHORT: Readonly<Record<Language, string | undefined>> = {
  kk: undefined,
  ru: 'в|во|с|со|к|ко|о|об|у|и|а|на|за|по|из|от|до|не|г|ул',
  en: undefined,
};

/** One rule on one paragraph. Each leaves alone what it has done before. */
export function applyRule(
  rule: TypographyRule,
  text: string,
  language: Language,
  dash: Dash,
): string {
  switch (rule) {
    case 'lookalikes':
      return language === 'en' ? text : textWithoutLookalikes(text);
    case 'quotes':
      return withQuotes(text, language);
    case 'ellipsis':
      return text.replace(/(?<!\.)\.{3}(?!\.)/g, '…');
    case 'ranges':
      return text.replace(
        /(?<![\p{L}\d.,:/–-])(\d{1,4})(?:-|[ \u00A0][-–—][ \u00A0]|[—])(\d{1,4})(?![\p{L}\d:/–-]|[.,]\d)/gu,
        (all, from: string, to: string) => (Number(from) < Number(to) ? `${from}–${to}` : all),
      );
    case 'dashes':
      return text
        .replace(/(?<=\S)[ \u00A0]+(?:--?|–|—)[ \u00A0]+(?=\S)/g, `${NBSP}${dash} `)
        .replace(/^(?:-|–|—)[ \u00A0]+(?=\S)/, `${dash}${NBSP}`);
    case 'number-sign':
      return text.replace(/№[ \u00A0]*(?=\d)/g, `№${NBSP}`);
    case 'initials':
      return text.replace(
        /(?<![\p{L}\p{N}.])(\p{Lu}\.)(?:[ \u00A0]?(\p{Lu}\.))?[ \u00A0]?(?=\p{Lu}\p{Ll})/gu,
        (_, first: string, second?: string) =>
          second === undefined ? `${first}${NBSP}` : `${first}${NBSP}${second}${NBSP}`,
      );
    case 'units':
      return text.replace(new RegExp(`(?<=\\d) (?=(?:${UNITS[language]})(?!\\p{L}))`, 'gu'), NBSP);
    case 'dates':
      return withDates(text, language);
    case 'short-words': {
      const words = SHORT[language];
      if (words === undefined) return text;
      return text.replace(
        new RegExp(`(?<![\\p{L}\\p{N}-])((?:${words})\\.?) (?=[\\p{L}\\p{N}«„])`, 'giu'),
        `$1${NBSP}`,
      );
    }
  }
}

/** «6 марта», «6 наурыз», "6 March" and the year with its word stay on one line. */
function withDates(text: string, language: Language): string {
  const months = MONTHS[language].join('|');
  const joined = text.replace(
    new RegExp(`(?<![\\d.,])(\\d{1,2}) (?=(?:${months}))`, 'giu'),
    `$1${NBSP}`,
  );
  const year = YEAR_WORDS[language];
  if (year === undefined) return joined;
  return joined.replace(new RegExp(`(?<=\\d{4}) (?=(?:${year})(?!\\p{L}))`, 'gu'), NBSP);
}
