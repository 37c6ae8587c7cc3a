import type { Cards, Person, Place } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { LinkedRange } from './inline-pieces.ts';

/** Finds in a text what one office's cards name. */
export type CardFinder = (text: string) => readonly LinkedRange[];

/**
 * A finder of the people and places of the office's cards: in any form that a card holds, by an
 * alias, or by the surname with any ending. Of two people with one surname neither is linked.
 * Made once per language, because an office has hundreds of cards and a text dozens of blocks.
 */
export function cardFinder(cards: Cards, language: Language): CardFinder {
  const fullNames = [...names(cards, language)]
    .sort((a, b) => b.text.length - a.text.length)
    .map((name) => ({ pattern: whole(escaped(name.text) + name.ending), ref: name.ref }));
  const surnames = surnamePatterns(cards.people, language).map(({ id, pattern }) => ({
    pattern: whole(pattern),
    ref: { kind: 'person', id } as const,
  }));
  return (text) => {
    const found: LinkedRange[] = [];
    for (const { pattern, ref } of [...fullNames, ...surnames]) {
      for (const match of text.matchAll(pattern)) {
        const from = match.index;
        const to = from + match[0].length;
        if (!found.some((other) => from < other.to && other.from < to))
          found.push({ from, to, ref });
      }
    }
    return found.sort((a, b) => a.from - b.from);
  };
}

interface Name {
  readonly text: string;
  readonly ref: LinkedRange['ref'];
  /** A pattern for what may follow: the ending of a Kazakh case. */
  readonly ending: string;
}

function names(cards: Cards, language: Language): readonly Name[] {
  return [
    ...cards.people.flatMap((person) => personNames(person, language)),
    ...cards.places.flatMap((place) => placeNames(place, language)),
  ].filter((name) => name.text.length >= 3);
}

function personNames(person: Person, language: Language): readonly Name[] {
  const name = inLanguage(person.name, language);
  const forms = language === 'en' ? undefined : person.caseForms?.[language];
  const ref = (form?: string) =>
    ({ kind: 'person', id: person.id, ...(form && { form }) }) as const;
  return [
    ...(name ? [{ text: name, ref: ref('nom'), ending: '' }] : []),
    ...Object.entries(forms ?? {}).map(([form, text]) => ({
      text: text.trim(),
      ref: ref(form),
      ending: '',
    })),
    ...person.aliases.map((alias) => ({ text: alias.trim(), ref: ref(), ending: '' })),
  ];
}

function placeNames(place: Place, language: Language): readonly Name[] {
  const ref = { kind: 'place', id: place.id } as const;
  const name = inLanguage(place.name, language);
  const phrase = inLanguage(place.phrase, language);
  return [
    ...(phrase ? [{ text: phrase, ref, ending: '' }] : []),
    ...(name ? [{ text: name, ref, ending: language === 'kk' ? '\\p{Ll}{0,4}' : '' }] : []),
  ];
}

/** A given name or initial may stand before a surname: both belong to the mention. */
function surnamePatterns(
  people: readonly Person[],
  language: Language,
): readonly { readonly id: string; readonly pattern: string }[] {
  const named = people.flatMap((person) => {
    const name = inLanguage(person.name, language);
    const surname = name && stem(surnameOf(name));
    return name && surname && surname.length >= 4 ? [{ id: person.id, name, surname }] : [];
  });
  const count = new Map<string, number>();
  for (const { surname } of named) count.set(surname, (count.get(surname) ?? 0) + 1);
  return named
    .filter(({ surname }) => count.get(surname) === 1)
    .map(({ id, name, surname }) => {
      const given = name.split(/\s+/)[0] ?? '';
      const before = `(?:(?:${escaped(stem(given))}\\p{Ll}{0,4}|${escaped(given.charAt(0))}\\.)\\s+)?`;
      return { id, pattern: `${before}${escaped(surname)}\\p{Ll}{0,5}` };
    });
}

/** The last word; a Kazakh patronymic (-ұлы, -қызы, -улы, -кызы, -вич, -вна) is not a surname. */
function surnameOf(name: string): string {
  const words = name.split(/\s+/).filter((word) => !/(?:ұлы|қызы|улы|кызы|вич|вна)$/iu.test(word));
  return words.at(-1) ?? '';
}

/** What stays when a name is inflected: a vowel or soft sign at its end changes. */
function stem(name: string): string {
  return name.length > 4 ? name.replace(/[аяьй]$/iu, '') : name;
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+');
}
