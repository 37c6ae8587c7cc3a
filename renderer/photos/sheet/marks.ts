import { burstsOf } from '../../../core/photos/bursts.ts';
import { sameFile } from '../../../core/photos/duplicates.ts';
import type { Clocks } from '../../../core/photos/order.ts';
import type { IncomingPhoto, Photo } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { isKnown } from '../../../core/release/text.ts';

/** What is known of photos by comparing them with each other and with the text. */
export interface Marks extends Comparison {
  /** Ids of photos that stand in a text. */
  readonly used: ReadonlySet<string>;
}

export interface Comparison {
  /** Ids of files that are there more than once. */
  readonly twice: ReadonlySet<string>;
  /** The burst of each shot that belongs to one, by id. */
  readonly burstOf: ReadonlyMap<string, NumberedBurst>;
  readonly bursts: readonly NumberedBurst[];
}

export interface NumberedBurst {
  /** From 1, in the order of time. */
  readonly number: number;
  readonly ids: readonly string[];
  readonly sharpest: string;
}

type AnyPhoto = Photo | IncomingPhoto;

export function compared(photos: readonly AnyPhoto[], clocks: Clocks = {}): Comparison {
  const bursts = numbered(photos, clocks);
  return {
    twice: new Set(sameFile(photos).flat()),
    burstOf: new Map(bursts.flatMap((burst) => burst.ids.map((id) => [id, burst] as const))),
    bursts,
  };
}

function numbered(photos: readonly AnyPhoto[], clocks: Clocks): readonly NumberedBurst[] {
  const timeOf = new Map(photos.map(({ id, takenAt }) => [id, takenAt ?? '9']));
  const first = (ids: readonly string[]) => timeOf.get(ids[0] ?? '') ?? '9';
  return burstsOf(photos, clocks)
    .toSorted((a, b) => first(a.ids).localeCompare(first(b.ids)))
    .map((burst, index) => ({ ...burst, number: index + 1 }));
}

/** Whether two lists would compare alike: words may differ, what the files are does not. */
export function sameToCompare(a: readonly AnyPhoto[], b: readonly AnyPhoto[]): boolean {
  return (
    a.length === b.length &&
    a.every((photo, index) => {
      const other = b[index];
      return (
        photo.id === other?.id &&
        photo.look === other.look &&
        photo.bytes === other.bytes &&
        photo.takenAt === other.takenAt
      );
    })
  );
}

/** Photos that stand in the text of any language. */
export function usedIn(texts: Release['texts']): ReadonlySet<string> {
  const used = new Set<string>();
  for (const text of Object.values(texts))
    for (const block of text?.body ?? [])
      if (isKnown(block) && block.type === 'photo') used.add(block.photo);
  return used;
}
