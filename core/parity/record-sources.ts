import { lineHash } from '../release/hash.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import type { Release } from '../release/release.ts';
import { HEADLINE, partMark, type WordPart, withSources, wordParts } from '../release/stale.ts';
import type { Source, Text } from '../release/text.ts';
import { pairBlocks } from '../translator/pairs.ts';

type Texts = Release['texts'];

/**
 * Ties the words that were just written to what stands in the other languages, so that a change of
 * one side is noticed on the other:
 *
 * - a paragraph that is new has been translated from the one beside it, and remembers its words;
 * - a paragraph that was changed leaves its former words with the translations that lie beside it;
 * - a paragraph that another is put before keeps the translation that lay beside it.
 *
 * `before` is the text in `language` as it was before the writing. What is tied already stays as it
 * is, and nothing becomes the source of its own source.
 *
 * @returns the same texts when there is nothing to tie
 */
export function recordSources(
  texts: Texts,
  language: Language,
  before: Text | undefined,
  beside?: Language,
): Texts {
  const now = texts[language];
  if (!now) return texts;
  const next = { ...texts };
  for (const other of LANGUAGES) {
    const text = other === language ? undefined : texts[other];
    if (text && before) next[other] = withFormerWords(text, other, before, now, language);
  }
  const from = sourceLanguage(next, language, beside);
  const original = from && next[from];
  if (original) next[language] = withNewSources(now, language, before, original, from);
  return LANGUAGES.every((each) => next[each] === texts[each]) ? texts : next;
}

/**
 * The language that a text is translated from: the one that most of its paragraphs were made from,
 * else the one it lies beside, else the first other that has words.
 */
export function sourceLanguage(
  texts: Texts,
  language: Language,
  beside?: Language,
): Language | undefined {
  const text = texts[language];
  const sources = text ? wordParts(text).map(({ source }) => source?.language) : [];
  const count = (wanted: Language) => sources.filter((source) => source === wanted).length;
  const hasWords = (other: Language) =>
    wordParts(texts[other] ?? { headline: '', body: [] }).some(({ words }) => words.trim() !== '');
  const others = LANGUAGES.filter((other) => other !== language && hasWords(other));
  const [first] = others.toSorted((a, b) => count(b) - count(a));
  if (first && count(first) > 0) return first;
  return others.find((other) => other === beside) ?? first;
}

/**
 * The ids of the parts that stand beside each other, from one text to the other; `former` are those
 * of before, which are kept where nothing speaks against it.
 */
export function pairedParts(
  texts: Texts,
  from: Language,
  to: Language,
  former?: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const [one, other] = [texts[from], texts[to]];
  if (!one || !other) return new Map();
  const pairs = [...pairBlocks(one, other, { from, to }, former)];
  return new Map([
    [HEADLINE, HEADLINE],
    ...(one.lead && other.lead ? [[one.lead.id, other.lead.id] as const] : []),
    ...pairs.map(([id, block]) => [id, block.id] as const),
  ]);
}

function withNewSources(
  now: Text,
  language: Language,
  before: Text | undefined,
  original: Text,
  from: Language,
): Text {
  const former = partsById(before);
  const originals = partsById(original);
  const paired = pairedParts({ [language]: before, [from]: original }, from, language);
  const sources = new Map(
    [...pairedParts({ [language]: now, [from]: original }, from, language, paired)].map(
      ([source, own]) => [own, originals.get(source)] as const,
    ),
  );
  return withSources(now, (part) => {
    const source = sources.get(part.id);
    const isNew = !former.get(part.id)?.words.trim() && part.words.trim() !== '';
    if (part.source || !isNew || !source?.words.trim()) return part.source;
    return isMadeFrom(source, language, part.id) ? undefined : partMark(from, source);
  });
}

/**
 * The translations of what was changed: they know now what it said when they lay beside it. So do
 * those that would seem to lie beside another part by now, because one was put in.
 */
function withFormerWords(
  text: Text,
  language: Language,
  before: Text,
  now: Text,
  changed: Language,
): Text {
  const former = partsById(before);
  const current = partsById(now);
  const beside = (other: Text, by?: ReadonlyMap<string, string>) =>
    pairedParts({ [changed]: other, [language]: text }, changed, language, by);
  const pairs = beside(before);
  const paired = inverse(pairs);
  const kept = inverse(beside(now, pairs));
  const bare = inverse(beside(now));
  return withSources(text, ({ id, words, source }): Source | undefined => {
    const was = former.get(source?.language === changed ? source.block : (paired.get(id) ?? ''));
    const is = was && current.get(was.id);
    if (!was?.words.trim() || !is) return source;
    // From the order alone nobody could tell any more what it stands beside.
    const isLost = !source && kept.get(id) === was.id && bare.get(id) !== was.id;
    if (lineHash(is.words) === lineHash(was.words) && !isLost) return source;
    if (source) {
      const isFresh = source.language === changed && source.hash === lineHash(was.words);
      return isFresh && source.words === undefined ? { ...source, words: was.words } : source;
    }
    return words.trim() === '' || isMadeFrom(is, language, id) ? source : partMark(changed, was);
  });
}

/** The same pairs from the other side. */
function inverse(pairs: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...pairs].map(([one, other]) => [other, one]));
}

function isMadeFrom({ source }: WordPart, language: Language, id: string): boolean {
  return source?.language === language && source.block === id;
}

function partsById(text: Text | undefined): ReadonlyMap<string, WordPart> {
  return new Map((text ? wordParts(text) : []).map((part) => [part.id, part]));
}
