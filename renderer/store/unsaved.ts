import type { Journal } from '../../core/contract-shapes.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';

/**
 * A last copy of what could not be saved before the page went away. It is taken when the page
 * is closed, hidden or refused a save, and given back when the same release opens again.
 */
export interface UnsavedCopy {
  readonly release: Release;
  readonly releaseBase: number;
  /** An older state was being saved over the base when the page went; it may have arrived. */
  readonly releaseUnderway: boolean;
  readonly photos: Photos;
  readonly photosBase: number;
  readonly photosUnderway: boolean;
  /** The way back from this state. A page that crashed had no time to keep it. */
  readonly journal?: Journal;
}

/** Whether what lies on disk is what the copy was made from, so that nobody else's words go. */
export function follows(revision: number, base: number, underway: boolean): boolean {
  return revision === base || (underway && revision === base + 1);
}

const key = (id: string) => `pressdesk:unsaved:${id}`;

export function keepCopy(id: string, copy: UnsavedCopy): void {
  try {
    localStorage.setItem(key(id), JSON.stringify(copy));
  } catch {
    // The store of the browser is full or shut: the save itself goes on trying.
  }
}

export function takeCopy(id: string): UnsavedCopy | undefined {
  const text = localStorage.getItem(key(id));
  if (!text) return undefined;
  try {
    const copy: UnsavedCopy = JSON.parse(text);
    return copy;
  } catch {
    return undefined;
  }
}

export function dropCopy(id: string): void {
  localStorage.removeItem(key(id));
}
