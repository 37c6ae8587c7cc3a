import { clock } from '../language/dates.ts';
import { findDates } from '../language/find-dates.ts';
import { type CalendarDate, instantOf, isoDate, readMoment } from '../language/moment.ts';
import type { Language } from '../release/language.ts';
import type { LinkedRange } from './inline-pieces.ts';

/** A date in a pasted text; `iso` is a bare date. */
export interface FoundDate {
  readonly text: string;
  readonly iso: string;
  /** The text names no year: the one that brings the date nearest to today was taken. */
  readonly yearAssumed: boolean;
}

/** The dates of a text as ranges that refer to them, and what was read. */
export function linkDates(
  text: string,
  language: Language,
  today: string,
): readonly { readonly range: LinkedRange; readonly date: FoundDate }[] {
  const now = readMoment(today, 'UTC')?.date;
  return findDates(text, language, now?.year).map((written) => {
    const date = written.hasYear || !now ? written.date : nearest(written.date, now);
    const iso = isoDate(date);
    const { from, to } = written;
    return {
      range: { from, to, ref: { kind: 'date', id: iso } },
      date: { text: text.slice(from, to), iso, yearAssumed: !written.hasYear },
    };
  });
}

function nearest(date: CalendarDate, today: CalendarDate): CalendarDate {
  const day = (each: CalendarDate) => instantOf(isoDate(each), 'UTC');
  const now = day(today) ?? 0;
  return [today.year - 1, today.year, today.year + 1]
    .map((year) => ({ ...date, year }))
    .filter((candidate) => day(candidate) !== undefined)
    .reduce(
      (best, candidate) =>
        Math.abs((day(candidate) ?? 0) - now) < Math.abs((day(best) ?? 0) - now) ? candidate : best,
      date,
    );
}

const TIME: Readonly<Record<Language, RegExp>> = {
  kk: /сағат\s+(\d{1,2})[:.](\d{2})/iu,
  ru: /(?<!\p{L})(?:в|с|начало)\s+(\d{1,2})[:.](\d{2})(?!\.?\d)/iu,
  en: /\bat\s+(\d{1,2})[:.](\d{2})(?!\.?\d)/i,
};

/**
 * A bare date with the hour that the text names, as a moment with the office's offset; the date
 * alone when it names none.
 */
export function withTime(iso: string, text: string, language: Language, timezone: string): string {
  const [, hours = '', minutes = ''] = TIME[language].exec(text) ?? [];
  const time = { hour: Number(hours), minute: Number(minutes) };
  const moment = hours && readMoment(`${iso}T${clock(time)}`, timezone);
  if (!moment || moment.offset === undefined) return iso;
  const offset = Math.abs(moment.offset);
  const sign = moment.offset < 0 ? '-' : '+';
  const zone = clock({ hour: Math.floor(offset / 60), minute: offset % 60 });
  return `${iso}T${clock(time)}:00${sign}${zone}`;
}
