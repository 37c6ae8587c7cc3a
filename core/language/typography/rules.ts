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
const SHORT_RUSSIAN = 'в|во|с|со|к|ко|о|об|у|и|а|на|за|по|из|от|до|не|г|ул';

/** A figure, its range and the next one; the lookaround keeps dates, codes and times out. */
const RANGE =
  /(?<![\p{L}\d.,:/–-])(\d{1,4})(?:-|[ \u00A0][-–—][ \u00A0]|[—])(\d{1,4})(?![\p{L}\d:/–-]|[.,]\d)/gu;
const DASH = /(?<=\S)[ \u00A0]+(?:--?|–|—)[ \u00A0]+(?=\S)/g;
const DASH_AT_START = /^(?:-|–|—)[ \u00A0]+(?=\S)/;
const INITIALS =
  /(?<![\p{L}\p{N}.])(\p{Lu}\.)(?:[ \u00A0]?(\p{Lu}\.))?[ \u00A0]?(?=\p{Lu}\p{Ll})/gu;

/** Making a pattern of Unicode classes takes longer than using it: each is made once. */
const byLanguage = (pattern: (language: Language) => RegExp | undefined) => {
  const made = new Map<Language, RegExp | undefined>();
  return (language: Language): RegExp | undefined => {
    if (!made.has(language)) made.set(language, pattern(language));
    return made.get(language);
  };
};

const unit = byLanguage(
  (language) => new RegExp(`(?<=\\d) (?=(?:${UNITS[language]})(?!\\p{L}))`, 'gu'),
);
const day = byLanguage((language) => {
  // Either case by hand: the flag would make the whole pattern slow.
  const months = MONTHS[language].map(
    (month) => `[${month[0]}${month[0]?.toUpperCase()}]${month.slice(1)}`,
  );
  return new RegExp(`(?<![\\d.,])(\\d{1,2}) (?=(?:${months.join('|')}))`, 'gu');
});
const year = byLanguage((language) => {
  const words = YEAR_WORDS[language];
  return words === undefined
    ? undefined
    : new RegExp(`(?<=\\d{4}) (?=(?:${words})(?!\\p{L}))`, 'gu');
});
const short = byLanguage((language) => {
  if (language !== 'ru') return undefined;
  const words = SHORT_RUSSIAN.split('|').map(
    (word) => `[${word[0]}${word[0]?.toUpperCase()}]${word.slice(1)}`,
  );
  return new RegExp(`(?<![\\p{L}\\p{N}-])((?:${words.join('|')})\\.?) (?=[\\p{L}\\p{N}«„])`, 'gu');
});

/** One rule on one paragraph. Each leaves alone what it has done before. */
export function applyRule(
  rule: TypographyRule,
  text: string,
  language: Language,
  dash: Dash,
): string {
  switch (rule) {
    case 'lookalikes':
      return language === 'en' || !/[a-zəɵ]/i.test(text) ? text : textWithoutLookalikes(text);
    case 'quotes':
      return withQuotes(text, language);
    case 'ellipsis':
      return text.replace(/(?<!\.)\.{3}(?!\.)/g, '…');
    case 'ranges':
      return text.replace(RANGE, (all, from: string, to: string) =>
        Number(from) < Number(to) ? `${from}–${to}` : all,
      );
    case 'dashes':
      return text.replace(DASH, `${NBSP}${dash} `).replace(DASH_AT_START, `${dash}${NBSP}`);
    case 'number-sign':
      return text.replace(/№[ \u00A0]*(?=\d)/g, `№${NBSP}`);
    case 'initials':
      return text.replace(INITIALS, (_, first: string, second?: string) =>
        second === undefined ? `${first}${NBSP}` : `${first}${NBSP}${second}${NBSP}`,
      );
    case 'units':
      return joined(text, unit(language));
    case 'dates':
      return joined(joined(text, day(language), `$1${NBSP}`), year(language));
    case 'short-words':
      return joined(text, short(language), `$1${NBSP}`);
  }
}

function joined(text: string, pattern: RegExp | undefined, by = NBSP): string {
  return pattern ? text.replace(pattern, by) : text;
}
