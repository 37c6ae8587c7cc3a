import type { Language } from '../release/language.ts';
import { clock, kazakhDate, longDate, untilTime } from './dates.ts';
import { type Moment, offsetName } from './moment.ts';

/** The line of an embargo whose end is not given, or is no real date: it holds until further notice. */
const UNTIL_NOTICE: Readonly<Record<Language, string>> = {
  kk: 'ЭМБАРГО: арнайы хабарланғанға дейін жариялауға болмайды',
  ru: 'ЭМБАРГО: не публиковать до особого сообщения',
  en: 'EMBARGOED until further notice',
};

/**
 * The line that tells a newsroom until when to wait, on the office's clock. Without a time the
 * embargo ends with the beginning of that day.
 */
export function embargoLine(until: Moment | undefined, language: Language): string {
  if (!until) return UNTIL_NOTICE[language];
  const date = longDate(until.date, language);
  const { time } = until;
  const zone = until.offset === undefined ? '' : ` (${offsetName(until.offset)})`;
  switch (language) {
    case 'kk':
      return time
        ? `ЭМБАРГО: ${date} ${untilTime(time, 'kk')}${zone} жариялауға болмайды`
        : `ЭМБАРГО: ${kazakhDate(until.date, 'dat')} дейін жариялауға болмайды`;
    case 'ru':
      return time
        ? `ЭМБАРГО: не публиковать до ${clock(time)} ${date}${zone}`
        : `ЭМБАРГО: не публиковать до ${date}`;
    case 'en':
      return time ? `EMBARGOED until ${clock(time)}${zone}, ${date}` : `EMBARGOED until ${date}`;
  }
}
