/**
 * Dates of the interface, which is not the published text: those are `core/language`'s.
 * Kazakh months are written out because Intl's differ from the official ones.
 */
const KAZAKH_MONTHS = [
  'қаңтар',
  'ақпан',
  'наурыз',
  'сәуір',
  'мамыр',
  'маусым',
  'шілде',
  'тамыз',
  'қыркүйек',
  'қазан',
  'қараша',
  'желтоқсан',
];

/** «18 сентября», with the year when it is not this one. A bare date has no time zone. */
export function dayMonth(iso: string, language: string): string {
  const date = new Date(iso.length === 10 ? `${iso}T12:00:00` : iso);
  if (Number.isNaN(date.getTime())) return iso;
  const year = date.getFullYear() === new Date().getFullYear() ? '' : `${date.getFullYear()}`;
  if (language === 'kk')
    return `${year ? `${year} жылғы ` : ''}${date.getDate()} ${KAZAKH_MONTHS[date.getMonth()]}`;
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  const text = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long' }).format(date);
  return year ? `${text} ${year}` : text;
}

export function dayMonthTime(iso: string, language: string): string {
  return iso.length > 10 ? `${dayMonth(iso, language)}, ${time(iso)}` : dayMonth(iso, language);
}

/** «11:42» on this computer's clock. */
export function time(iso: string): string {
  const date = new Date(iso);
  return [date.getHours(), date.getMinutes()].map((part) => `${part}`.padStart(2, '0')).join(':');
}
