import { isDefinedError, safe } from '@orpc/client';
import i18next from 'i18next';
import { create } from 'zustand';
import { type CaptionBook, captionBookSchema } from '../../../core/release/caption-book.ts';
import { client } from '../../client/client.ts';
import { notify } from '../../store/notices.ts';

interface BookStore {
  /** The folder of the library whose book this is; undefined until one was read. */
  readonly folder: string | undefined;
  readonly book: CaptionBook;
}

/** The office's caption templates and lists of codes, as they lie in the library. */
export const useBook = create<BookStore>(() => ({
  folder: undefined,
  book: captionBookSchema.parse({}),
}));

/** Reads the book of the library in `folder`; a book that cannot be read leaves an empty one. */
export async function loadBook(folder: string): Promise<void> {
  const { error, data } = await safe(client.captions.get());
  if (!error) useBook.setState({ folder, book: data });
  else if (isDefinedError(error))
    notify({ tone: 'error', text: i18next.t('template.bookUnread', { path: error.data.path }) });
}

/** Saves are one after another, so that each begins from what the last one left. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Changes the book on disk and here. When another window saved in between, the change is made once
 * more to what that one left. The answer: whether it was written; the reason was then said.
 */
export function changeBook(change: (book: CaptionBook) => CaptionBook): Promise<boolean> {
  const done = queue.then(() => write(change, 3));
  queue = done;
  return done;
}

async function write(
  change: (book: CaptionBook) => CaptionBook,
  attempts: number,
): Promise<boolean> {
  const { book } = useBook.getState();
  const next = change(book);
  const { error, data } = await safe(client.captions.save({ base: book.revision, book: next }));
  if (!error) {
    useBook.setState({ book: { ...next, revision: data.revision } });
    return true;
  }
  if (isDefinedError(error) && error.code === 'CONFLICT' && attempts > 1) {
    const fresh = await safe(client.captions.get());
    if (!fresh.error) {
      useBook.setState({ book: fresh.data });
      return write(change, attempts - 1);
    }
  }
  notify({ tone: 'error', text: i18next.t('template.bookNotSaved') });
  return false;
}
