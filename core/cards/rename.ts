import { lineHash } from '../release/hash.ts';
import { LANGUAGES, type Language, type Localised } from '../release/language.ts';
import { type Release, releaseSchema } from '../release/release.ts';
import { partMark, type WordPart, withSources, wordParts } from '../release/stale.ts';
import type { Text } from '../release/text.ts';
import type { Card } from './kinds.ts';
import { wholeWords } from './word-forms.ts';

/** Words that a card wrote in one way and now writes in another. */
export interface Renaming {
  readonly language: Language;
  readonly from: string;
  readonly to: string;
}

/** What a change of a card makes of its names, short names, phrases and case forms. */
export function renamingsOf(before: Card, after: Card): readonly Renaming[] {
  const pairs = [
    ...localisedPairs(before.name, after.name),
    ...('shortName' in before && 'shortName' in after
      ? localisedPairs(before.shortName, after.shortName)
      : []),
    ...('phrase' in before && 'phrase' in after ? localisedPairs(before.phrase, after.phrase) : []),
    ...('caseForms' in before && 'caseForms' in after ? formPairs(before, after) : []),
  ];
  const seen = new Set<string>();
  return pairs.filter(({ language, from, to }) => {
    const key = `${language} ${from}`;
    if (from === '' || to === '' || from === to || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function localisedPairs(before: Localised | undefined, after: Localised | undefined): Renaming[] {
  return LANGUAGES.map((language) => ({
    language,
    from: before?.[language]?.trim() ?? '',
    to: after?.[language]?.trim() ?? '',
  }));
}

type Formed = {
  readonly caseForms?: { kk?: Forms | undefined; ru?: Forms | undefined } | undefined;
};
type Forms = Readonly<Record<string, string>>;

function formPairs(before: Formed, after: Formed): Renaming[] {
  return (['kk', 'ru'] as const).flatMap((language) =>
    Object.entries(before.caseForms?.[language] ?? {}).map(([form, from]) => ({
      language,
      from: from.trim(),
      to: after.caseForms?.[language]?.[form]?.trim() ?? '',
    })),
  );
}

/** The words by which a card's former names are looked for in releases. */
export function formerWords(renamings: readonly Renaming[]): Partial<Record<Language, string[]>> {
  const words: Partial<Record<Language, string[]>> = {};
  for (const { language, from } of renamings) {
    words[language] = [...(words[language] ?? []), from];
  }
  return words;
}

/**
 * A release with the former words replaced wherever they go out or feed what goes out. A paragraph
 * of a translation that was up to date stays so: both sides were changed alike.
 */
export function renameRelease(release: Release, renamings: readonly Renaming[]): Release {
  const renamed = releaseSchema.parse(renameIn(release, renamings));
  const texts = { ...renamed.texts };
  for (const language of LANGUAGES) {
    const text = texts[language];
    if (text) texts[language] = withFreshSources(text, release, renamed);
  }
  return { ...renamed, texts };
}

/** A document with the words of each language replaced; everything else is as it was. */
export function renameIn(document: unknown, renamings: readonly Renaming[]): unknown {
  const rules = LANGUAGES.map((language) => {
    const own = renamings.filter((renaming) => renaming.language === language);
    const right = new Map(own.map(({ from, to }) => [from.replace(/\s+/g, ' '), to]));
    return [language, wholeWords([...right.keys()]), right] as const;
  });
  return walk(document, undefined, true);

  function walk(value: unknown, language: Language | undefined, isWords: boolean): unknown {
    if (typeof value === 'string') return isWords && language ? replaced(value, language) : value;
    if (Array.isArray(value)) return value.map((item) => walk(item, language, isWords));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const own = LANGUAGES.find((known) => known === key);
        return [key, walk(inner, own ?? language, own !== undefined || WORDS.has(key))];
      }),
    );
  }

  function replaced(text: string, language: Language): string {
    const [, pattern, right] = rules.find(([known]) => known === language) ?? [];
    if (!pattern) return text;
    return text.replace(pattern, (found) => right?.get(found.replace(/\s+/g, ' ')) ?? found);
  }
}

/** In a text these fields hold words; all others are ids, kinds, addresses and hashes. */
const WORDS: ReadonlySet<string> = new Set(['headline', 'subhead', 'text']);

/** The text with the marks of those sources that were up to date before and are so after. */
export function withFreshSources(text: Text, before: Release, after: Release): Text {
  return withSources(text, ({ source }) => {
    if (!source) return undefined;
    const was = partOf(before.texts[source.language], source.block);
    const is = partOf(after.texts[source.language], source.block);
    if (!was || !is || lineHash(was.words) !== source.hash) return source;
    return { ...source, ...partMark(source.language, is) };
  });
}

function partOf(text: Text | undefined, id: string): WordPart | undefined {
  return text && wordParts(text).find((part) => part.id === id);
}
