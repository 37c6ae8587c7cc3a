import { useEffect, useRef, useState } from 'react';
import type { DraftBook } from '../../core/release/draft-book.ts';
import { useOffice } from '../store/office.ts';
import { changeDraftBook, loadDraftBook, useDraftBook } from './book.ts';

type Change = (book: DraftBook) => DraftBook;

/** Long enough not to write a file for every letter. */
const PAUSE_MS = 400;

/**
 * The book as it is being changed: shown at once, written after a pause and when the screen is
 * left. A change made in another window meanwhile is kept: only what was done here is done to it.
 */
export function useBookDraft(): readonly [DraftBook, (change: Change) => void] {
  const { book } = useDraftBook();
  const here = useOffice((store) => store.library?.folder);
  const [changes, setChanges] = useState<readonly Change[]>([]);
  const waiting = useRef<readonly Change[]>([]);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (here !== undefined) void loadDraftBook();
  }, [here]);
  const write = () => {
    clearTimeout(timer.current);
    const done = waiting.current;
    if (done.length === 0) return;
    waiting.current = [];
    const all: Change = (stored) => done.reduce((now, change) => change(now), stored);
    void changeDraftBook(all).then((isWritten) => {
      // What could not be written stays on the screen, and goes with the next change.
      if (!isWritten) waiting.current = [...done, ...waiting.current];
      else setChanges((shown) => shown.filter((change) => !done.includes(change)));
    });
  };
  const leaving = useRef(write);
  leaving.current = write;
  useEffect(() => () => leaving.current(), []);
  const change = (next: Change) => {
    waiting.current = [...waiting.current, next];
    setChanges((all) => [...all, next]);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => leaving.current(), PAUSE_MS);
  };
  return [changes.reduce((now, one) => one(now), book), change];
}
