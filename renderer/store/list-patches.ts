import type { JournalEntry } from '../../core/contract-shapes.ts';
import type { Photos } from '../../core/release/photos.ts';

type Patches = JournalEntry['patches'];

interface Ways {
  readonly patches: Patches;
  readonly inverse: Patches;
}

interface Identified {
  readonly id: string;
}

const LISTS = ['photos', 'incoming', 'removed'] as const;

/**
 * The way there and back where photos came, went or changed places. Immer tells an array that has
 * moved up by one as a change of everything behind the gap; in a release of five hundred photos,
 * culled one by one, that would be megabytes for each key. Here only what moved is told.
 * Undefined when the lists hold the same photos in the same order.
 */
export function listPatches(before: Photos, after: Photos): Ways | undefined {
  if (LISTS.every((name) => sameIds(before[name] ?? [], after[name] ?? []))) return undefined;
  const patches: Patches = [];
  const inverse: Patches = [];
  for (const name of LISTS) {
    const [old, now] = [before[name], after[name]];
    if (old === now) continue;
    if (!old || !now) whole(name, old, now, patches, inverse);
    else moves(name, old, now, patches, inverse);
  }
  const [old, now] = [fields(before), fields(after)];
  for (const name of new Set([...old.keys(), ...now.keys()]))
    if (old.get(name) !== now.get(name))
      whole(name, old.get(name), now.get(name), patches, inverse);
  return { patches, inverse };
}

function fields(photos: Photos): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(photos).filter(([name]) => !LISTS.some((list) => list === name)));
}

function whole(name: string, old: unknown, now: unknown, patches: Patches, inverse: Patches): void {
  const path = [name];
  if (old === undefined) {
    patches.push({ op: 'add', path, value: now });
    inverse.push({ op: 'remove', path });
  } else if (now === undefined) {
    patches.push({ op: 'remove', path });
    inverse.push({ op: 'add', path, value: old });
  } else {
    patches.push({ op: 'replace', path, value: now });
    inverse.push({ op: 'replace', path, value: old });
  }
}

/** Takes away from the end, puts in from the start, so that every place is right in its turn. */
function moves(
  name: string,
  old: readonly Identified[],
  now: readonly Identified[],
  patches: Patches,
  inverse: Patches,
): void {
  const stays = staying(old, now);
  const gone = places(old, stays);
  const come = places(now, stays);
  for (const index of gone.toReversed()) patches.push({ op: 'remove', path: [name, index] });
  for (const index of come) patches.push({ op: 'add', path: [name, index], value: now[index] });
  for (const index of come.toReversed()) inverse.push({ op: 'remove', path: [name, index] });
  for (const index of gone) inverse.push({ op: 'add', path: [name, index], value: old[index] });
}

function places(items: readonly Identified[], stays: ReadonlySet<Identified>): readonly number[] {
  return items.flatMap((item, index) => (stays.has(item) ? [] : [index]));
}

/** The most items that are the same objects in both and stand in the same order. */
function staying(old: readonly Identified[], now: readonly Identified[]): ReadonlySet<Identified> {
  const placeOf = new Map(old.map((item, index) => [item, index]));
  const seen: { readonly item: Identified; readonly place: number; readonly before: number }[] = [];
  // The longest rising run of old places: for each length, the run's end with the lowest place.
  const ends: number[] = [];
  for (const item of now) {
    const place = placeOf.get(item);
    if (place === undefined) continue;
    let length = ends.length;
    while (length > 0 && (seen[ends[length - 1] ?? 0]?.place ?? 0) > place) length -= 1;
    seen.push({ item, place, before: ends[length - 1] ?? -1 });
    ends[length] = seen.length - 1;
  }
  const stays = new Set<Identified>();
  let at = seen[ends.at(-1) ?? -1];
  while (at) {
    stays.add(at.item);
    at = seen[at.before];
  }
  return stays;
}

function sameIds(a: readonly Identified[], b: readonly Identified[]): boolean {
  return a.length === b.length && a.every(({ id }, index) => id === b[index]?.id);
}
