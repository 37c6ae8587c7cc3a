import type { Language } from '../release/language.ts';
import { type NumberCase, withKazakhEnding } from './kazakh-numbers.ts';
import { type CalendarDate, type ClockTime, weekdayOf } from './moment.ts';

/**
 * Official forms of dates and times. Intl is not used: its Kazakh («2026 ж. 6 наурыз») is not the
 * official form, and it writes months alone with a capital.
 */

/** The month after a day's figure: nominative in Kazakh, genitive in Russian. */
export const MONTHS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'қаңтар ақпан наурыз сәуір мамыр маусым шілде тамыз қыркүйек қазан қараша желтоқсан'.split(
    ' ',
  ),
  ru: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  en: 'January February March April May June July August September October November December'.split(
    ' ',
  ),
};

/** Monday first. Nominative. */
export const WEEKDAYS: Readonly<Record<Language, readonly string[]>> = {
  kk: 'дүйсенбі сейсенбі сәрсенбі бейсенбі жұма сенбі жексенбі'.split(' '),
  ru: 'понедельник вторник среда четверг пятница суббота воскресенье'.split(' '),
  en: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
};

/** «в среду»: the accusative; «во вторник» is the only one that takes «во». */
export const RUSSIAN_ON_WEEKDAY: readonly string[] = [
  'в понедельник',
  'во вторник',
  'в среду',
  'в четверг',
  'в пятницу',
  'в субботу',
  'в воскресенье',
];

const KAZAKH_MONTH_ENDINGS: Readonly<Record<NumberCase, readonly string[]>> = {
  loc: 'да да да де да да де да те да да да'.split(' '),
  dat: 'ға ға ға ге ға ға ге ға ке ға ға ға'.split(' '),
  abl: 'дан нан дан ден дан нан ден дан тен нан дан нан'.split(' '),
};

/** «6 марта 2026 года» · «2026 жылғы 6 наурыз» · "6 March 2026" */
export function longDate(date: CalendarDate, language: Language): string {
  const month = monthName(date, language);
  switch (language) {
    case 'kk':
      return `${date.year} жылғы ${date.day} ${month}`;
    case 'ru':
      return `${date.day} ${month} ${date.year} года`;
    case 'en':
      return `${date.day} ${month} ${date.year}`;
  }
}

/** «2026 жылғы 6 наурызда» (loc), «…наурызға» (dat), «…наурыздан» (abl). */
export function kazakhDate(date: CalendarDate, form: NumberCase): string {
  return `${longDate(date, 'kk')}${KAZAKH_MONTH_ENDINGS[form][date.month - 1] ?? ''}`;
}

/** «в пятницу, 6 марта 2026 года» · «2026 жылғы 6 наурыз, жұма» · "Friday, 6 March 2026" */
export function dateWithWeekday(date: CalendarDate, language: Language): string {
  const long = longDate(date, language);
  const weekday = weekdayName(date, language);
  switch (language) {
    case 'kk':
      return `${long}, ${weekday}`;
    case 'ru':
      return `${RUSSIAN_ON_WEEKDAY[weekdayOf(date)] ?? ''}, ${long}`;
    case 'en':
      return `${weekday}, ${long}`;
  }
}

/** `06.03.2026` in Kazakh and Russian, `06 Mar 2026` in English. */
export function shortDate(date: CalendarDate, language: Language): string {
  const day = String(date.day).padStart(2, '0');
  if (language === 'en') return `${day} ${monthName(date, 'en').slice(0, 3)} ${date.year}`;
  return `${day}.${String(date.month).padStart(2, '0')}.${date.year}`;
}

/** «пятница», «жұма», "Friday". */
export function weekdayName(date: CalendarDate, language: Language): string {
  return WEEKDAYS[language][weekdayOf(date)] ?? '';
}

/** `11:00`. */
export function clock(time: ClockTime): string {
  return `${String(time.hour).padStart(2, '0')}:${String(time.minute).padStart(2, '0')}`;
}

/** «сағат 11:00-де» · «в 11:00» · "at 11:00" */
export function atTime(time: ClockTime, language: Language): string {
  switch (language) {
    case 'kk':
      return `сағат ${withKazakhEnding(clock(time), time.minute, 'loc')}`;
    case 'ru':
      return `в ${clock(time)}`;
    case 'en':
      return `at ${clock(time)}`;
  }
}

/** «сағат 17:00-ге дейін» · «до 17:00» · "until 17:00" */
export function untilTime(time: ClockTime, language: Language): string {
  switch (language) {
    case 'kk':
      return `сағат ${withKazakhEnding(clock(time), time.minute, 'dat')} дейін`;
    case 'ru':
      return `до ${clock(time)}`;
    case 'en':
      return `until ${clock(time)}`;
  }
}

function monthName(date: CalendarDate, language: Language): string {
  return MONTHS[language][date.month - 1] ?? '';
}
