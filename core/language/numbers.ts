import type { Language } from '../release/language.ts';

const NBSP = '\u00A0';

/**
 * A number as it is written in running text: groups from 10 000 in Kazakh and Russian (with a
 * no-break space), from 1,000 in English; a decimal comma, in English a point.
 */
export function formatNumber(value: number, language: Language): string {
  const [integer = '0', fraction] = plainDigits(Math.abs(value)).split('.');
  const english = language === 'en';
  const grouped =
    integer.length > (english ? 3 : 4)
      ? integer.replace(/\B(?=(?:\d{3})+$)/g, english ? ',' : NBSP)
      : integer;
  const sign = value < 0 ? '−' : '';
  return sign + grouped + (fraction ? (english ? '.' : ',') + fraction : '');
}

/** At most six digits after the point, none of them a trailing zero. */
export function plainDigits(value: number): string {
  return value
    .toFixed(6)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
