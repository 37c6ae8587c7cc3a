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

/** Every form that can stand beside a date, by weekday. */
const WEEKDAY_FORMS: Readonly<Record<Language, readonly (readonly string[])[]>> = {
  kk: WEEKDAYS.kk.map((day) => [day]),
  ru: WEEKDAYS.ru.map((day, index) => [RUSSIAN_ON_WEEKDAY[index] ?? day, day]),
  en: WEEKDAYS.en.map((day) => [day.toLowerCase()]),
};

/** The weekday before a date belongs to it; one behind counts only when there is none before. */
function weekdayBeside(
  text: string,
  from: number,
  to: number,
  language: Language,
): WrittenWeekday | undefined {
  const before = text.slice(0, from).toLowerCase();
  const after = text.slice(to).toLowerCase();
  const forms = WEEKDAY_FORMS[language].flatMap((words, index) =>
    words.map((form) => ({ index, words: form.replace(' ', GAP) })),
  );
  for (const { index, words } of forms) {
    const left = new RegExp(`(?<!\\p{L})(${words})(?:${GAP}күні)?,?${GAP}$`, 'u').exec(before);
    if (left?.[1]) return { from: left.index, to: left.index + left[1].length, index };
  }
  for (const { index, words } of forms) {
    const right = new RegExp(`^(?:,?${GAP}|${GAP}\\()(${words})(?!\\p{L})`, 'u').exec(after);
    if (!right?.[1]) continue;
    const end = to + right[0].length;
    return { from: end - right[1].length, to: end, index };
  }
  return undefined;
}
