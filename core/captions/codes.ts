import type { CodeList } from '../release/caption-book.ts';
import { type Cards, type Person, positionOn } from '../release/cards.ts';
import { inLanguage, LANGUAGES, type Language } from '../release/language.ts';
import type { Photo } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { anyName, CASES, personInFull, personName } from './people-words.ts';

/** What a code stands for. */
export type CodeEntry =
  | {
      readonly kind: 'list';
      readonly code: string;
      /** Name of the list it comes from. */
      readonly list: string;
      /** The first is what `=code=` gives, the second `=code#2=`. */
      readonly replacements: readonly string[];
    }
  | { readonly kind: 'person'; readonly code: string; readonly person: Person }
  | { readonly kind: 'ambiguous'; readonly code: string; readonly people: readonly Person[] };

/** All codes that are in force. They are case-sensitive, as in Photo Mechanic. */
export interface CodeTable {
  /** The sign on both sides of a code. */
  readonly delimiter: string;
  readonly entries: ReadonlyMap<string, CodeEntry>;
}

export interface CodeSources {
  readonly cards: Cards;
  readonly release?: Release | undefined;
  readonly photos?: readonly Photo[];
  readonly lists?: readonly CodeList[];
  readonly delimiter?: string;
}

/**
 * The codes of an office and a release. The later wins: words of positions (`=аким=`), then the
 * codes on the people's cards, then the office's own lists in their order.
 */
export function codeTable(sources: CodeSources): CodeTable {
  const { cards, release, photos = [], lists = [], delimiter = '=' } = sources;
  const day = release?.event.startsAt;
  const near = peopleOf(release, photos);
  // Whose card was taken out of the lists is named only where he takes part all the same.
  const people = cards.people.filter(({ id, trashedAt }) => !trashedAt || near.has(id));
  const entries = new Map<string, CodeEntry>();
  const add = (entry: CodeEntry) => entries.set(entry.code, entry);
  // Who takes part comes last and so stands before a namesake of office who does not.
  for (const entry of byWord(people, day)) add(entry);
  for (const entry of byWord(
    people.filter(({ id }) => near.has(id)),
    day,
  ))
    add(entry);
  for (const entry of byCode(people)) add(entry);
  for (const list of lists) {
    for (const [code = '', ...replacements] of list.rows) {
      if (code !== '') add({ kind: 'list', code, list: list.name, replacements });
    }
  }
  return { delimiter, entries };
}

/** Ids of everybody who has to do with the release: who speaks, comes or is in a picture. */
function peopleOf(release: Release | undefined, photos: readonly Photo[]): ReadonlySet<string> {
  const ids = [
    release?.event.host,
    ...(release?.speakers ?? []).map(({ person }) => person),
    ...(release?.attendance.guests ?? []),
    ...photos.flatMap(({ depicted }) => depicted.map(({ person }) => person)),
  ];
  return new Set(ids.filter((id) => id !== undefined));
}

function byCode(people: readonly Person[]): readonly CodeEntry[] {
  return entriesOf(people.map((person) => ({ person, codes: [person.code?.trim() ?? ''] })));
}

function byWord(people: readonly Person[], day: string | undefined): readonly CodeEntry[] {
  return entriesOf(people.map((person) => ({ person, codes: positionCodes(person, day) })));
}

function entriesOf(
  coded: readonly { readonly person: Person; readonly codes: readonly string[] }[],
): readonly CodeEntry[] {
  const found = new Map<string, Person[]>();
  for (const { person, codes } of coded) {
    for (const code of new Set(codes)) {
      if (code !== '') found.set(code, [...(found.get(code) ?? []), person]);
    }
  }
  return [...found].map(([code, [person, ...others]]): CodeEntry => {
    return person && others.length === 0
      ? { kind: 'person', code, person }
      : { kind: 'ambiguous', code, people: person ? [person, ...others] : [] };
  });
}

/** «аким» of «аким Улгитауской области», «әкімі» of «Үлгітау облысының әкімі»: the noun itself. */
function positionCodes(person: Person, day: string | undefined): readonly string[] {
  const title = positionOn(person, day)?.title;
  return LANGUAGES.flatMap((language) => {
    const words =
      inLanguage(title, language)
        ?.toLowerCase()
        .match(/[\p{L}\p{N}-]+/gu) ?? [];
    const word = language === 'kk' ? words.at(-1) : words[0];
    return word && word.length > 2 ? [word] : [];
  });
}

export type Replacement =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly why: 'ambiguous'; readonly people: readonly string[] }
  | { readonly ok: false; readonly why: 'column'; readonly columns: number }
  | {
      readonly ok: false;
      readonly why: 'form';
      readonly of: string;
      readonly form: string;
      readonly unconfirmed: boolean;
    };

/**
 * What stands for a code. `column` counts replacements from 1 (`=code#2=`). A person's first is
 * position and name, the others are the name in the cases of the language, in the order of
 * `CASES`; a case may be named instead of counted (`=аким#gen=`). An empty cell of a list, left
 * between others that have words, is no replacement: a caption would lose a word without a trace.
 */
export function replacementOf(
  entry: CodeEntry,
  column: string | undefined,
  language: Language,
  context: { readonly release?: Release; readonly day?: string | undefined },
): Replacement {
  switch (entry.kind) {
    case 'list': {
      const text = entry.replacements[column === undefined ? 0 : Number(column) - 1];
      if (text) return { ok: true, text };
      return { ok: false, why: 'column', columns: entry.replacements.length };
    }
    case 'ambiguous':
      return { ok: false, why: 'ambiguous', people: entry.people.map(nameForMessages(language)) };
    case 'person': {
      const cases = CASES[language];
      const form = column && /^\d+$/.test(column) ? cases[Number(column) - 1] : (column ?? 'nom');
      if (form === undefined || !cases.includes(form)) {
        return { ok: false, why: 'column', columns: cases.length };
      }
      const words =
        form === 'nom'
          ? personInFull(entry.person, context.release, context.day, language)
          : personName(entry.person, language, form);
      if (words.ok) return words;
      const of = nameForMessages(language)(entry.person);
      return { ok: false, why: 'form', of, form, unconfirmed: words.why === 'unconfirmed' };
    }
  }
}

function nameForMessages(language: Language) {
  return (person: Person): string => anyName(person.name, language) ?? person.id;
}
