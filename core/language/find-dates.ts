import type { Language } from '../release/language.ts';
import { MONTHS, RUSSIAN_ON_WEEKDAY, WEEKDAYS } from './dates.ts';
import { type CalendarDate, exists } from './moment.ts';

/** A date that somebody wrote in a text. Positions are UTF-16 offsets. */
export interface WrittenDate {
  readonly from: number;
  readonly to: number;
  readonly date: CalendarDate;
  /** False for «6 марта»: the year was taken from `year`. */
  readonly hasYear: boolean;
  /** The weekday that is named with it, the preposition included. */
  readonly weekday?: WrittenWeekday;
}

export interface WrittenWeekday {
  readonly from: number;
  readonly to: number;
  /** 0 is Monday. */
  readonly index: number;
}

/**
 * Finds dates as a text of `language` writes them, and the weekday beside each. `year` stands in
 * where a date has none; such dates are left out when it is not given.
 */
export function findDates(text: string, language: Language, year?: number): readonly WrittenDate[] {
  const found: WrittenDate[] = [];
  for (const pattern of PATTERNS[language]) {
    for (const match of text.matchAll(pattern)) {
      const { day, month, number, year: written } = match.groups ?? {};
      const date = {
        year: written === undefined ? (year ?? 0) : Number(written),
        month: number === undefined ? monthIndex(month, language) : Number(number),
        day: Number(day),
      };
      const from = match.index;
      const to = from + match[0].length;
      const overlaps = found.some((other) => from < other.to && other.from < to);
      if (date.year === 0 || !exists(date) || overlaps) continue;
      const weekday = weekdayBeside(text, from, to, language);
      found.push({ from, to, date, hasYear: written !== undefined, ...(weekday && { weekday }) });
    }
  }
  return found.sort((a, b) => a.from - b.from);
}

const GAP = '[\\s\\u00A0]+';
const START = '(?<![\\p{L}\\p{N}.])';
const END = '(?![\\p{L}\\p{N}])';
const DAY = '(?<day>\\d{1,2})';
const YEAR = '(?<year>\\d{4})';
const DOTTED = new RegExp(`${START}${DAY}\\.(?<number>\\d{2})\\.${YEAR}${END}`, 'gu');

const month = (language: Language) => `(?<month>${MONTHS[language].join('|')})`;

/** The fuller form first: a shorter one that overlaps it is skipped. */
const PATTERNS: Readonly<Record<Language, readonly RegExp[]>> = {
  kk: [
    // The month takes case endings: «6 наурызда», «4 желтоқсанға».
    new RegExp(
      `${START}(?:${YEAR}${GAP}жыл(?:ғы|дың)${GAP})?${DAY}(?:${GAP}|-)${month('kk')}\\p{Ll}{0,3}${END}`,
      'giu',
    ),
    DOTTED,
  ],
  ru: [
    new RegExp(
      `${START}${DAY}${GAP}${month('ru')}(?:${GAP}${YEAR}(?:${GAP}(?:года|году|г\\.))?)?${END}`,
      'giu',
    ),
    DOTTED,
  ],
  en: [
    new RegExp(
      `${START}${DAY}(?:st|nd|rd|th)?${GAP}${month('en')}(?:,?${GAP}${YEAR})?${END}`,
      'giu',
    ),
    new RegExp(`${START}${month('en')}${GAP}${DAY},${GAP}${YEAR}${END}`, 'giu'),
  ],
};

function monthIndex(name: string | undefined, language: Language): number {
  const lower = name?.toLowerCase();
  return MONTHS[language].findIndex((each) => each.toLowerCase() === lower) + 1;
}

interface WeekdayPattern {
  readonly index: number;
  readonly before: RegExp;
  readonly after: RegExp;
}

/** Every form that can stand beside a date, by weekday. */
const WEEKDAY_PATTERNS: Readonly<Record<Language, readonly WeekdayPattern[]>> = {
  kk: WEEKDAYS.kk.map((day, index) => weekdayPattern([day], index)),
  ru: WEEKDAYS.ru.map((day, index) =>
    weekdayPattern([RUSSIAN_ON_WEEKDAY[index] ?? day, day], index),
  ),
  en: WEEKDAYS.en.map((day, index) => weekdayPattern([day], index)),
};

function weekdayPattern(forms: readonly string[], index: number): WeekdayPattern {
  const words = forms.map((form) => form.replace(' ', GAP)).join('|');
  return {
    index,
    before: new RegExp(`(?<!\\p{L})(${words})(?:${GAP}күні)?,?${GAP}$`, 'iu'),
    after: new RegExp(`^(?:,?${GAP}|${GAP}\\()(${words})(?!\\p{L})`, 'iu'),
  };
}

/** Any weekday at all: most dates have none beside them. */
const ANY_WEEKDAY: Readonly<Record<Language, RegExp>> = {
  kk: anyOf(WEEKDAYS.kk),
  ru: anyOf([...WEEKDAYS.ru, ...RUSSIAN_ON_WEEKDAY]),
  en: anyOf(WEEKDAYS.en),
};

function anyOf(forms: readonly string[]): RegExp {
  return new RegExp(forms.map((form) => form.replace(' ', GAP)).join('|'), 'iu');
}

/** No form of a weekday with what stands between it and the date is longer. */
const REACH = 40;

/** The weekday before a date belongs to it; one behind counts only when there is none before. */
function weekdayBeside(
  text: string,
  from: number,
  to: number,
  language: Language,
): WrittenWeekday | undefined {
  const start = Math.max(0, from - REACH);
  if (!ANY_WEEKDAY[language].test(text.slice(start, to + REACH))) return undefined;
  const before = text.slice(start, from);
  for (const pattern of WEEKDAY_PATTERNS[language]) {
    const match = pattern.before.exec(before);
    if (!match?.[1]) continue;
    const at = start + match.index;
    return { from: at, to: at + match[1].length, index: pattern.index };
  }
  const after = text.slice(to, to + REACH);
  for (const pattern of WEEKDAY_PATTERNS[language]) {
    const match = pattern.after.exec(after);
    if (!match?.[1]) continue;
    const end = to + match[0].length;
    return { from: end - match[1].length, to: end, index: pattern.index };
  }
  return undefined;
}
