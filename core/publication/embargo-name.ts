/**
 * The part of a file or folder name that tells of an embargo: `_EMBARGO-20261204-1200`, empty
 * without one. The time is the local one of the ISO string, as the office wrote it, because the
 * name is read by people in that time zone. A moment that cannot be read still says `_EMBARGO`:
 * losing the warning would be worse than losing the hour.
 */
export function embargoSuffix(embargoUntil: string | undefined): string {
  if (embargoUntil === undefined) return '';
  const parts = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})/.exec(embargoUntil);
  if (!parts) return '_EMBARGO';
  const [, year, month, day, hour, minute] = parts;
  return `_EMBARGO-${year}${month}${day}-${hour}${minute}`;
}
