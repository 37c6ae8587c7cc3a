import type { CaptionField } from '../release/caption-book.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import type { Depicted, Photo } from '../release/photos.ts';
import { exactly } from './expressions/character-set.ts';
import {
  compileExpression,
  createMatcher,
  type Match,
  type Matcher,
  type Program,
} from './expressions/machine.ts';
import { parseExpression } from './expressions/parse.ts';
import { ExpressionError, type ExpressionProblem } from './expressions/problem.ts';
import type { FieldChange } from './field-changes.ts';
import { fieldText, isPerLanguage, keywordsOf } from './field-text.ts';

export interface FindQuery {
  readonly find: string;
  /** With `regex`, `$1` and `$<name>` are groups, `$&` is what was found, `$$` a dollar sign. */
  readonly replace: string;
  readonly regex: boolean;
  readonly matchCase: boolean;
  readonly fields: readonly CaptionField[];
  readonly languages: readonly Language[];
}

export interface FoundAndReplaced {
  readonly changes: readonly FieldChange[];
  /** When there is one, nothing changes. */
  readonly problem?: ExpressionProblem;
}

/** Steps of the matching machine that all texts together may take: about a second. */
const MOST_EFFORT = 20_000_000;

/**
 * What replacing would change in the photos' texts. The names on people's cards are not the
 * photos' own, so of the people only descriptions are looked through. No expression can run away:
 * see `expressions/machine.ts`.
 */
export function findAndReplace(photos: readonly Photo[], query: FindQuery): FoundAndReplaced {
  if (query.find === '') return { changes: [], problem: { kind: 'empty' } };
  try {
    const program = query.regex
      ? compileExpression(parseExpression(query.find, query.matchCase))
      : literally(query.find, query.matchCase);
    const matcher = createMatcher(program, { left: MOST_EFFORT });
    const replacing = query.regex
      ? (text: string, match: Match) => filledIn(query.replace, text, match, program)
      : () => query.replace;
    const change = (text: string) => replaceAll(text, matcher, replacing);
    return { changes: photos.flatMap((photo) => changesIn(photo, query, change)) };
  } catch (error) {
    if (error instanceof ExpressionError) return { changes: [], problem: error.problem };
    throw error;
  }
}

function literally(find: string, matchCase: boolean): Program {
  const items = Array.from(find, (letter) => ({
    type: 'character' as const,
    test: exactly(letter.codePointAt(0) ?? 0, matchCase),
  }));
  const node = { type: 'sequence', items } as const;
  return compileExpression({ node, groups: 0, names: new Map() });
}

function replaceAll(
  text: string,
  matcher: Matcher,
  replacing: (text: string, match: Match) => string,
): string {
  let whole = '';
  let from = 0;
  for (let at = 0; at <= text.length; ) {
    const match = matcher(text, at);
    if (!match) break;
    whole += text.slice(from, match.from) + replacing(text, match);
    from = match.to;
    const step = (text.codePointAt(match.to) ?? 0) > 0xffff ? 2 : 1;
    at = match.to > match.from ? match.to : match.to + step;
  }
  return whole + text.slice(from);
}

function filledIn(replace: string, text: string, match: Match, { names }: Program): string {
  const part = (place: readonly [number, number] | undefined) =>
    place ? text.slice(place[0], place[1]) : '';
  return replace.replace(
    /\$(?:(\$)|(&)|(\d{1,2})|<([^>]*)>)/g,
    (written, dollar, whole, number, name) => {
      if (dollar) return '$';
      if (whole) return part([match.from, match.to]);
      const group = number === undefined ? names.get(String(name)) : Number(number);
      if (group === undefined || group < 1 || group > match.groups.length) return String(written);
      return part(match.groups[group - 1]);
    },
  );
}

function changesIn(
  photo: Photo,
  { fields, languages }: FindQuery,
  change: (text: string) => string,
): readonly FieldChange[] {
  return fields.flatMap((field): readonly FieldChange[] => {
    if (field === 'people') return peopleChanges(photo, change);
    const asked = isPerLanguage(field) ? languages : [undefined];
    return asked.flatMap((language) => {
      const before = fieldText(photo, field, language);
      if (before === '') return [];
      const changed = change(before);
      const after = field === 'keywords' ? keywordsOf(changed).join(', ') : changed;
      if (after === before) return [];
      const kind = after === '' ? 'cleared' : 'replaced';
      return [{ photo: photo.id, field, ...(language && { language }), before, after, kind }];
    });
  });
}

function peopleChanges(photo: Photo, change: (text: string) => string): readonly FieldChange[] {
  const people = photo.depicted.map((depicted): Depicted => {
    if (!depicted.description) return depicted;
    const description = Object.fromEntries(
      LANGUAGES.flatMap((language) => {
        const text = depicted.description?.[language];
        return text === undefined ? [] : [[language, change(text)] as const];
      }),
    );
    return { ...depicted, description };
  });
  const [before, after] = [descriptions(photo.depicted), descriptions(people)];
  if (before === after) return [];
  const kind = after === '' ? 'cleared' : 'replaced';
  return [{ photo: photo.id, field: 'people', before, after, kind, people }];
}

function descriptions(depicted: readonly Depicted[]): string {
  return depicted
    .flatMap(({ description }) => LANGUAGES.map((language) => description?.[language] ?? ''))
    .filter((text) => text !== '')
    .join('; ');
}
