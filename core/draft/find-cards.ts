import { listed } from '../cards/kinds.ts';
import { asPattern } from '../cards/word-forms.ts';
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
  const wanted = [
    ...[...names(cards, language)].sort((a, b) => b.text.length - a.text.length).map(lookUp),
    ...surnames(listed(cards.people), language),
  ];
  return (text) => {
    const lower = text.toLowerCase();
    const found: LinkedRange[] = [];
    for (const { sign, pattern, ref } of wanted) {
      // Looking for a plain word first spares nearly all of the patterns.
      if (!lower.includes(sign)) continue;
      for (const match of text.matchAll(pattern())) {
        const from = match.index;
        const to = from + match[0].length;
        if (!found.some((other) => from < other.to && other.from < to))
          found.push({ from, to, ref });
      }
    }
    return found.sort((a, b) => a.from - b.from);
  };
}

interface LookUp {
  /** A word, in small letters, without which the pattern cannot match. */
  readonly sign: string;
  readonly pattern: () => RegExp;
  readonly ref: LinkedRange['ref'];
}

function lookUp(name: Name): LookUp {
  return {
    sign: name.text.split(/\s+/)[0]?.toLowerCase() ?? '',
    pattern: once(() => whole(asPattern(name.text) + name.ending)),
    ref: name.ref,
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
    ...listed(cards.people).flatMap((person) => personNames(person, language)),
    ...listed(cards.places).flatMap((place) => placeNames(place, language)),
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
    ...[...person.aliases, ...(person.misspellings ?? [])].map((alias) => ({
      text: alias.trim(),
      ref: ref(),
      ending: '',
    })),
  ];
}

function placeNames(place: Place, language: Language): readonly Name[] {
  const ref = { kind: 'place', id: place.id } as const;
  const name = inLanguage(place.name, language);
  const phrase = inLanguage(place.phrase, language);
  return [
    ...(phrase ? [{ text: phrase, ref, ending: '' }] : []),
    ...(name ? [{ text: name, ref, ending: language === 'kk' ? '\\p{Ll}{0,4}' : '' }] : []),
    ...[...(place.aliases ?? []), ...(place.misspellings ?? [])].map((alias) => ({
      text: alias.trim(),
      ref,
      ending: '',
    })),
  ];
}

/** What a surname takes in each language; any letters at all would find «Мысалский» in «Мысал». */
const SURNAME_ENDINGS: Readonly<Record<Language, string>> = {
  kk: '[ая]?(?:[ндт][ыі]ң|[ғгқкн][ае]|[днт][ыі]|[дт][ае]н?|н[ае]н|[мбп]ен)?',
  ru: '(?:а|я|у|ю|е|и|ой|ей|ую|ью|ом|ем|ым|их|ых|ыми)?',
  en: "(?:[’']s)?",
};

/**
 * By given name or initial with the surname, both belong to the mention; by the surname alone only
 * where its ending says that it is one: «Мысал» may as well be a district.
 */
function surnames(people: readonly Person[], language: Language): readonly LookUp[] {
  const named = people.flatMap((person) => {
    const name = inLanguage(person.name, language);
    const surname = name && surnameOf(name);
    return name && surname && stem(surname).length >= 4 ? [{ id: person.id, name, surname }] : [];
  });
  const count = new Map<string, number>();
  for (const { surname } of named) {
    count.set(stem(surname), (count.get(stem(surname)) ?? 0) + 1);
  }
  return named
    .filter(({ surname }) => count.get(stem(surname)) === 1)
    .map(({ id, name, surname }) => {
      const given = name.split(/\s+/)[0] ?? '';
      const before = `(?:${asPattern(stem(given))}\\p{Ll}{0,4}|${asPattern(given.charAt(0))}\\.)\\s+`;
      const optional = /(?:ов|ев|ин|ова|ева|ина|ov|ev|in|ova|eva|ina)$/iu.test(surname) ? '?' : '';
      const pattern = `(?:${before})${optional}${asPattern(stem(surname))}${SURNAME_ENDINGS[language]}`;
      return {
        sign: stem(surname).toLowerCase(),
        pattern: once(() => whole(pattern)),
        ref: { kind: 'person', id },
      };
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

/** Made when it is first wanted, and kept: most names stand in no text, a few in many. */
function once(make: () => RegExp): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

function whole(pattern: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
}
