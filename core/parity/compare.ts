import { type CardFinder, cardFinder } from '../draft/find-cards.ts';
import type { Cards } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import { blockText, isKnown, type Text } from '../release/text.ts';
import { type Figure, type FigureKind, findFigures } from './figures.ts';
import { saysInWords } from './number-words.ts';

/** A place in the text of one language: a part or a block, and a range in its words. */
export interface ParityPlace {
  readonly language: Language;
  /** `headline`, `subhead`, `lead`, or the id of a block. */
  readonly part: string;
  readonly from: number;
  readonly to: number;
}

/** Something that one language says and the other does not. */
export interface Difference {
  readonly kind: FigureKind | 'person' | 'place' | 'photo';
  /** As it is written; for a card its name, for a photo its id. */
  readonly words: string;
  /** Where it stands. */
  readonly here: ParityPlace;
  /** Where it would be looked for in the other language; the range is the whole part. */
  readonly there: ParityPlace;
}

interface Part {
  readonly name: string;
  readonly text: string;
  /** The part of the other text that this one was made from. */
  readonly source?: string;
}

/**
 * What the texts of two languages do not say alike: figures, dates and times, names from the
 * cards, and the places of photos, in the order of reading. Numbers spelt in another way are equal.
 */
export function differences(
  texts: Readonly<Partial<Record<Language, Text>>>,
  pair: readonly [Language, Language],
  cards: Cards,
): readonly Difference[] {
  const [first, second] = pair;
  const [one, other] = [texts[first], texts[second]];
  if (!one || !other) return [];
  const sides = [side(one, first, cards), side(other, second, cards)] as const;
  return [...missing(sides[0], sides[1], cards), ...missing(sides[1], sides[0], cards)];
}

interface Side {
  readonly language: Language;
  readonly parts: readonly Part[];
  readonly whole: string;
  readonly figures: readonly { readonly part: Part; readonly figure: Figure }[];
  readonly named: readonly {
    readonly part: Part;
    readonly from: number;
    readonly to: number;
    readonly kind: 'person' | 'place';
    readonly id: string;
  }[];
  /** Each photo of the text, with the words-bearing block that it follows. */
  readonly photos: readonly { readonly photo: string; readonly after: Part | undefined }[];
}

function side(text: Text, language: Language, cards: Cards): Side {
  const parts = partsOf(text);
  const find = finderOf(cards, language);
  return {
    language,
    parts,
    whole: parts.map((part) => part.text).join('\n'),
    figures: parts.flatMap((part) =>
      findFigures(part.text, language).map((figure) => ({ part, figure })),
    ),
    named: parts.flatMap((part) =>
      find(part.text).flatMap(({ from, to, ref }) =>
        ref.kind === 'person' || ref.kind === 'place'
          ? [{ part, from, to, kind: ref.kind, id: ref.id }]
          : [],
      ),
    ),
    photos: photosOf(text, parts),
  };
}

/** Cards change seldom, texts with every key: a finder is made once for them. */
const finders = new WeakMap<
  Cards['people'],
  { readonly places: Cards['places']; readonly byLanguage: Map<Language, CardFinder> }
>();

function finderOf(cards: Cards, language: Language): CardFinder {
  const { people, places } = cards;
  const known = finders.get(people);
  const { byLanguage } =
    known?.places === places ? known : { byLanguage: new Map<Language, CardFinder>() };
  if (byLanguage !== known?.byLanguage) finders.set(people, { places, byLanguage });
  const find = byLanguage.get(language) ?? cardFinder(cards, language);
  byLanguage.set(language, find);
  return find;
}

function partsOf(text: Text): readonly Part[] {
  const blocks = text.lead ? [text.lead, ...text.body] : text.body;
  return [
    { name: 'headline', text: text.headline },
    ...(text.subhead ? [{ name: 'subhead', text: text.subhead }] : []),
    ...blocks.flatMap((block): Part[] => {
      const words = blockText(block);
      if (!words.trim()) return [];
      const source = isKnown(block) && block.type !== 'photo' ? block.source?.block : undefined;
      return [
        { name: block === text.lead ? 'lead' : block.id, text: words, ...(source && { source }) },
      ];
    }),
  ];
}

function photosOf(text: Text, parts: readonly Part[]): Side['photos'] {
  let after: Part | undefined;
  return text.body.flatMap((block) => {
    if (isKnown(block) && block.type === 'photo') return [{ photo: block.photo, after }];
    after = parts.find(({ name }) => name === block.id) ?? after;
    return [];
  });
}

function missing(here: Side, there: Side, cards: Cards): readonly Difference[] {
  const seen = new Set<string>();
  const once = (key: string) => !seen.has(key) && seen.add(key) !== undefined;
  const figures = here.figures.flatMap(({ part, figure }): Difference[] => {
    if (isThere(figure, there) || !once(figure.key)) return [];
    const { from, to, kind } = figure;
    const words = part.text.slice(from, to);
    return [
      { kind, words, here: placeOf(here, part, from, to), there: opposite(here, part, there) },
    ];
  });
  const names = here.named.flatMap(({ part, from, to, kind, id }): Difference[] => {
    if (there.named.some((other) => other.id === id) || !once(`${kind}:${id}`)) return [];
    const card = [...cards.people, ...cards.places].find((known) => known.id === id);
    const words = inLanguage(card?.name, here.language) ?? part.text.slice(from, to);
    return [
      { kind, words, here: placeOf(here, part, from, to), there: opposite(here, part, there) },
    ];
  });
  const photos = here.photos.flatMap(({ photo, after }): Difference[] => {
    if (there.photos.some((other) => other.photo === photo)) return [];
    const part = after ?? here.parts[0];
    if (!part) return [];
    const end = part.text.length;
    return [
      {
        kind: 'photo',
        words: photo,
        here: placeOf(here, part, end, end),
        there: opposite(here, part, there),
      },
    ];
  });
  return [...figures, ...names, ...photos];
}

function isThere({ kind, key, value }: Figure, there: Side): boolean {
  if (there.figures.some(({ figure }) => figure.key === key)) return true;
  if (kind === 'date') return there.figures.some(({ figure }) => sameDay(figure, key));
  return value !== undefined && saysInWords(there.whole, value, there.language);
}

/** A date that names its year says no other day than one that does not. */
function sameDay({ kind, key }: Figure, other: string): boolean {
  if (kind !== 'date') return false;
  const [mine, theirs] = [key.split('-'), other.split('-')];
  return mine[0] === theirs[0] && mine[1] === theirs[1] && (!mine[2] || !theirs[2]);
}

function placeOf({ language }: Side, part: Part, from: number, to: number): ParityPlace {
  return { language, part: part.name, from, to };
}

/** The part that was made from this one or the other way round; else the one at the same height. */
function opposite(here: Side, part: Part, there: Side): ParityPlace {
  const at = here.parts.indexOf(part);
  const height = (at + 0.5) / Math.max(1, here.parts.length);
  const found =
    there.parts.find(({ source, name }) => source === part.name || name === part.source) ??
    there.parts.find(({ name }) => name === part.name) ??
    there.parts[Math.floor(height * there.parts.length)];
  return {
    language: there.language,
    part: found?.name ?? 'headline',
    from: 0,
    to: found?.text.length ?? 0,
  };
}
