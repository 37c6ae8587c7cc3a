import type { TFunction } from 'i18next';
import type { TemplateFieldName } from '../../core/release/caption-book.ts';
import { MINORS } from '../../core/release/types.ts';
import { dayMonthTime } from '../app/when.ts';
import { isSourceType } from './panel/source-types.ts';

/** A field's text as a person reads it: moments, terms and answers of a list in words. */
export function fieldWords(
  field: TemplateFieldName,
  text: string,
  t: TFunction,
  interfaceLanguage: string,
): string {
  switch (field) {
    case 'date':
      return dayMonthTime(text, interfaceLanguage);
    case 'digitalSourceType':
      return isSourceType(text) ? t(`panel.source_${text}`) : text;
    case 'minors': {
      const answer = MINORS.find((known) => known === text);
      return answer ? t(`photos.minors_${answer}`) : text;
    }
    default:
      return text;
  }
}
