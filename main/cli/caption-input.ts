import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { readCodes } from '../../core/captions/codes-file.ts';
import { readTemplateFile } from '../../core/captions/template-file.ts';
import {
  type CaptionBook,
  type CaptionTemplate,
  type CodeList,
  captionBookSchema,
} from '../../core/release/caption-book.ts';
import { LANGUAGES, type Language } from '../../core/release/language.ts';
import { readCaptionBook } from '../library/card-files.ts';
import { NotReadError, notRead } from '../library/problems.ts';
import { codesSentence, templateFileSentence } from './caption-words.ts';
import { badUsage } from './options.ts';
import { Problem } from './problem.ts';

/** No template and no list of codes comes near; a photo given by mistake does. */
const LARGEST = 16 * 1024 * 1024;

/** @throws Problem when there is no such file, or when it is none of its kind */
async function smallFile(file: string, what: string): Promise<Buffer> {
  try {
    const found = await stat(file);
    // A device or a pipe may have no end.
    if (!found.isFile()) throw new NotReadError('no-access', file);
    if (found.size <= LARGEST) return await readFile(file);
  } catch (error) {
    const { reason } = asNotRead(error, file);
    if (reason === 'missing') {
      throw new Problem('not-read-missing', `There is no ${what} ${file}: check its path.`);
    }
    throw new Problem(
      `not-read-${reason}`,
      `${file} could not be read: check that it is a file that you may read.`,
    );
  }
  throw new Problem('too-large', `${file} is too large for a ${what}: check its path.`);
}

function asNotRead(error: unknown, file: string): NotReadError {
  const found = notRead(error, file);
  return found instanceof NotReadError ? found : new NotReadError('no-access', file);
}

export async function templateAt(file: string): Promise<CaptionTemplate> {
  const read = readTemplateFile(await smallFile(file, 'template'));
  if (!read.ok) throw new Problem('bad-template', templateFileSentence(file, read.problem));
  return read.template;
}

/** The codes of a file, and what is odd about it, in sentences. */
export async function codesAt(
  file: string,
): Promise<{ readonly list: CodeList; readonly notes: readonly string[] }> {
  const { rows, problems } = readCodes(await smallFile(file, 'file of codes'));
  const name = path.basename(file);
  return {
    list: { id: name, name, rows: rows.map((row) => [...row]) },
    notes: problems.map((problem) => codesSentence(file, problem)),
  };
}

/** The book of the release's library; an empty one where there is none. */
export async function bookOf(library: string | undefined): Promise<CaptionBook> {
  return library === undefined ? captionBookSchema.parse({}) : readCaptionBook(library);
}

/** In the order given, for the first one is the file's default. */
export function languagesOf(
  given: string | undefined,
  template: CaptionTemplate,
): readonly Language[] {
  if (given === undefined) {
    const written = LANGUAGES.filter((language) =>
      Object.values(template).some((field) => field?.[language]?.trim()),
    );
    return written.length > 0 ? written : LANGUAGES;
  }
  const names = given.split(',').map((name) => name.trim());
  const known = names.flatMap((name) => LANGUAGES.filter((language) => language === name));
  if (known.length < names.length || known.length === 0) {
    throw badUsage(
      'caption',
      `The option --language takes ${LANGUAGES.join(',')}, not “${given}”.`,
    );
  }
  return [...new Set(known)];
}
