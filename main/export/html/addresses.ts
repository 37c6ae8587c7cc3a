import { readMoment } from '../../../core/language/moment.ts';
import type { Edition } from '../../../core/publication/edition.ts';
import type { Language } from '../../../core/release/language.ts';
import { safeLink } from '../safe-link.ts';

/**
 * Where the page of one language will be on the office's site: `<base>/<slug>/<language>/`, as
 * the export lies when its folder is put there under the release's slug. Undefined without a web
 * address of the office: an address that is only guessed must not go out.
 */
export function pageAddress(edition: Edition, language: Language): string | undefined {
  const base = edition.baseAddress && safeLink(edition.baseAddress);
  if (!base || !/^https?:/.test(base)) return undefined;
  return `${base.replace(/\/+$/, '')}/${edition.slug}/${language}/`;
}

/** A moment in ISO 8601 with its zone, or undefined: machines must not guess the zone. */
export function zonedMoment(moment: string): string | undefined {
  const isZoned = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:[0-5]\d(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(
    moment,
  );
  // Of the right form, but on the 31st of February, it would make the page invalid.
  return isZoned && readMoment(moment, 'UTC') ? moment : undefined;
}

/** A day or a moment as `time datetime` allows it. */
export function machineDate(date: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && readMoment(date, 'UTC') ? date : zonedMoment(date);
}
