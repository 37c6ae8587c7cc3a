import { useEffect, useRef, useState } from 'react';
import type { FieldChange } from '../../../core/captions/field-changes.ts';
import type { Photo } from '../../../core/release/photos.ts';

/** What a batch would do; `of` is what it was worked out from. */
export interface Worked {
  readonly changes: readonly FieldChange[];
  /** Whether a newer one is being worked out. */
  readonly isOld: boolean;
}

/** Photos between two looks at the keyboard: a few milliseconds of work. */
const AT_ONCE = 40;

type Work = (photos: readonly Photo[]) => readonly FieldChange[];

const NONE: readonly FieldChange[] = [];

/**
 * Works a batch out while one types: in small parts, each of which gives way to the next key, and
 * from the beginning as soon as something changes. `work` has to be the same as long as nothing
 * that it depends on changed.
 */
export function useBatch(photos: readonly Photo[], work: Work): Worked {
  const [done, setDone] = useState<{ readonly work: Work; readonly changes: typeof NONE }>();
  const key = photosKey(photos);
  const latest = useRef(photos);
  latest.current = photos;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the photos
  useEffect(() => {
    let given = true;
    const changes: FieldChange[] = [];
    const all = latest.current;
    const go = (from: number) => {
      if (!given) return;
      for (const change of work(all.slice(from, from + AT_ONCE))) changes.push(change);
      if (from + AT_ONCE >= all.length) setDone({ work, changes });
      else setTimeout(() => go(from + AT_ONCE));
    };
    const timer = setTimeout(() => go(0));
    return () => {
      given = false;
      clearTimeout(timer);
    };
  }, [work, key]);
  return { changes: done?.changes ?? NONE, isOld: done?.work !== work };
}

const keys = new WeakMap<Photo, number>();
let count = 0;

/** Names photos by what they are, not by the list they stand in: lists are made anew all the time. */
function photosKey(photos: readonly Photo[]): string {
  return photos
    .map((photo) => {
      const known = keys.get(photo) ?? ++count;
      keys.set(photo, known);
      return known;
    })
    .join();
}
