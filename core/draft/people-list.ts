import { detectLanguage } from '../language/detect.ts';
import { capitalised } from '../language/russian.ts';
import { type Person, personSchema } from '../release/cards.ts';
import { LANGUAGES, type Language } from '../release/language.ts';

/** A line of a pasted list of people. */
export interface ListedPerson {
  readonly name: string;
  readonly position?: string;
  /** The language of the whole list: a name alone does not tell. */
  readonly language: Language;
  /** The languages in which somebody still has to write the name and position. */
  readonly incomplete: readonly Language[];
}

/** Between name and position: a tab, a dash with spaces round it, or the first comma. */
const SEPARATOR = /\t+|\s+[—–-]\s+|\s*[—–]\s*|,\s+|;\s+/u;

/** «Имя Фамилия — должность», one a line; bullets and numbers in front do not matter. */
export function parsePeopleList(text: string): readonly ListedPerson[] {
  const language = detectLanguage(text) ?? 'ru';
  const pair: readonly Language[] = ['kk', 'ru'];
  const incomplete = pair.filter((each) => each !== language);
  return text.split(/\r\n?|\n/).flatMap((line): ListedPerson[] => {
    const clean = line.replace(/^\s*(?:[•·▪●*–—-]\s*|\d{1,3}[.)]\s*)/u, '').trim();
    const separator = SEPARATOR.exec(clean);
    const left = separator ? clean.slice(0, separator.index).trim() : clean;
    const right = separator
      ? clean.slice(separator.index + separator[0].length).replace(/[.;,\s]+$/u, '')
      : '';
    const [name, position] = isName(right) && !isName(left) ? [right, left] : [left, right];
    if (!/\p{L}/u.test(name)) return [];
    return [
      { name: name.replace(/[.;,\s]+$/u, ''), ...(position && { position }), language, incomplete },
    ];
  });
}

/** A card for a listed person; the gender is set only where the name leaves no doubt. */
export function personCard(listed: ListedPerson, id: string): Person {
  const gender = genderOf(listed.name);
  return personSchema.parse({
    id,
    name: { [listed.language]: listed.name },
    ...(gender && { gender }),
    positions: listed.position ? [{ title: { [listed.language]: listed.position } }] : [],
    incomplete: LANGUAGES.filter((language) => listed.incomplete.includes(language)),
  });
}

/** Two to four words that all begin with a capital; a patronymic may be written small. */
function isName(text: string): boolean {
  const words = text.split(/\s+/);
  return (
    words.length >= 2 &&
    words.length <= 4 &&
    words.every((word) => word === capitalised(word) && /^\p{Lu}/u.test(word))
  );
}

/** By patronymic or by a surname in -ов, -ова; a given name alone does not tell. */
function genderOf(name: string): Person['gender'] {
  const words = name.split(/\s+/);
  const ends = (pattern: RegExp) => words.some((word) => pattern.test(word));
  if (ends(/(?:қызы|кызы|вна|чна)$/iu)) return 'f';
  if (ends(/(?:ұлы|улы|вич)$/iu)) return 'm';
  if (ends(/..(?:ова|ева)$/iu)) return 'f';
  return ends(/..(?:ов|ев)$/iu) ? 'm' : undefined;
}
