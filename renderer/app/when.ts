import { clock, longDate } from '../../core/language/dates.ts';
import { readMoment } from '../../core/language/moment.ts';
import { asLanguage } from '../i18n/i18n.ts';
import { useOffice } from '../store/office.ts';

/**
 * «18 сентября», with the year when it is not this one: on the office's calendar, wherever this
 * computer thinks it is.
 */
export function dayMonth(iso: string, interfaceLanguage: string): string {
  const language = asLanguage(interfaceLanguage);
  const date = readMoment(iso, useOffice.getState().office.timezone)?.date;
  if (!date) return iso;
  const text = longDate(date, language);
  return date.year === new Date().getFullYear() ? withoutYear(text, date.year) : text;
}

/** «4 декабря, 12:00», on the office's clock. */
export function dayMonthTime(iso: string, interfaceLanguage: string): string {
  const time = readMoment(iso, useOffice.getState().office.timezone)?.time;
  const day = dayMonth(iso, interfaceLanguage);
  return time ? `${day}, ${clock(time)}` : day;
}

/** The official forms put the year with a word of its own: «2026 жылғы», «2026 года». */
function withoutYear(text: string, year: number): string {
  return text.replace(new RegExp(`\\s*${year}(\\s*(жылғы|года))?\\s*`, 'u'), '').trim();
}

/** «11:42» on this computer's clock: for what this computer did. */
export function time(iso: string): string {
  const date = new Date(iso);
  return clock({ hour: date.getHours(), minute: date.getMinutes() });
}
