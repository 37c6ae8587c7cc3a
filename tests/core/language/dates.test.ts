import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  atTime,
  dateWithWeekday,
  kazakhDate,
  longDate,
  shortDate,
  untilTime,
} from '../../../core/language/dates.ts';
import { embargoLine } from '../../../core/language/embargo.ts';
import { exists, instantOf, isoDate, readMoment } from '../../../core/language/moment.ts';

const march = { year: 2026, month: 3, day: 6 };

describe('dates', () => {
  it.each([
    ['kk', '2026 жылғы 6 наурыз', '2026 жылғы 6 наурыз, жұма', '06.03.2026'],
    ['ru', '6 марта 2026 года', 'в пятницу, 6 марта 2026 года', '06.03.2026'],
    ['en', '6 March 2026', 'Friday, 6 March 2026', '06 Mar 2026'],
  ] as const)('have their official forms in %s', (language, long, weekday, short) => {
    expect(longDate(march, language)).toBe(long);
    expect(dateWithWeekday(march, language)).toBe(weekday);
    expect(shortDate(march, language)).toBe(short);
  });

  it('take «во» before Tuesday only', () => {
    expect(dateWithWeekday({ year: 2026, month: 9, day: 22 }, 'ru')).toBe(
      'во вторник, 22 сентября 2026 года',
    );
  });

  it.each([
    [1, 'қаңтарда'],
    [2, 'ақпанда'],
    [3, 'наурызда'],
    [4, 'сәуірде'],
    [5, 'мамырда'],
    [6, 'маусымда'],
    [7, 'шілдеде'],
    [8, 'тамызда'],
    [9, 'қыркүйекте'],
    [10, 'қазанда'],
    [11, 'қарашада'],
    [12, 'желтоқсанда'],
  ])('have the Kazakh locative of month %d', (month, word) => {
    expect(kazakhDate({ year: 2026, month, day: 4 }, 'loc')).toBe(`2026 жылғы 4 ${word}`);
  });

  it.each([
    [4, 'сәуірге', 'сәуірден'],
    [9, 'қыркүйекке', 'қыркүйектен'],
    [12, 'желтоқсанға', 'желтоқсаннан'],
  ])('have the Kazakh dative and ablative of month %d', (month, dative, ablative) => {
    expect(kazakhDate({ year: 2026, month, day: 4 }, 'dat')).toBe(`2026 жылғы 4 ${dative}`);
    expect(kazakhDate({ year: 2026, month, day: 4 }, 'abl')).toBe(`2026 жылғы 4 ${ablative}`);
  });
});

describe('times', () => {
  it.each([
    [0, 'де'],
    [5, 'те'],
    [10, 'да'],
    [15, 'те'],
    [20, 'да'],
    [25, 'те'],
    [30, 'да'],
    [35, 'те'],
    [40, 'та'],
    [45, 'те'],
    [50, 'де'],
    [55, 'те'],
  ])('take the Kazakh ending of minute %d', (minute, ending) => {
    const time = `11:${String(minute).padStart(2, '0')}`;
    expect(atTime({ hour: 11, minute }, 'kk')).toBe(`сағат ${time}-${ending}`);
  });

  it('say at and until', () => {
    const time = { hour: 17, minute: 0 };
    expect(atTime(time, 'ru')).toBe('в 17:00');
    expect(atTime(time, 'en')).toBe('at 17:00');
    expect(untilTime(time, 'kk')).toBe('сағат 17:00-ге дейін');
    expect(untilTime(time, 'ru')).toBe('до 17:00');
  });
});

describe('moments', () => {
  it('show a stored time on the office’s clock', () => {
    expect(readMoment('2026-03-05T20:30:00Z', 'Asia/Almaty')).toEqual({
      date: march,
      time: { hour: 1, minute: 30 },
      offset: 300,
    });
    expect(readMoment('2026-03-06T11:00:00', 'Asia/Almaty')?.offset).toBe(300);
  });

  it('keep a bare date everywhere', () => {
    expect(readMoment('2026-03-06', 'America/New_York')).toEqual({ date: march });
  });

  it.each(['2026-02-31', '2026-13-01', '2026-03-06T25:00:00Z', 'завтра', '', undefined])(
    'do not read %o',
    (iso) => {
      expect(readMoment(iso, 'Asia/Almaty')).toBeUndefined();
    },
  );

  it('fall back to Kazakhstan’s time in a zone that is not known', () => {
    expect(readMoment('2026-03-06T00:00:00Z', 'Mars/Olympus')?.time).toEqual({
      hour: 5,
      minute: 0,
    });
  });

  it('are the same instant as the platform reads, whatever the offset', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1990-01-01'), max: new Date('2090-01-01'), noInvalidDate: true }),
        (date) => {
          const minute = Math.floor(date.getTime() / 60_000) * 60_000;
          expect(instantOf(date.toISOString(), 'Asia/Almaty')).toBe(minute);
        },
      ),
    );
  });

  it('survive a round trip of the date', () => {
    fc.assert(
      fc.property(
        fc.record({
          year: fc.integer({ min: 1, max: 9999 }),
          month: fc.integer({ min: 1, max: 12 }),
          day: fc.integer({ min: 1, max: 31 }),
        }),
        (date) => {
          fc.pre(exists(date));
          expect(readMoment(isoDate(date), 'Asia/Almaty')?.date).toEqual(date);
        },
      ),
    );
  });
});

describe('the embargo line', () => {
  it('ends with the beginning of the day when no time is given', () => {
    const until = { date: { year: 2026, month: 12, day: 4 } };
    expect(embargoLine(until, 'kk')).toBe(
      'ЭМБАРГО: 2026 жылғы 4 желтоқсанға дейін жариялауға болмайды',
    );
    expect(embargoLine(until, 'ru')).toBe('ЭМБАРГО: не публиковать до 4 декабря 2026 года');
  });
});
