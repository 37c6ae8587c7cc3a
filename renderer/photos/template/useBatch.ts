import { useEffect, useRef, useState } from 'react';
import type { FieldChange } from '../../../core/captions/field-changes.ts';
import type { Photo } from '../../../core/release/photos.ts';

/** What a batch would do. */
export interface Worked {
  readonly changes: readonly FieldChange[];
  /** Whether a newer one is being worked out. */
  readonly isOld: boolean;
}

/** Photos between two looks at the clock. */
const AT_ONCE = 20;
/** Milliseconds of work between two looks at the keyboard: half a frame. */
const TURN_MS = 8;

type Work = (photos: readonly Photo[]) => readonly FieldChange[];

const NONE: readonly FieldChange[] = [];

/**
 * Works a batch out while one types: in small parts, each of which gives way to the next key, and
 * from the beginning as soon as something changes. `work` has to be the same as long as nothing
 * that it depends on changed.
 */
export function useBatch(photos: readonly Photo[], work: Work): Worked {
  const [done, setDone] = useState<{
    readonly work: Work;
    readonly key: string;
    readonly changes: typeof NONE;
  }>();
  const key = photosKey(photos);
  const latest = useRef(photos);
  latest.current = photos;
  useEffect(() => {
    let given = true;
    const changes: FieldChange[] = [];
    const all = latest.current;
    const go = (from: number) => {
      if (!given) return;
      const end = performance.now() + TURN_MS;
      let at = from;
      while (at < all.length && performance.now() < end) {
        for (const change of work(all.slice(at, at + AT_ONCE))) changes.push(change);
        at += AT_ONCE;
      }
      if (at >= all.length) setDone({ work, key, changes });
      else setTimeout(() => go(at));
    };
    const timer = setTimeout(() => go(0));
    return () => {
      given = false;
      clearTimeout(timer);
    };
  }, [work, key]);
  return { changes: done?.changes ?? NONE, isOld: done?.work !== work || done.key !== key };
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
