import { detectLanguage } from '../language/detect.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import { type Column, isLocalised } from './csv-columns.ts';

/** Why a row of a file is left out. */
export const ROW_PROBLEMS = [
  'noName',
  'gender',
  'date',
  'dates',
  'code',
  'codeTwice',
  'cells',
  'long',
  'severalCards',
  'language',
] as const;
export type RowProblem = (typeof ROW_PROBLEMS)[number];

export interface RowFault {
  readonly problem: RowProblem;
  /** What stands in the file. */
  readonly value: string;
}

/** What a row says, in the words of the cards; only what it says. */
export interface RowValues {
  readonly localised: Readonly<Record<string, Readonly<Partial<Record<Language, string>>>>>;
  readonly plain: Readonly<Record<string, string>>;
  readonly lists: Readonly<Record<string, readonly string[]>>;
}

/** More than any name has; a cell of this length is a text that got into the wrong column. */
const LONGEST_CELL = 2000;

/** Reads the cells of a row by its columns. Invisible marks of direction and width are left out. */
export function readRow(
  columns: readonly (Column | undefined)[],
  cells: readonly string[],
): RowValues | RowFault {
  if (cells.slice(columns.length).some((cell) => cell !== '')) {
    return { problem: 'cells', value: cells.at(-1) ?? '' };
  }
  const localised: Record<string, Partial<Record<Language, string>>> = {};
  const plain: Record<string, string> = {};
  const lists: Record<string, readonly string[]> = {};
  for (const [index, column] of columns.entries()) {
    const value = visible(cells[index] ?? '');
    if (column === undefined || value === '') continue;
    if (value.length > LONGEST_CELL) return { problem: 'long', value: `${value.slice(0, 40)}…` };
    const { field } = column;
    if (isLocalised(field)) {
      const language = column.language === 'any' ? languageOf(value) : column.language;
      localised[field] = { ...localised[field], [language ?? 'ru']: value };
    } else if (field === 'aliases' || field === 'misspellings') {
      lists[field] = value
        .split(/[,;|\n]/)
        .map((item) => item.trim())
        .filter(Boolean);
    } else {
      const read = readPlain(field, value);
      if (read === undefined) return { problem: problemOf(field), value };
      plain[field] = read;
    }
  }
  if (Object.keys(localised.name ?? {}).length === 0) return { problem: 'noName', value: '' };
  const { validFrom, validTo } = plain;
  if (validFrom && validTo && validTo < validFrom) {
    return { problem: 'dates', value: `${validFrom} – ${validTo}` };
  }
  return { localised, plain, lists };
}

export function isFault(row: RowValues | RowFault): row is RowFault {
  return 'problem' in row;
}

function problemOf(field: string): RowProblem {
  if (field === 'gender') return 'gender';
  return field === 'keeps' ? 'language' : 'date';
}

function readPlain(field: string, value: string): string | undefined {
  switch (field) {
    case 'gender':
      return genderOf(value);
    case 'validFrom':
    case 'validTo':
      return isoDay(value);
    case 'keeps':
      return LANGUAGES.find((language) => language === value.toLowerCase());
    default:
      return value;
  }
}

function genderOf(value: string): 'm' | 'f' | undefined {
  const first = value.toLowerCase();
  if (/^(?:м|муж|мужской|ер|ер адам|m|male)\.?$/u.test(first)) return 'm';
  return /^(?:ж|жен|женский|әйел|f|female)\.?$/u.test(first) ? 'f' : undefined;
}

/** `2026-09-18`, `18.09.2026`, `18/09/2026`. */
function isoDay(value: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(value);
  const usual = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/.exec(value);
  const [year, month, day] = iso ? iso.slice(1) : usual ? usual.slice(1).reverse() : [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.valueOf()) && date.toISOString().startsWith(text) ? text : undefined;
}

function languageOf(value: string): Language | undefined {
  return detectLanguage(value);
}

/** Marks of direction, joiners of no width and soft hyphens come along when one copies. */
function visible(value: string): string {
  return value
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
