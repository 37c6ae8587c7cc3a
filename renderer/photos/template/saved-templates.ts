import i18next from 'i18next';
import type { CaptionBook, SavedTemplate } from '../../../core/release/caption-book.ts';
import { notify } from '../../store/notices.ts';
import { changeBook } from './book.ts';
import { emptyDraft, takeTemplate } from './draft.ts';

/** The book with the template in it, in the place of its older self when there is one. */
export function saveTemplate(book: CaptionBook, saved: SavedTemplate): CaptionBook {
  const known = book.templates.some(({ id }) => id === saved.id);
  return {
    ...book,
    templates: known
      ? book.templates.map((one) => (one.id === saved.id ? saved : one))
      : [...book.templates, saved],
  };
}

export function renameTemplate(book: CaptionBook, id: string, name: string): CaptionBook {
  return {
    ...book,
    templates: book.templates.map((one) => (one.id === id ? { ...one, name } : one)),
  };
}

/** Takes the template out of the library at once, and says how it comes back. */
export async function deleteTemplate(saved: SavedTemplate): Promise<void> {
  const done = await changeBook((book) => ({
    ...book,
    templates: book.templates.filter(({ id }) => id !== saved.id),
  }));
  if (!done) return;
  emptyDraft();
  notify({
    tone: 'done',
    text: i18next.t('template.deleted', { name: saved.name }),
    action: {
      label: i18next.t('app.undo'),
      run: () => {
        takeTemplate(saved);
        void changeBook((book) => saveTemplate(book, saved));
      },
    },
  });
}
