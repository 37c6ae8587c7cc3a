import { longDate } from '../../core/language/dates.ts';
import { readMoment } from '../../core/language/moment.ts';
import { quantityText } from '../../core/language/quantities.ts';
import type { Fact } from '../../core/release/release.ts';
import { asLanguage } from '../i18n/i18n.ts';

/** A fact as it would stand in a text: «около 1,86 млрд тенге», «15 марта 2026 года». */
export function factText(fact: Fact, interfaceLanguage: string): string {
  const language = asLanguage(interfaceLanguage);
  if (fact.value === undefined) return '';
  if (typeof fact.value === 'number')
    return quantityText(
      { value: fact.value, qualifier: fact.qualifier, unit: fact.unit },
      language,
    );
  const moment = readMoment(fact.value, 'Asia/Almaty');
  return moment ? longDate(moment.date, language) : fact.value;
}
