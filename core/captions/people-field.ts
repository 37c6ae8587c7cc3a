import { newId } from '../release/id.ts';
import { inLanguage, LANGUAGES, type Language } from '../release/language.ts';
import type { Depicted } from '../release/photos.ts';
import { normalise } from '../release/search.ts';
import type { CaptionContext } from './caption-context.ts';

/** Who is in the picture, as it stands in a table: «Улгибай Мысалов; ветераны». */
export function peopleText(
  depicted: readonly Depicted[],
  { people }: Pick<CaptionContext, 'people'>,
  language: Language,
): string {
  return depicted
    .map(({ person, description }) => {
      const name = people.get(person ?? '')?.name;
      const languages = [language, ...LANGUAGES];
      const words = languages.map((one) => inLanguage(name ?? description, one));
      return words.find((text) => text !== undefined) ?? '';
    })
    .filter((text) => text !== '')
    .join('; ');
}

/**
 * The people that a list names: by a name or an alias of a card, or by a code in any spelling of
 * its delimiters. Whom no card knows is kept as a description. The lists of several languages name
 * the same people when they are equally long.
 */
export function peopleFrom(
  texts: readonly { readonly language: Language; readonly text: string }[],
  context: CaptionContext,
): Depicted[] {
  const lists = texts
    .map(({ language, text }) => ({ language, names: namesIn(text) }))
    .filter(({ names }) => names.length > 0);
  const [first, ...others] = lists;
  if (!first) return [];
  const parallel = others.filter(({ names }) => names.length === first.names.length);
  const found = first.names.map((name, index) => {
    const same = [first, ...parallel].map(({ language, names }) => ({
      language,
      name: names[index] ?? name,
    }));
    const person = same.map((one) => personNamed(one.name, context)).find((id) => id);
    if (person !== undefined) return { id: newId(), person };
    const description = Object.fromEntries(same.map((one) => [one.language, one.name]));
    return { id: newId(), description };
  });
  return withoutDoubles(found);
}

/** A card or a description comes once; the first place counts. */
export function withoutDoubles(depicted: readonly Depicted[]): Depicted[] {
  const seen = new Set<string>();
  return depicted.filter(({ person, description }) => {
    const words = LANGUAGES.map((language) => inLanguage(description, language) ?? '').join('|');
    const key = person ?? words;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function namesIn(text: string): readonly string[] {
  return text
    .split(/[;\n]|,(?=\s)/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
}

const INDEXES = new WeakMap<CaptionContext['people'], ReadonlyMap<string, string | undefined>>();

/** Id of the card; none when two cards share the name. */
function personNamed(name: string, context: CaptionContext): string | undefined {
  const { codes, people } = context;
  const bare = name.startsWith(codes.delimiter) ? name.split(codes.delimiter)[1] : name;
  const entry = codes.entries.get(bare ?? '');
  if (entry?.kind === 'person') return entry.person.id;
  const index = INDEXES.get(people) ?? nameIndex(people);
  INDEXES.set(people, index);
  return index.get(normalise(name));
}

function nameIndex(people: CaptionContext['people']) {
  const index = new Map<string, string | undefined>();
  for (const { id, name, aliases } of people.values()) {
    const names = [...LANGUAGES.map((language) => inLanguage(name, language)), ...aliases];
    for (const one of new Set(names.map((text) => normalise(text ?? '')))) {
      if (one !== '') index.set(one, index.has(one) ? undefined : id);
    }
  }
  return index;
}
