import { findDates } from '../language/find-dates.ts';
import { isoDate } from '../language/moment.ts';
import { TYPE_NAMES } from '../language/words.ts';
import { LANGUAGES } from '../release/language.ts';
import { normalise } from '../release/search.ts';
import { RELEASE_TYPES, type ReleaseType } from '../release/types.ts';

/** A line above the headline that is frame, not text: it is recognised and left out. */
export type HeaderLine =
  | { readonly kind: 'type'; readonly type: ReleaseType }
  | { readonly kind: 'number'; readonly number: string; readonly date?: string }
  | { readonly kind: 'date'; readonly date: string }
  | { readonly kind: 'embargo' };

/** Reads «ПРЕСС-РЕЛИЗ», «№ 114», «6 марта 2026 года, г. Атырау», «ЭМБАРГО …». */
export function headerLine(line: string): HeaderLine | undefined {
  const text = line.trim();
  if (text === '' || text.length > 120) return undefined;
  if (/^(?:эмбарго|embargo)/iu.test(text)) return { kind: 'embargo' };
  const type = typeNamed(text);
  if (type) return { kind: 'type', type };
  const date = dateIn(text);
  const number =
    /^(?:пресс-релиз\s+|баспасөз релизі\s+)?(?:№|no\.?)\s*([\p{L}\d][\p{L}\d/.-]*)/iu.exec(text);
  if (number?.[1] && text.length <= 60) {
    return { kind: 'number', number: number[1], ...(date && { date: date.iso }) };
  }
  return date && isDateLine(date.rest) ? { kind: 'date', date: date.iso } : undefined;
}

function typeNamed(text: string): ReleaseType | undefined {
  const line = normalise(text).replace(/[\s:.]+$/u, '');
  return RELEASE_TYPES.find((type) =>
    LANGUAGES.some((language) => normalise(TYPE_NAMES[language][type]) === line),
  );
}

function dateIn(text: string): { readonly iso: string; readonly rest: string } | undefined {
  for (const language of LANGUAGES) {
    const [date] = findDates(text, language).filter((each) => each.hasYear);
    if (date) {
      const rest = `${text.slice(0, date.from)} ${text.slice(date.to)}`;
      return { iso: isoDate(date.date), rest };
    }
  }
  return undefined;
}

const GENERIC = /^(?:г|с|город|село|район|облысы|область|қаласы|ауылы|ауданы|ж|года|жыл)$/iu;

/** Beside the date only a place's name: up to four words, capitals or generic ones. */
function isDateLine(rest: string): boolean {
  const words = rest.match(/\p{L}+/gu) ?? [];
  return (
    words.length <= 4 &&
    words.every((word) => /^\p{Lu}/u.test(word) || GENERIC.test(word)) &&
    !/\d/.test(rest)
  );
}
