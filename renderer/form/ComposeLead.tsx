import i18next from 'i18next';
import { useTranslation } from 'react-i18next';
import { newId } from '../../core/release/id.ts';
import { readLater } from '../app/deferred.ts';
import { freshDraftBook } from '../draft/book.ts';
import { changeRelease, undo, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { cardsNow, useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';

/** The case engines are heavy: the window is usable before they are read. */
const readComposer = readLater(() => import('../../core/draft/compose-lead.ts'));

/** Writes a lead per language from the form; what was there comes back with one undo. */
export function ComposeLead() {
  const { t } = useTranslation();
  const compose = async () => {
    const id = useDesk.getState().desk?.id;
    const isOpen = () => useDesk.getState().desk?.id === id;
    const { composeLead } = await readComposer();
    const book = await freshDraftBook();
    const { office } = useOffice.getState();
    const release = useDesk.getState().desk?.release;
    // Another release may have been opened while the engines were read.
    if (!release || !isOpen()) return;
    changeRelease({ label: 'journal.composedLead' }, (draft) => {
      for (const language of release.languages) {
        const content = composeLead(release, cardsNow(), office, language, book);
        const text = draft.texts[language] ?? { headline: '', body: [] };
        draft.texts[language] = {
          ...text,
          lead: {
            ...text.lead,
            id: text.lead?.id ?? newId(),
            type: 'paragraph',
            content: [...content],
          },
        };
      }
      return undefined;
    });
    notify({
      tone: 'done',
      text: t('form.leadComposed'),
      action: { label: i18next.t('app.undo'), run: () => void (isOpen() && undo()) },
    });
  };
  return (
    <Button kind="quiet" onPress={() => void compose()}>
      {t('form.composeLead')}
    </Button>
  );
}
