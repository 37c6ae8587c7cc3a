import type { FieldLanguage, PhotoFields } from '../../../core/captions/photo-fields.ts';
import { COUNTRY } from '../../../core/captions/variable-values.ts';
import { oneText } from './xmp-write.ts';

export const KAZAKHSTAN = 'KAZ';

/**
 * The ISO 3166-1 code beside a country's name: Kazakhstan's for its name in any language, else the
 * one that stands there already, as long as it stands beside the same name.
 */
export function countryCode(
  fields: PhotoFields,
  order: readonly FieldLanguage[],
  before: { readonly code: string | undefined; readonly country: string | undefined },
): string | undefined {
  const country = oneText(fields.country, order);
  if (country === undefined) return undefined;
  if (Object.values(COUNTRY).includes(country)) return KAZAKHSTAN;
  return country === before.country ? before.code : undefined;
}
