import type { Cards, Person, Place } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { LinkedRange } from './inline-pieces.ts';

/**
 * People and places of the office's cards that a text names: in any form that a card holds, by an
 * alias, or by the surname with any ending. Of two people with one surname neither is linked.
 */
export function findCards(text: string, cards: Cards, language: Language): readonly LinkedRange[] {
  const found: LinkedRange[] = [];
  const add = (range: LinkedRange) => {
    if (!found.some((other) => range.from < other.to && other.from < range.to)) found.push(range);
  };
  for (const name of [...names(cards, language)].sort((a, b) => b.text.length - a.text.length)) {
    for (const { from, to } of occurrences(text, escaped(name.text), name.ending)) {
      add({ from, to, ref: name.ref });
    }
  }
  for (const person of cards.people) {
    const pattern = surnamePattern(person, cards, language);
    if (!pattern) continue;
    for (const { from, to } of occurrences(text, pattern, '')) {
      add({ from, to, ref: { kind: 'person', id: person.id } });
    }
  }
  return found.sort((a, b) => a.from - b.from);
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

/** A given name or initial may stand before: both belong to the mention. */
function surnamePattern(person: Person, cards: Cards, language: Language): string | undefined {
  const name = inLanguage(person.name, language);
  const surname = name && surnameOf(name);
  if (!name || !surname || surname.length < 4) return undefined;
  const shared = cards.people.some((other) => {
    const otherName = inLanguage(other.name, language);
    return other.id !== person.id && otherName && stem(surnameOf(otherName)) === stem(surname);
  });
  if (shared) return undefined;
  const given = name.split(/\s+/)[0] ?? '';
  const before = `(?:(?:${escaped(stem(given))}\\p{Ll}{0,4}|${escaped(given.charAt(0))}\\.)\\s+)?`;
  return `${before}${escaped(stem(surname))}\\p{Ll}{0,5}`;
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

function occurrences(
  text: string,
  pattern: string,
  ending: string,
): readonly { readonly from: number; readonly to: number }[] {
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}${ending}(?![\\p{L}\\p{N}])`, 'giu');
  return [...text.matchAll(whole)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&').replace(/\s+/g, '\\s+');
}
