import type { Language } from '../release/language.ts';
import { HEADLINE } from '../release/stale.ts';
import { isKnown, type Text } from '../release/text.ts';
import { pairedParts } from './record-sources.ts';

/** What stands beside each other: by language, `headline`, `subhead` or the id of a block. */
export type Row = Readonly<Partial<Record<Language, string>>>;

/** Stands for the line under the headline where others have the id of a block. */
export const SUBHEAD = 'subhead';

/**
 * The rows of texts that lie side by side, in their order. A row is anchored in the first text;
 * what was moved past its neighbours stays outside, because lines cannot cross.
 */
export function textRows(
  columns: readonly { readonly language: Language; readonly text: Text }[],
): readonly Row[] {
  const [first, ...others] = columns;
  if (!first) return [];
  const partners = others.map(({ language, text }) => {
    const pairs = partnersOf(first, { language, text });
    return { language, pairs: inStep(partIds(first.text), partIds(text), pairs) };
  });
  return partIds(first.text).flatMap((id): Row[] => {
    const found = partners.flatMap(({ language, pairs }) => {
      const other = pairs.get(id);
      return other === undefined ? [] : [[language, other] as const];
    });
    if (found.length === 0) return [];
    return [{ [first.language]: id, ...Object.fromEntries(found) }];
  });
}

function partnersOf(
  one: { readonly language: Language; readonly text: Text },
  other: { readonly language: Language; readonly text: Text },
): ReadonlyMap<string, string> {
  const texts = { [one.language]: one.text, [other.language]: other.text };
  const pairs = new Map(pairedParts(texts, one.language, other.language));
  if (one.text.subhead !== undefined && other.text.subhead !== undefined)
    pairs.set(SUBHEAD, SUBHEAD);
  const places = photoPlaces(other.text);
  for (const [photo, id] of photoPlaces(one.text)) {
    const place = places.get(photo);
    if (place !== undefined) pairs.set(id, place);
  }
  return pairs;
}

function partIds({ subhead, lead, body }: Text): readonly string[] {
  return [
    HEADLINE,
    ...(subhead === undefined ? [] : [SUBHEAD]),
    ...(lead ? [lead.id] : []),
    ...body.map(({ id }) => id),
  ];
}

function photoPlaces({ body }: Text): ReadonlyMap<string, string> {
  return new Map(
    body.flatMap((block) =>
      isKnown(block) && block.type === 'photo' ? [[block.photo, block.id] as const] : [],
    ),
  );
}

/** Only pairs that follow each other on both sides: the longest such row of them. */
function inStep(
  left: readonly string[],
  right: readonly string[],
  pairs: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const placeOf = new Map(right.map((id, index) => [id, index]));
  interface Link {
    readonly id: string;
    readonly other: string;
    readonly place: number;
    readonly before: Link | undefined;
  }
  // ends[n]: of all rows of n + 1 pairs the one that ends highest up.
  const ends: Link[] = [];
  for (const id of left) {
    const other = pairs.get(id);
    const place = other === undefined ? undefined : placeOf.get(other);
    if (other === undefined || place === undefined) continue;
    let length = ends.length;
    while (length > 0 && (ends[length - 1]?.place ?? 0) >= place) length -= 1;
    ends[length] = { id, other, place, before: ends[length - 1] };
  }
  const kept = new Map<string, string>();
  for (let link = ends.at(-1); link; link = link.before) kept.set(link.id, link.other);
  return kept;
}
