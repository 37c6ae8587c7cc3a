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

/** Signs that a name leaves free for what comes behind it, its ending aside. */
interface Room {
  /** The words of an embargo, such as `_EMBARGO-20261204-1200`. */
  readonly suffix: string;
  /** Signs for telling it from equal names. */
  readonly double: number;
}
const USUAL_ROOM: Room = { suffix: '', double: DOUBLE };

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
  room: Room = USUAL_ROOM,
): string {
  const limit = LONGEST - ENDING - room.double - room.suffix.length;
  const numbered = { ...context, numbers: new Map([[photo.id, n]]) };
  const pieces = readCaptionText(pattern, '').map((part): Piece => {
    if (part.type !== 'variable') {
      return { text: literal(part.type === 'text' ? part.text : ''), kind: 'literal' };
    }
    const known = variableNamed(part.name);
    if (!known) return NOTHING;
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
      if (text !== '') return { text, kind: kindOf(known.variable.name) };
    }
    return NOTHING;
  });
  const name = tidy(cut(pieces, limit));
  if (name === '') return safe(slugOf(photo.originalName, Math.min(40, limit)) || `photo-${n}`);
  return safe(name);
}

/**
 * One name per photo in the order given; names that would be the same get `-2`, `-3`, …. `suffix`
 * is what will be put behind every name, before its ending: the names leave room for it.
 */
export function photoFileNames(
  pattern: string,
  photos: readonly CaptionPhoto[],
  context: CaptionContext,
  suffix = '',
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  // Where counting goes on: from 2 again for each of thousands of equal names would take seconds.
  const counted = new Map<string, number>();
  const room = { suffix, double: Math.max(DOUBLE, `-${photos.length}`.length) };
  return new Map(
    photos.map((photo, index) => {
      const name = photoFileName(pattern, photo, context, index + 1, room);
      let free = name;
      let count = counted.get(name) ?? 1;
      while (taken.has(free)) free = `${name}-${++count}`;
      counted.set(name, count);
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
const WHOLE: ReadonlySet<string> = new Set(['date', 'time', 'total', 'number', 'initials']);

interface Piece {
  readonly text: string;
  /** In the order in which they give way when a name is too long; the first `n` never does. */
  readonly kind: 'word' | 'literal' | 'whole' | 'n';
}
const NOTHING: Piece = { text: '', kind: 'literal' };

function kindOf(variable: string): Piece['kind'] {
  if (variable === 'n') return 'n';
  return WHOLE.has(variable) ? 'whole' : 'word';
}

function literal(text: string): string {
  return transliterate(text)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9_-]+/g, '-');
}

/** The pieces put together: shortened where they may be, and left out whole where they may not. */
function cut(pieces: readonly Piece[], limit: number): string {
  const texts = pieces.map(({ text }) => text);
  const over = () => texts.join('').length - limit;
  const longest = (kind: Piece['kind'], least: number) =>
    pieces.reduce<number | undefined>((best, piece, index) => {
      const { length } = texts[index] ?? '';
      const isLonger = best === undefined || length > (texts[best] ?? '').length;
      return piece.kind === kind && length > least && isLonger ? index : best;
    }, undefined);
  for (let at = longest('word', 3); at !== undefined && over() > 0; at = longest('word', 3)) {
    const word = texts[at] ?? '';
    const wanted = Math.max(3, word.length - over(), Math.floor(word.length / 2));
    texts[at] = slugOf(word, Math.min(wanted, word.length - 1)) || word.slice(0, 3);
  }
  for (let at = longest('literal', 1); at !== undefined && over() > 0; at = longest('literal', 1)) {
    texts[at] = shortLiteral(texts[at] ?? '', over());
  }
  const kept = pieces.findIndex(({ kind }) => kind === 'n');
  for (const kind of ['word', 'whole', 'n', 'literal'] as const) {
    for (let at = pieces.length - 1; at >= 0 && over() > 0; at--) {
      if (pieces[at]?.kind === kind && at !== kept) texts[at] = '';
    }
  }
  return texts.join('');
}

/** So many signs fewer, one at least; the sign that parts it from what follows stays. */
function shortLiteral(text: string, fewer: number): string {
  const parting = /[-_]$/.exec(text)?.[0] ?? '';
  const words = text.slice(0, text.length - parting.length);
  return `${words.slice(0, Math.max(0, words.length - fewer))}${parting}` || text.slice(0, 1);
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
