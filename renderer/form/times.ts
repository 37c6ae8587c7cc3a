import { clock } from '../../core/language/dates.ts';
import { isoDate, readMoment } from '../../core/language/moment.ts';

/** The day of a stored moment as the office's wall calendar shows it: `2026-09-18`, or empty. */
export function datePart(iso: string | undefined, timezone: string): string {
  const moment = readMoment(iso, timezone);
  return moment ? isoDate(moment.date) : '';
}

/** The time of a stored moment on the office's clock: `10:30`, or empty when only the day is known. */
export function timePart(iso: string | undefined, timezone: string): string {
  const time = readMoment(iso, timezone)?.time;
  return time ? clock(time) : '';
}

/** What is stored: with the zone's offset when there is a time, a bare date otherwise. */
export function toMoment(date: string, time: string, timezone: string): string | undefined {
  if (!date) return undefined;
  if (!time) return date;
  const local = `${date}T${time.slice(0, 5)}:00`;
  const offset = readMoment(local, timezone)?.offset ?? 0;
  const sign = offset < 0 ? '-' : '+';
  const part = (value: number) => `${value}`.padStart(2, '0');
  return `${local}${sign}${part(Math.floor(Math.abs(offset) / 60))}:${part(Math.abs(offset) % 60)}`;
}
