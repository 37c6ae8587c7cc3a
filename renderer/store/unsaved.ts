import type { Journal } from '../../core/contract-shapes.ts';
import type { Photos } from '../../core/release/photos.ts';
import type { Release } from '../../core/release/release.ts';
import { sameData } from '../editor/convert/same-data.ts';

/** One document as the page left it. */
export interface LeftDocument<Document> {
  /** The revision that the next save was to go over. */
  readonly base: number;
  /** Absent when everything was on the disk: then it is nobody's business what lies there now. */
  readonly unsaved?: Document;
  /** An older state that was sent over the base and got no answer; it may have arrived. */
  readonly sent?: Document;
}

/**
 * A last copy of what could not be saved before the page went away. It is taken while one writes
 * and when the page goes, and given back when the same release opens again.
 */
export interface UnsavedCopy {
  readonly release: LeftDocument<Release>;
  readonly photos: LeftDocument<Photos>;
  /** The way back from this state. A page that crashed had no time to keep it. */
  readonly journal?: Journal;
}

/** A document with what was left of it. */
export interface BroughtBack<Document> {
  readonly value: Document;
  /** The revision to save over: when somebody else wrote meanwhile, that save is a conflict. */
  readonly base: number;
  /** Whether the steps that were left with it lead back from this state. */
  readonly fitsSteps: boolean;
}

/** Joins what was left of a document with what lies on the disk, so that nobody's words go. */
export function bringBack<Document extends Stamped>(
  { base, unsaved, sent }: LeftDocument<Document>,
  onDisk: Document,
): BroughtBack<Document> {
  const { revision } = onDisk;
  if (!unsaved) return { value: onDisk, base: revision, fitsSteps: revision === base };
  if (saysSame(unsaved, onDisk)) return { value: onDisk, base: revision, fitsSteps: true };
  const isOurs = revision === base || (sent !== undefined && saysSame(sent, onDisk));
  return { value: unsaved, base: isOurs ? revision : base, fitsSteps: true };
}

/** What each save writes anew into a document. */
export interface Stamped {
  readonly revision: number;
  readonly updatedAt?: unknown;
}

/** Whether two states are the same but for their stamps. */
export function saysSame(left: Stamped, onDisk: Stamped): boolean {
  const { revision, updatedAt } = onDisk;
  return sameData({ ...left, revision, updatedAt }, onDisk);
}

const key = (id: string) => `pressdesk:unsaved:${id}`;

/** Where there is no room for the steps, too, the words alone are kept. */
export function keepCopy(id: string, copy: UnsavedCopy): void {
  if (put(id, copy) || !copy.journal) return;
  const { journal: _journal, ...words } = copy;
  put(id, words);
}

function put(id: string, copy: UnsavedCopy): boolean {
  try {
    localStorage.setItem(key(id), JSON.stringify(copy));
    return true;
  } catch {
    // The store of the browser is full or shut: the save itself goes on trying.
    return false;
  }
}

export function takeCopy(id: string): UnsavedCopy | undefined {
  const text = localStorage.getItem(key(id));
  if (!text) return undefined;
  try {
    const copy: unknown = JSON.parse(text);
    return isCopy(copy) ? copy : undefined;
  } catch {
    return undefined;
  }
}

/** What another version of the program or of the browser's store left there opens no release. */
function isCopy(value: unknown): value is UnsavedCopy {
  if (typeof value !== 'object' || value === null) return false;
  return (['release', 'photos'] as const).every((name) => {
    const left: unknown = Reflect.get(value, name);
    return typeof left === 'object' && left !== null && 'base' in left;
  });
}

export function dropCopy(id: string): void {
  localStorage.removeItem(key(id));
}
