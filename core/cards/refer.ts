import { LANGUAGES } from '../release/language.ts';
import { isRecord, REFERRING } from './uses.ts';

/**
 * A release or its photos with every reference to one card now to another: in fields, in words of
 * the text, among guests. Words themselves stay as they are.
 */
export function referTo(document: unknown, from: string, to: string): unknown {
  const walk = (value: unknown, isWords: boolean): unknown => {
    if (Array.isArray(value))
      return value.map((item) => (item === from && !isWords ? to : walk(item, isWords)));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        if (inner === from && REFERRING.has(key)) return [key, to];
        if (key === 'ref' && isRecord(inner) && inner.id === from)
          return [key, { ...inner, id: to }];
        return [key, walk(inner, isWords || LANGUAGES.some((language) => language === key))];
      }),
    );
  };
  return walk(document, false);
}
