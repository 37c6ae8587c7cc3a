import type { Language } from '../release/language.ts';
import { ALL_CASES, CASES } from './people-words.ts';

/** Where a variable takes its value from: the heading under which a list shows it. */
export type VariableGroup = 'event' | 'place' | 'people' | 'office' | 'photo';

export interface Variable {
  /** As it stands between braces; `person.1` stands for every number. */
  readonly name: string;
  readonly group: VariableGroup;
  /** The forms that may follow after a colon, by language. */
  readonly cases: Readonly<Record<Language, readonly string[]>>;
  /** Takes a width: `{n:3}` is 007. */
  readonly width?: true;
  /** Has no value without a release, whatever the photo says. */
  readonly needsRelease?: true;
}

const NONE = { kk: [], ru: [], en: [] };
/** The place phrase of a card: «во Дворце культуры», «мәдениет сарайында», "at the Palace". */
const PLACED = { kk: ['nom', 'loc'], ru: ['nom', 'prep', 'loc'], en: ['nom', 'loc', 'prep'] };

/** Every variable, in the order in which a list shows them. */
export const VARIABLES: readonly Variable[] = [
  { name: 'event', group: 'event', cases: NONE, needsRelease: true },
  { name: 'headline', group: 'event', cases: NONE, needsRelease: true },
  {
    name: 'date',
    group: 'event',
    cases: { kk: ['nom', 'dat', 'loc', 'abl'], ru: ['gen'], en: [] },
  },
  {
    name: 'weekday',
    group: 'event',
    cases: { kk: ['nom', 'loc'], ru: ['nom', 'acc'], en: [] },
  },
  { name: 'time', group: 'event', cases: { kk: ['loc'], ru: ['acc'], en: [] } },
  { name: 'number', group: 'event', cases: NONE, needsRelease: true },
  { name: 'slug', group: 'event', cases: NONE, needsRelease: true },
  { name: 'venue', group: 'place', cases: PLACED },
  { name: 'city', group: 'place', cases: PLACED },
  { name: 'region', group: 'place', cases: NONE },
  { name: 'country', group: 'place', cases: NONE },
  { name: 'people', group: 'people', cases: CASES },
  { name: 'people.full', group: 'people', cases: NONE },
  { name: 'person.1', group: 'people', cases: CASES },
  { name: 'person.1.full', group: 'people', cases: NONE },
  { name: 'person.1.position', group: 'people', cases: NONE },
  { name: 'photographer', group: 'photo', cases: NONE },
  { name: 'initials', group: 'photo', cases: NONE },
  { name: 'credit', group: 'photo', cases: NONE },
  { name: 'filename', group: 'photo', cases: NONE },
  { name: 'n', group: 'photo', cases: NONE, width: true },
  { name: 'total', group: 'photo', cases: NONE, width: true },
  { name: 'office', group: 'office', cases: NONE },
];

const BY_NAME = new Map(VARIABLES.map((variable) => [variable.name, variable]));

/** A known variable, with the person's number (from 1) when it is about one person. */
export interface Known {
  readonly variable: Variable;
  readonly person?: number;
}

/** Undefined for a name that is none. Capital letters do not matter. */
export function variableNamed(name: string): Known | undefined {
  const lower = name.toLowerCase();
  const numbered = /^person\.([1-9]\d?)((?:\.full|\.position)?)$/.exec(lower);
  const variable = BY_NAME.get(numbered ? `person.1${numbered[2] ?? ''}` : lower);
  if (!variable) return undefined;
  return numbered ? { variable, person: Number(numbered[1]) } : { variable };
}

/**
 * What may follow the colon, for messages. A case of another language is no mistake of the
 * variable's, so all of them are known.
 */
export function formsOf(variable: Variable): readonly string[] {
  const cases = ALL_CASES.filter((form) =>
    Object.values(variable.cases).some((list) => list.includes(form)),
  );
  return [...cases, 'kk', 'ru', 'en'];
}
