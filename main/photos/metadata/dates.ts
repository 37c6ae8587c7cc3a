/**
 * A date of a picture's metadata as ISO writes it: `2026`, `2026-09`, `2026-09-18`, or with a time
 * and perhaps an offset. EXIF writes colons between the days (EXIF 2.32 §4.6.5), some programs
 * write them into XMP too. Undefined for zeros, nonsense and days that do not exist.
 */
export function readIptcDate(written: string | undefined): string | undefined {
  const match =
    /^(\d{4})(?:[:-](\d\d)(?:[:-](\d\d)(?:[T ](\d\d):?(\d\d)(?::?(\d\d)(\.\d+)?)?\s*(Z|[+-]\d\d:?\d\d)?)?)?)?$/.exec(
      written?.trim() ?? '',
    );
  if (!match) return undefined;
  const [, year, month, day, hour, minute, second, part = '', zone = ''] = match;
  const date = [year, month, day].filter((one) => one !== undefined).join('-');
  if (year === '0000' || !isDay(year, month, day)) return undefined;
  if (hour === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return date;
  const time = second === undefined ? `${hour}:${minute}` : `${hour}:${minute}:${second}${part}`;
  return `${date}T${time}${zone.replace(/^([+-]\d\d):?(\d\d)$/, '$1:$2')}`;
}

function isDay(year = '', month = '01', day = '01'): boolean {
  const date = new Date(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.getUTCDate() === Number(day);
}

/** IIM 2:55 `CCYYMMDD` and 2:60 `HHMMSS±HHMM` (IPTC-IIM 4.2 §6) of an ISO date. */
export function iimDate(iso: string): { readonly date?: string; readonly time?: string } {
  const match =
    /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?(Z|[+-]\d\d:\d\d)?)?$/.exec(iso);
  if (!match) return {};
  const [, year, month, day, hour, minute, second = '00', zone] = match;
  const date = `${year}${month}${day}`;
  // The standard's time has an offset in any case; one that nobody wrote is not made up.
  if (hour === undefined || zone === undefined) return { date };
  const offset = zone === 'Z' ? '+0000' : zone.replace(':', '');
  return { date, time: `${hour}${minute}${second}${offset}` };
}

/** The ISO date of IIM's two values. */
export function dateOfIim(date: string, time: string): string | undefined {
  const day = /^(\d{4})(\d\d)(\d\d)$/.exec(date.trim());
  if (!day) return readIptcDate(date);
  const [, year, month, number] = day;
  // Unknown parts are zeros in IIM.
  const known = [year, month === '00' ? undefined : month, number === '00' ? undefined : number];
  const iso = known.slice(0, known.indexOf(undefined) < 0 ? 3 : known.indexOf(undefined)).join('-');
  const clock = /^(\d\d)(\d\d)(\d\d)([+-]\d{4})?$/.exec(time.trim());
  if (!clock || iso.length < 10) return readIptcDate(iso);
  const [, hour, minute, second, zone = ''] = clock;
  return readIptcDate(`${iso}T${hour}:${minute}:${second}${zone}`);
}
