import { slugOf, transliterate } from '../language/slug.ts';
import type { CaptionContext, CaptionPhoto } from './caption-context.ts';
import { readCaptionText } from './caption-text.ts';
import { nearName } from './near-name.ts';
import type { CaptionProblem } from './problems.ts';
import { variableValue } from './variable-values.ts';
import { VARIABLES, variableNamed } from './variables.ts';

/** Signs of a whole name, its ending of up to five signs and a `-2` included. */
const LONGEST = 64;
const ENDING = 5;
const DOUBLE = 4;

/**
 * The name of a photo's file without its ending, by a pattern such as
 * `{date}_{city}_{slug}_{n:3}_{initials}`: `20260306_atyrau_meeting_001_dn`. Latin small letters,
 * figures, `-` and `_`, so that no system and no site changes it; the longest words are cut first.
 * A variable without a value leaves its place out. `n` is the photo's number in the final order.
 */
export function photoFileName(
  pattern: string,
  photo: CaptionPhoto,
  context: CaptionContext,
  n: number,
): string {
  const numbered = { ...context, numbers: new Map([[photo.id, n]]) };
  const pieces = readCaptionText(pattern, '').map((part): Piece => {
    if (part.type !== 'variable') {
      return { text: literal(part.type === 'text' ? part.text : ''), fixed: true };
    }
    const known = variableNamed(part.name);
    if (!known) return { text: '', fixed: true };
    const width = part.forms.find((form) => /^\d{1,2}$/.test(form));
    const asked = FILE_LANGUAGES.find((language) => part.forms.includes(language));
    for (const language of asked ? [asked] : FILE_LANGUAGES) {
      const value = variableValue(known, photo, numbered, {
        language,
        form: 'nom',
        width: Number(width ?? 0),
        style: 'file',
      });
      const text = value.ok ? slugOf(value.text) : '';
      if (text !== '') return { text, fixed: FIXED.has(known.variable.name) };
    }
    return { text: '', fixed: true };
  });
  const name = tidy(cut(pieces, LONGEST - ENDING - DOUBLE));
  if (name === '') return safe(slugOf(photo.originalName, 40) || `photo-${n}`);
  return safe(name);
}

/** One name per photo in the order given; names that would be the same get `-2`, `-3`, …. */
export function photoFileNames(
  pattern: string,
  photos: readonly CaptionPhoto[],
  context: CaptionContext,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    photos.map((photo, index) => {
      const name = photoFileName(pattern, photo, context, index + 1);
      let free = name;
      for (let count = 2; taken.has(free); count++) free = `${name}-${count}`;
      taken.add(free);
      return [photo.id, free];
    }),
  );
}

/** What is wrong with a pattern, to be said while it is typed. */
export function patternProblems(pattern: string): readonly CaptionProblem[] {
  return readCaptionText(pattern, '').flatMap((part): readonly CaptionProblem[] => {
    if (part.type === 'unclosed') return [{ kind: 'unclosed-brace', at: part.at, length: 1 }];
    if (part.type !== 'variable' || variableNamed(part.name)) return [];
    const { name, at, length } = part;
    const near = nearName(
      name,
      VARIABLES.map((variable) => variable.name),
    );
    return [{ kind: 'unknown-variable', name, ...(near && { near }), at, length }];
  });
}

/** English place names are known abroad; the others are transliterated. */
const FILE_LANGUAGES = ['en', 'ru', 'kk'] as const;

/** What must not be cut: half a date or number is another one. */
const FIXED: ReadonlySet<string> = new Set(['date', 'time', 'n', 'total', 'number', 'initials']);

interface Piece {
  readonly text: string;
  readonly fixed: boolean;
}

function literal(text: string): string {
  return transliterate(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_-]+/g, '-');
}

function cut(pieces: readonly Piece[], limit: number): string {
  const texts = pieces.map(({ text }) => text);
  const length = () => texts.join('').length;
  while (length() > limit) {
    const words = pieces.flatMap(({ fixed }, index) => (fixed ? [] : [index]));
    const longest = words.reduce<number | undefined>((best, index) => {
      return best === undefined || (texts[index] ?? '').length > (texts[best] ?? '').length
        ? index
        : best;
    }, undefined);
    const word = longest === undefined ? '' : (texts[longest] ?? '');
    if (longest === undefined || word.length <= 3) break;
    const wanted = Math.max(3, word.length - (length() - limit), Math.floor(word.length / 2));
    texts[longest] = slugOf(word, Math.min(wanted, word.length - 1)) || word.slice(0, 3);
  }
  return texts.join('').slice(0, limit);
}

/** Places left empty leave no double signs behind. */
function tidy(name: string): string {
  return name
    .replace(/-*_[-_]*/g, '_')
    .replace(/-{2,}/g, '-')
    .replace(/^[-_]+|[-_]+$/g, '');
}

/** Windows keeps these names for devices, whatever ending follows. */
function safe(name: string): string {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/.test(name) ? `photo-${name}` : name;
}
