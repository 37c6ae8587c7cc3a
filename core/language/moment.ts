/**
 * Dates and times as they are stored (ISO 8601), read into what a clock on the office's wall
 * shows. Only the time zone's offset comes from Intl: its words for Kazakh are not the official
 * ones, see `dates.ts`.
 */

export interface CalendarDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

export interface ClockTime {
  readonly hour: number;
  readonly minute: number;
}

/** A moment on the wall clock: without `time` only the day is known. */
export interface Moment {
  readonly date: CalendarDate;
  readonly time?: ClockTime;
  /** Minutes east of UTC, when there is a time. */
  readonly offset?: number;
}

const ISO =
  /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

const MINUTE = 60_000;

/**
 * Reads `iso` as it would be shown in `timezone` (an IANA name). A bare date stays that date
 * everywhere; a time without an offset is taken as the office's own. Undefined for anything
 * that is not a real date, such as the 31st of February.
 */
export function readMoment(iso: string | undefined, timezone: string): Moment | undefined {
  const match = iso === undefined ? null : ISO.exec(iso.trim());
  if (!match) return undefined;
  const [, year, month, day, hour, minute, zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  if (!exists(date)) return undefined;
  if (hour === undefined || minute === undefined) return { date };
  const time = { hour: Number(hour), minute: Number(minute) };
  if (time.hour > 23 || time.minute > 59) return undefined;
  const wall = utc(date, time);
  if (zone === undefined) {
    return { date, time, offset: offsetAt(wall - offsetAt(wall, timezone) * MINUTE, timezone) };
  }
  const instant = wall - zoneMinutes(zone) * MINUTE;
  const offset = offsetAt(instant, timezone);
  return { ...fromUtc(instant + offset * MINUTE), offset };
}

/** Milliseconds since 1970 of a stored moment; a bare date is the first minute of its day. */
export function instantOf(iso: string | undefined, timezone: string): number | undefined {
  const moment = readMoment(iso, timezone);
  if (!moment) return undefined;
  const wall = utc(moment.date, moment.time ?? { hour: 0, minute: 0 });
  const offset = moment.offset ?? offsetAt(wall - offsetAt(wall, timezone) * MINUTE, timezone);
  return wall - offset * MINUTE;
}

/** `2026-09-18`. */
export function isoDate(date: CalendarDate): string {
  const pad = (value: number, length: number) => String(value).padStart(length, '0');
  return `${pad(date.year, 4)}-${pad(date.month, 2)}-${pad(date.day, 2)}`;
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(date: CalendarDate): number {
  return (new Date(utc(date, { hour: 0, minute: 0 })).getUTCDay() + 6) % 7;
}

/** Whether the calendar has this day. */
export function exists(date: CalendarDate): boolean {
  const moment = new Date(utc(date, { hour: 0, minute: 0 }));
  return moment.getUTCMonth() === date.month - 1 && moment.getUTCDate() === date.day;
}

/** `UTC+5`, `UTC+5:30`, `UTC`. */
export function offsetName(minutes: number): string {
  if (minutes === 0) return 'UTC';
  const hours = Math.floor(Math.abs(minutes) / 60);
  const rest = Math.abs(minutes) % 60;
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${rest ? `:${String(rest).padStart(2, '0')}` : ''}`;
}

function utc(date: CalendarDate, time: ClockTime): number {
  const moment = new Date(0);
  moment.setUTCFullYear(date.year, date.month - 1, date.day);
  moment.setUTCHours(time.hour, time.minute);
  return moment.getTime();
}

function fromUtc(millis: number): { date: CalendarDate; time: ClockTime } {
  const moment = new Date(millis);
  return {
    date: {
      year: moment.getUTCFullYear(),
      month: moment.getUTCMonth() + 1,
      day: moment.getUTCDate(),
    },
    time: { hour: moment.getUTCHours(), minute: moment.getUTCMinutes() },
  };
}

function zoneMinutes(zone: string): number {
  if (zone === 'Z') return 0;
  const minutes = Number(zone.slice(1, 3)) * 60 + Number(zone.slice(-2));
  return zone.startsWith('-') ? -minutes : minutes;
}

/** All of Kazakhstan since March 2024; stands in for a zone that this computer does not know. */
const KAZAKHSTAN = 300;

function offsetAt(instant: number, timezone: string): number {
  const formatter = wallClock(timezone);
  if (!formatter) return KAZAKHSTAN;
  const parts = new Map(
    formatter.formatToParts(new Date(instant)).map((part) => [part.type, part.value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => Number(parts.get(type));
  const year = parts.get('era') === 'BC' ? 1 - part('year') : part('year');
  const wall = utc(
    { year, month: part('month'), day: part('day') },
    { hour: part('hour'), minute: part('minute') },
  );
  return Math.round((wall - Math.floor(instant / MINUTE) * MINUTE) / MINUTE);
}

/** Making a formatter costs a thousand times what using it does, and a page has dozens of dates. */
const wallClocks = new Map<string, Intl.DateTimeFormat | undefined>();

function wallClock(timezone: string): Intl.DateTimeFormat | undefined {
  if (!wallClocks.has(timezone)) wallClocks.set(timezone, newWallClock(timezone));
  return wallClocks.get(timezone);
}

/** Undefined for a zone that this computer does not know. */
function newWallClock(timezone: string): Intl.DateTimeFormat | undefined {
  try {
    return new Intl.DateTimeFormat('en-GB', {
      timeZone: timezone,
      hourCycle: 'h23',
      era: 'short',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
  } catch {
    return undefined;
  }
}
