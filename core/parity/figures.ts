import { findDates } from '../language/find-dates.ts';
import type { Language } from '../release/language.ts';

/** What a figure in a text means, so that «10 тыс.», «10 мың» and "10,000" are the same. */
export type FigureKind = 'number' | 'percent' | 'money' | 'date' | 'time';

/** A figure as somebody wrote it. Positions are UTF-16 offsets. */
export interface Figure {
  readonly from: number;
  readonly to: number;
  readonly kind: FigureKind;
  /** Equal for equal figures of all languages. */
  readonly key: string;
  /** The plain value of a number, a percentage or an amount. */
  readonly value?: number;
}

/** Finds dates, times, amounts, percentages and numbers written in figures, in their order. */
export function findFigures(text: string, language: Language): readonly Figure[] {
  // Most paragraphs have none, and looking for one digit is far quicker than for all else.
  if (!/\d/.test(text)) return [];
  const found: Figure[] = [];
  const take = (figure: Figure) => {
    if (!found.some((other) => figure.from < other.to && other.from < figure.to))
      found.push(figure);
  };
  for (const { from, to } of codes(text)) take({ from, to, kind: 'number', key: '' });
  for (const date of findDates(text, language, NO_YEAR)) {
    const { year, month, day } = date.date;
    const key = `date:${month}-${day}${date.hasYear ? `-${year}` : ''}`;
    take({ from: date.from, to: date.to, kind: 'date', key });
  }
  for (const figure of times(text, language)) take(figure);
  for (const figure of amounts(text, language)) take(figure);
  return found.filter(({ key }) => key !== '').sort((a, b) => a.from - b.from);
}

/** Stands in for the year that a date does not name: a leap year, so that 29 February is found. */
const NO_YEAR = 4;

interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * Addresses, telephone numbers and codes such as «ULG-2026-114»: their figures count nothing. Each
 * with a sign without which it cannot be there.
 */
const CODES: readonly (readonly [RegExp, RegExp])[] = [
  [/[@/]|www/u, /\S+@\S+|https?:\/\/\S+|www\.\S+/gu],
  [/\+\d/u, /\+\d[\d\s\u00A0()-]{7,}\d/gu],
  [/\p{Lu}[-–]\d/u, /(?<![\p{L}\p{N}])\p{Lu}{1,6}[-–]\d[\p{L}\p{N}-]*/gu],
  [/№/u, /№[\s\u00A0]?[\p{L}\p{N}/-]+/gu],
];

function codes(text: string): readonly Range[] {
  return CODES.flatMap(([sign, pattern]) =>
    (sign.test(text) ? [...text.matchAll(pattern)] : []).map(({ index, 0: { length } }) => ({
      from: index,
      to: index + length,
    })),
  );
}

const NOT_AFTER = '(?<![\\p{L}\\p{N}.,:])';
const CLOCK = new RegExp(
  `${NOT_AFTER}(?<hour>[01]?\\d|2[0-3]):(?<minute>[0-5]\\d)(?![\\d:])(?:\\s?(?<half>[ap])\\.?m\\.?)?`,
  'giu',
);
const ENGLISH_HOUR = new RegExp(`${NOT_AFTER}(?<hour>1[0-2]|\\d)\\s?(?<half>[ap])\\.?m\\.?`, 'giu');
/** «в 11.00», «сағат 11.00-де»: with a point only behind the word that says it is a time. */
const POINTED: Partial<Record<Language, RegExp>> = {
  ru: /(?<=(?<!\p{L})(?:в|с|до|к|около)[\s\u00A0])(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?![\d.,]|[\s\u00A0]?(?:%|тыс|млн|млрд|трлн))/giu,
  kk: /(?<=сағат[\s\u00A0])(?<hour>[01]?\d|2[0-3])\.(?<minute>[0-5]\d)(?![\d.,])/giu,
};

function times(text: string, language: Language): readonly Figure[] {
  const pointed = POINTED[language];
  const patterns = [
    CLOCK,
    ...(language === 'en' ? [ENGLISH_HOUR] : []),
    ...(pointed ? [pointed] : []),
  ];
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(({ index, 0: whole, groups }): Figure => {
      const hour = Number(groups?.hour) % (groups?.half ? 12 : 24);
      const late = groups?.half?.toLowerCase() === 'p' ? 12 : 0;
      const key = `time:${hour + late}:${groups?.minute ?? '00'}`;
      return { from: index, to: index + whole.length, kind: 'time', key };
    }),
  );
}

const SPACE = '[\\s\\u00A0\\u202F]';

/** Figures with their groups and decimals. English groups with commas, the others with spaces. */
const DIGITS: Readonly<Record<Language, string>> = {
  kk: `\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?`,
  ru: `\\d{1,3}(?:[ \\u00A0\\u202F]\\d{3})+(?:,\\d+)?|\\d+(?:,\\d+)?`,
  en: `\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?`,
};

const SCALES: Readonly<Record<Language, readonly (readonly [string, number])[]>> = {
  kk: [
    ['мың\\p{L}*', 1e3],
    ['млн|миллион\\p{L}*', 1e6],
    ['млрд|миллиард\\p{L}*', 1e9],
    ['трлн|триллион\\p{L}*', 1e12],
  ],
  ru: [
    ['тыс\\.?|тысяч\\p{L}*', 1e3],
    ['млн|миллион\\p{L}*', 1e6],
    ['млрд|миллиард\\p{L}*', 1e9],
    ['трлн|триллион\\p{L}*', 1e12],
  ],
  en: [
    ['thousand', 1e3],
    ['million|mln', 1e6],
    ['billion|bn', 1e9],
    ['trillion|tn', 1e12],
  ],
};

const PERCENT = '%|процент\\p{L}*|пайыз\\p{L}*|per[\\s\\u00A0]?cent';

const CURRENCIES = [
  ['KZT', 'тенге|теңге\\p{L}*|tenge|KZT|₸'],
  ['USD', 'доллар\\p{L}*|dollars?|USD|\\$'],
  ['EUR', 'евро\\p{L}*|еуро\\p{L}*|euros?|EUR|€'],
  ['RUB', 'рубл\\p{L}*|roubles?|rubles?|RUB|₽'],
] as const;
const ANY_CURRENCY = CURRENCIES.map(([, words]) => words).join('|');

const patterns = new Map<Language, RegExp>();

function amountPattern(language: Language): RegExp {
  const known = patterns.get(language);
  if (known) return known;
  const scale = SCALES[language].map(([words]) => words).join('|');
  const made = new RegExp(
    `(?:(?<before>${ANY_CURRENCY})${SPACE}?)?` +
      `(?<![\\p{L}\\p{N}]|\\d[.,])(?<first>${DIGITS[language]})` +
      `(?:${SPACE}?[–—-]${SPACE}?(?<second>${DIGITS[language]}))?` +
      `(?:${SPACE}?(?<scale>${scale})(?!\\p{L}))?` +
      `(?:${SPACE}?(?:(?<percent>${PERCENT})|(?<after>${ANY_CURRENCY})))?`,
    'giu',
  );
  patterns.set(language, made);
  return made;
}

function amounts(text: string, language: Language): readonly Figure[] {
  return [...text.matchAll(amountPattern(language))].flatMap(({ index, 0: whole, groups }) => {
    const factor = scaleOf(groups?.scale, language);
    const money = currencyOf(groups?.before) ?? currencyOf(groups?.after);
    const ends = [groups?.first, groups?.second].filter((end) => end !== undefined);
    return ends.map((end): Figure => {
      const value = Number((plainValue(end, language) * factor).toPrecision(12));
      const from = index + whole.indexOf(end);
      // Both ends of a range share what stands behind it.
      const to = end === ends.at(-1) ? index + whole.length : from + end.length;
      if (groups?.percent) return { from, to, kind: 'percent', key: `percent:${value}`, value };
      if (money) return { from, to, kind: 'money', key: `money:${money}:${value}`, value };
      return { from, to, kind: 'number', key: `number:${value}`, value };
    });
  });
}

function plainValue(digits: string, language: Language): number {
  const bare = digits.replace(/[\s\u00A0\u202F]/g, '');
  return Number(language === 'en' ? bare.replaceAll(',', '') : bare.replace(',', '.'));
}

function scaleOf(word: string | undefined, language: Language): number {
  if (!word) return 1;
  const scale = SCALES[language].find(([words]) => new RegExp(`^(?:${words})$`, 'iu').test(word));
  return scale?.[1] ?? 1;
}

function currencyOf(word: string | undefined): string | undefined {
  if (!word) return undefined;
  return CURRENCIES.find(([, words]) => new RegExp(`^(?:${words})$`, 'iu').test(word))?.[0];
}
