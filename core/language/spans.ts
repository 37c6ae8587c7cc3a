import type { Language } from '../release/language.ts';
import { atTime, clock, longDate, MONTHS } from './dates.ts';
import { withKazakhEnding } from './kazakh-numbers.ts';
import type { CalendarDate, ClockTime } from './moment.ts';

/**
 * «6–8 марта 2026 года» · «2026 жылғы 6–8 наурыз» · "6–8 March 2026"; across months or years each
 * end is written out: «с 28 февраля по 3 марта 2026 года».
 */
export function dateSpan(from: CalendarDate, to: CalendarDate, language: Language): string {
  const sameYear = from.year === to.year;
  if (sameYear && from.month === to.month) {
    if (from.day === to.day) return longDate(from, language);
    const days = `${from.day}–${to.day}`;
    const month = MONTHS[language][from.month - 1] ?? '';
    switch (language) {
      case 'kk':
        return `${from.year} жылғы ${days} ${month}`;
      case 'ru':
        return `${days} ${month} ${from.year} года`;
      case 'en':
        return `${days} ${month} ${from.year}`;
    }
  }
  const first = longDate(from, language);
  const last = longDate(to, language);
  switch (language) {
    case 'kk':
      return `${first} – ${sameYear ? dayAndMonth(to, 'kk') : last}`;
    case 'ru':
      return `с ${sameYear ? dayAndMonth(from, 'ru') : first} по ${last}`;
    case 'en':
      return `${sameYear ? dayAndMonth(from, 'en') : first} to ${last}`;
  }
}

/** «сағат 10:00-ден 12:30-ға дейін» · «с 10:00 до 12:30» · "from 10:00 to 12:30" */
export function timeSpan(from: ClockTime, to: ClockTime | undefined, language: Language): string {
  if (to === undefined) return atTime(from, language);
  switch (language) {
    case 'kk': {
      const start = withKazakhEnding(clock(from), from.minute, 'abl');
      return `сағат ${start} ${withKazakhEnding(clock(to), to.minute, 'dat')} дейін`;
    }
    case 'ru':
      return `с ${clock(from)} до ${clock(to)}`;
    case 'en':
      return `from ${clock(from)} to ${clock(to)}`;
  }
}

function dayAndMonth(date: CalendarDate, language: Language): string {
  return `${date.day} ${MONTHS[language][date.month - 1] ?? ''}`;
}
