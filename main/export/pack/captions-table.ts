import {
  type FieldList,
  type FieldText,
  LOCALISED_FIELDS,
  type PhotoFields,
} from '../../../core/captions/photo-fields.ts';
import { CAPTION_FIELDS, type CaptionField } from '../../../core/release/caption-book.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';

export interface CaptionedFile {
  readonly file: string;
  readonly fields: PhotoFields;
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * The words of photos as a table: RFC 4180 in UTF-8 with the mark by which Excel knows it. A
 * column per field, and per language where the standard keeps languages; fields that no photo has
 * are left out. The names of the columns are those of caption templates.
 */
export function captionsTable(
  photos: readonly CaptionedFile[],
  languages: readonly Language[],
): string {
  const columns = columnsOf(photos, languages);
  const rows = [
    ['file', ...columns.map(({ title }) => title)],
    ...photos.map(({ file, fields }) => [file, ...columns.map(({ value }) => value(fields))]),
  ];
  return BYTE_ORDER_MARK + rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

interface Column {
  readonly title: string;
  readonly value: (fields: PhotoFields) => string;
}

function columnsOf(
  photos: readonly CaptionedFile[],
  languages: readonly Language[],
): readonly Column[] {
  return CAPTION_FIELDS.flatMap((field): Column[] =>
    LOCALISED_FIELDS.has(field)
      ? languages.map((language) => ({
          title: `${field}.${language}`,
          value: (fields) => textIn(fields[field], [language, 'und']),
        }))
      : [
          {
            title: field,
            value: (fields) => textIn(fields[field], [...languages, 'und', ...LANGUAGES]),
          },
        ],
  ).filter(({ value }) => photos.some(({ fields }) => value(fields) !== ''));
}

function textIn(value: PhotoFields[CaptionField], order: readonly (Language | 'und')[]): string {
  for (const language of order) {
    const found = said(value, language);
    if (found !== '') return found;
  }
  return '';
}

function said(value: FieldText | FieldList | undefined, language: Language | 'und'): string {
  const found = value?.[language] ?? '';
  return typeof found === 'string' ? found.trim() : found.join('; ');
}

/**
 * What a table program takes for a formula when a cell begins with it (OWASP, CSV injection). A
 * caption may well begin with a dash, so the apostrophe that programs hide is set before it.
 */
const FORMULA = /^[\s\u00a0]*[=+\-@\t\r|%]/;

function cell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
