import { isDefinedError, safe } from '@orpc/client';
import i18next from 'i18next';
import { create } from 'zustand';
import { type DraftBook, draftBookSchema } from '../../core/release/draft-book.ts';
import { client } from '../client/client.ts';
import { notify } from '../store/notices.ts';

interface BookStore {
  /** The folder of the library whose book this is; undefined until one was read. */
  readonly folder: string | undefined;
  readonly book: DraftBook;
}

/** What the office changed in the templates of drafts, as it lies in the library. */
export const useDraftBook = create<BookStore>(() => ({
  folder: undefined,
  book: draftBookSchema.parse({}),
}));

/** Reads the book of the library in `folder`; one that cannot be read leaves what is shipped. */
export async function loadDraftBook(folder: string): Promise<void> {
  const { error, data } = await safe(client.drafts.get());
  if (!error) useDraftBook.setState({ folder, book: data });
  else if (isDefinedError(error))
    notify({ tone: 'error', text: i18next.t('draft.bookUnread', { path: error.data.path }) });
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
  const { book } = useDraftBook.getState();
  const next = change(book);
  const { error, data } = await safe(client.drafts.save({ base: book.revision, book: next }));
  if (!error) {
    useDraftBook.setState({ book: { ...next, revision: data.revision } });
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
