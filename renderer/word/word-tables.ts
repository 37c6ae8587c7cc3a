import { detectLanguage } from '../../core/language/detect.ts';
import type { Language } from '../../core/release/language.ts';

/** So many signs of a column say in which language it is. */
const TELLING = 40;
const LETTERHEAD_LENGTH = 300;
/** The names of languages over the columns are no words of the text. */
const LANGUAGE_NAME =
  /^(?:қазақша|қазақ тілінде|орысша|орыс тілінде|казахский|русский|на (?:казахском|русском)(?: языке)?|kazakh|russian|english|ағылшынша|английский|қаз\.?|рус\.?)$/i;

export interface LanguageColumn {
  readonly language: Language;
  readonly cells: readonly Element[];
}

/** The two columns of a table that says the same in two languages, else undefined. */
export function twoLanguages(table: Element): readonly LanguageColumn[] | undefined {
  const rows = [...table.querySelectorAll('tr')].map((row) => [...row.children]);
  const width = Math.max(0, ...rows.map((row) => row.length));
  const columns = Array.from({ length: width }, (_, column) => {
    const cells = rows
      .flatMap((row) => row[column] ?? [])
      .filter((cell) => !LANGUAGE_NAME.test((cell.textContent ?? '').trim()));
    const text = cells.map((cell) => cell.textContent ?? '').join('\n');
    return { cells, language: text.length >= TELLING ? detectLanguage(text) : undefined };
  }).flatMap(({ cells, language }) => (language ? [{ cells, language }] : []));
  const [first, second, ...more] = columns;
  if (!first || !second || more.length > 0 || first.language === second.language) return undefined;
  return columns;
}

/** Names of an office beside its sign, above everything else. */
export function isLetterhead(element: Element): boolean {
  if (!element.matches('table') || element.querySelectorAll('tr').length > 2) return false;
  const words = (element.textContent ?? '').trim();
  const isSmall = words.length < LETTERHEAD_LENGTH;
  return isSmall && (element.querySelector('img') !== null || twoLanguages(element) !== undefined);
}
