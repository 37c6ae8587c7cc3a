import { isDefinedError, safe } from '@orpc/client';
import i18next from 'i18next';
import { create } from 'zustand';
import { type DraftBook, draftBookSchema } from '../../core/release/draft-book.ts';
import { client } from '../client/client.ts';
import { notify } from '../store/notices.ts';
import { useOffice } from '../store/office.ts';

interface BookStore {
  readonly book: DraftBook;
}

const shipped = (): BookStore => ({ book: draftBookSchema.parse({}) });

/** What the office changed in the templates of drafts, as it lies in the library. */
export const useDraftBook = create<BookStore>(shipped);

const libraryFolder = () => useOffice.getState().library?.folder;

/** Words of one office have no place in the drafts of another: a library begins without a book. */
useOffice.subscribe(({ library }, before) => {
  if (library?.folder !== before.library?.folder) useDraftBook.setState(shipped());
});

/**
 * Reads the book of the open library, as somebody else may have changed it. One that cannot be
 * read is told, and the shipped templates are used; while nobody answers, what was known is.
 */
export async function loadDraftBook(): Promise<DraftBook> {
  const folder = libraryFolder();
  const { error, data } = await safe(client.drafts.get());
  // An answer that comes after the library was changed is about the other one.
  if (folder !== libraryFolder()) return useDraftBook.getState().book;
  if (!error) useDraftBook.setState({ book: data });
  else if (isDefinedError(error)) {
    useDraftBook.setState(shipped());
    notify({ tone: 'error', text: i18next.t('draft.bookUnread', { path: error.data.path }) });
  }
  return useDraftBook.getState().book;
}

/** A program that does not answer holds up no draft for longer. */
const PATIENCE_MS = 1_000;

/** The book as it is on disk, or the one that was known while nobody answers. */
export function freshDraftBook(): Promise<DraftBook> {
  const known = new Promise<DraftBook>((resolve) => {
    setTimeout(() => resolve(useDraftBook.getState().book), PATIENCE_MS);
  });
  return Promise.race([loadDraftBook(), known]);
}

/** Saves are one after another, so that each begins from what the last one left. */
let queue: Promise<unknown> = Promise.resolve();

/** Changes the book here and on disk; a change in another window is taken in first. */
export function changeDraftBook(change: (book: DraftBook) => DraftBook): Promise<boolean> {
  const done = queue.then(() => write(change, 3));
  queue = done;
  return done;
}

async function write(change: (book: DraftBook) => DraftBook, attempts: number): Promise<boolean> {
  const folder = libraryFolder();
  const { book } = useDraftBook.getState();
  const next = change(book);
  const { error, data } = await safe(client.drafts.save({ base: book.revision, book: next }));
  if (!error) {
    const isHere = folder === libraryFolder();
    if (isHere) useDraftBook.setState({ book: { ...next, revision: data.revision } });
    return true;
  }
  if (isDefinedError(error) && error.code === 'CONFLICT' && attempts > 1) {
    const fresh = await safe(client.drafts.get());
    if (!fresh.error) {
      useDraftBook.setState({ book: fresh.data });
      return write(change, attempts - 1);
    }
  }
  notify({ tone: 'error', text: i18next.t('draft.bookNotSaved') });
  return false;
}
