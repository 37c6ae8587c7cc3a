import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { KAZAKH_CASES } from '../../core/language/kk/form.ts';
import { declineKazakh } from '../../core/language/kk/phrase.ts';
import { declineAs } from '../../core/language/ru/decline.ts';
import { RUSSIAN_CASES } from '../../core/language/ru/form.ts';
import { badUsage, read } from './options.ts';
import type { Terminal } from './terminal.ts';

const KINDS = ['word', 'name', 'position', 'town'] as const;
const GENDERS = ['m', 'f'] as const;
const LANGUAGES = ['kk', 'ru'] as const;

/** A line's form, or undefined when it cannot be told. */
type Inflect = (line: string) => string | undefined;

/** As much is gathered before it is printed, so that long input is neither held nor slow. */
const CHUNK = 64 * 1024;

/**
 * `inflect --language kk|ru --case CASE [--plural] [--possessed] [--gender m|f] [--kind KIND]`:
 * one word or phrase per line of standard input, its form per line of standard output.
 */
export async function inflectLines(
  args: readonly string[],
  terminal: Terminal,
  input: Readable = process.stdin,
  output: Writable = process.stdout,
): Promise<number> {
  const inflect = inflectionOf(args);
  let failed = false;
  let number = 0;
  let gathered = '';
  // CRLF ends a line as LF does; a byte order mark is no part of the first word.
  for await (const given of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    const line = number === 1 ? given.replace(/^\uFEFF/, '') : given;
    const form = line.trim() === '' ? line : inflect(line);
    if (form === undefined) {
      failed = true;
      terminal.say(`Line ${number} cannot be inflected: ${line}`);
    }
    gathered += `${form ?? line}\n`;
    if (gathered.length > CHUNK) {
      await write(output, gathered);
      gathered = '';
    }
  }
  await write(output, gathered);
  return failed ? 1 : 0;
}

/** Waits until the text is taken, or refused by a reader that has seen enough. */
function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve) => output.write(text, () => resolve()));
}

function inflectionOf(args: readonly string[]): Inflect {
  const { values, positionals } = read('inflect', args, {
    language: { type: 'string' },
    case: { type: 'string' },
    plural: { type: 'boolean' },
    possessed: { type: 'boolean' },
    gender: { type: 'string' },
    kind: { type: 'string' },
  });
  if (positionals.length > 0) {
    throw badUsage('inflect', 'Words are read from standard input, one a line.');
  }
  const language = oneOf('language', values.language, LANGUAGES);
  const kind = oneOf('kind', values.kind ?? 'word', KINDS);
  const gender = values.gender === undefined ? undefined : oneOf('gender', values.gender, GENDERS);
  const { plural = false, possessed = false } = values;
  if (language === 'kk') {
    const form = { case: oneOf('case', values.case, KAZAKH_CASES), plural, possessed };
    return (line) => declineKazakh(line, form, kind);
  }
  if (possessed) throw badUsage('inflect', 'Only Kazakh has the option --possessed.');
  const form = { case: oneOf('case', values.case, RUSSIAN_CASES), plural };
  return (line) => declineAs(line, kind, form, gender);
}

function oneOf<Name extends string>(
  option: string,
  given: string | undefined,
  allowed: readonly Name[],
): Name {
  const found = allowed.find((name) => name === given);
  if (found !== undefined) return found;
  const names = allowed.join(', ');
  throw badUsage(
    'inflect',
    given === undefined
      ? `Give --${option}, one of ${names}.`
      : `The option --${option} takes one of ${names}, not “${given}”.`,
  );
}
