import {
  clock,
  kazakhDate,
  longDate,
  RUSSIAN_ON_WEEKDAY,
  untilTime,
  WEEKDAYS,
} from '../../language/dates.ts';
import { withKazakhEnding } from '../../language/kazakh-numbers.ts';
import { isoDate, type Moment, readMoment, weekdayOf } from '../../language/moment.ts';
import type { Language } from '../../release/language.ts';
import type { DraftContext } from '../draft-context.ts';
import { type Filled, plain } from '../filled.ts';
import type { Slot } from '../slots.ts';

/** A Kazakh date has these, as the month's endings are listed; in Russian it looks the same in all. */
const DATE_FORMS = { kk: ['nom', 'loc', 'dat', 'abl'], ru: ['nom', 'gen'] };

export const timeSlots: Readonly<Record<string, Slot>> = {
  date: {
    forms: DATE_FORMS,
    value: (context, form) => dated(starts(context), context.language, form),
  },
  weekday: {
    forms: { ru: ['nom', 'acc'] },
    value: (context, form) => {
      const moment = starts(context);
      const day = moment && weekdayOf(moment.date);
      if (day === undefined) return undefined;
      if (context.language === 'ru' && form === 'acc') {
        return plain(RUSSIAN_ON_WEEKDAY[day]?.replace(/^во? /, ''));
      }
      return plain(WEEKDAYS[context.language][day]);
    },
  },
  time: {
    forms: { kk: ['nom', 'loc', 'dat'] },
    value: (context, form) => {
      const time = starts(context)?.time;
      if (!time) return undefined;
      const ending = form === 'loc' || form === 'dat' ? form : undefined;
      return plain(ending ? withKazakhEnding(clock(time), time.minute, ending) : clock(time));
    },
  },
  /** The deadline of accreditation, «до 17:00 3 декабря 2026 года». */
  deadline: {
    sections: ['closing'],
    value: ({ release, office, language }) => {
      const moment = readMoment(release.event.accreditation?.deadline, office.timezone);
      return plain(moment && until(moment, language));
    },
  },
};

export function dated(
  moment: Moment | undefined,
  language: Language,
  form: string,
): Filled | undefined {
  if (!moment) return undefined;
  const ending = form === 'loc' || form === 'dat' || form === 'abl' ? form : undefined;
  const inCase = language === 'kk' && ending;
  const text = inCase ? kazakhDate(moment.date, inCase) : longDate(moment.date, language);
  return plain(text, { kind: 'date', id: isoDate(moment.date), ...(inCase && { form: inCase }) });
}

function until(moment: Moment, language: Language): string {
  const day = longDate(moment.date, language);
  const time = moment.time && untilTime(moment.time, language);
  switch (language) {
    case 'kk':
      return time ? `${day} ${time}` : `${kazakhDate(moment.date, 'dat')} дейін`;
    case 'ru':
      return time ? `${time} ${day}` : `до ${day}`;
    case 'en':
      return time ? `${time} on ${day}` : `until ${day}`;
  }
}

function starts({ release, office }: DraftContext): Moment | undefined {
  return readMoment(release.event.startsAt, office.timezone);
}
