/**
 * A moment with the offset of a time zone, as releases store it: `2026-09-18T10:30:00+05:00`.
 * `timeZone` is an IANA name; one that does not exist counts as UTC.
 */
export function momentIn(timeZone: string, at: Date): string {
  const offset = offsetMinutes(timeZone, at);
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 19);
  const sign = offset < 0 ? '-' : '+';
  const hours = String(Math.floor(Math.abs(offset) / 60)).padStart(2, '0');
  const minutes = String(Math.abs(offset) % 60).padStart(2, '0');
  return `${local}${sign}${hours}:${minutes}`;
}

function offsetMinutes(timeZone: string, at: Date): number {
  try {
    const parts = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
    const name = parts.formatToParts(at).find((part) => part.type === 'timeZoneName')?.value;
    const match = /([+-])(\d{2}):(\d{2})/.exec(name ?? '');
    if (match === null) return 0;
    const minutes = Number(match[2]) * 60 + Number(match[3]);
    return match[1] === '-' ? -minutes : minutes;
  } catch {
    return 0;
  }
}
