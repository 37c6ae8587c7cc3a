import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Release } from '../../core/release/release.ts';
import { usePanels } from '../app/panels.ts';
import { client } from '../client/client.ts';
import { failureWords } from '../library/failureWords.ts';
import { changeBoth, undo, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { loadReleases } from '../store/office.ts';
import { go } from '../store/view.ts';
import { Panel } from '../ui/Panel.tsx';
import { Segmented } from '../ui/Segmented.tsx';
import { lostOf, placePhotos, takePhotos } from '../word/place-photos.ts';
import { photosOf, type WordPhoto, withoutLost } from '../word/word-text.ts';
import { PasteText } from './PasteText.tsx';
import { ShortForm } from './ShortForm.tsx';
import styles from './Start.module.css';
import { forgetUnfinished, useUnfinished } from './unfinished.ts';

/** A new release begins with what one has: a text, or five answers. */
export function NewRelease() {
  const { t } = useTranslation();
  const { close } = usePanels();
  const way = useUnfinished((store) => store.way);
  const [problem, setProblem] = useState<string>();
  const create = async (release: Partial<Release>, pictures: readonly WordPhoto[] = []) => {
    setProblem(undefined);
    try {
      const { id } = await client.releases.create({ release });
      const photos = await photosOf(id, pictures);
      await loadReleases();
      forgetUnfinished();
      close();
      go({ name: 'release', id, step: way === 'paste' ? 'text' : 'facts' });
      if (pictures.length > 0) await placePhotos(id, photos, pictures);
    } catch (error) {
      setProblem(failureWords(error));
    }
  };
  return (
    <Panel place="middle" wide title={t('app.newRelease')} onClose={close}>
      <div className={styles.stack}>
        <Segmented
          label={t('start.ways')}
          segments={[
            { id: 'paste', label: t('form.pasteText') },
            { id: 'form', label: t('start.shortForm') },
          ]}
          value={way}
          onChange={(next) => useUnfinished.setState({ way: next })}
        />
        {problem ? (
          <p role="alert" className={styles.problem}>
            {problem}
          </p>
        ) : null}
        {way === 'paste' ? (
          <PasteText
            acceptLabel={t('start.create')}
            onAccept={(taken, pictures) => void create(taken, pictures)}
          />
        ) : (
          <ShortForm onAccept={(release) => void create(release)} />
        )}
      </div>
    </Panel>
  );
}

/** The same for the release that is open: what was pasted replaces its text, in one step back. */
export function PasteIntoRelease() {
  const { t } = useTranslation();
  const { close } = usePanels();
  const texts = useDesk(({ desk }) => desk?.release.texts);
  const accept = async (taken: Partial<Release>, pictures: readonly WordPhoto[]) => {
    const open = useDesk.getState().desk;
    if (!open) return;
    const photos = await photosOf(open.id, pictures);
    const lost = lostOf(pictures, photos);
    changeBoth(
      { label: 'journal.pasted' },
      {
        release: (draft) => {
          Object.assign(draft.texts, taken.texts);
          for (const text of Object.values(draft.texts)) {
            if (lost.size > 0 && text?.body) text.body = withoutLost(text.body, lost);
          }
          draft.languages = [...new Set([...draft.languages, ...(taken.languages ?? [])])];
          draft.event = { ...taken.event, ...draft.event };
          draft.speakers.push(
            ...(taken.speakers ?? []).filter(
              ({ person }) => !draft.speakers.some((known) => known.person === person),
            ),
          );
        },
        photos: (draft) => takePhotos(draft, photos),
      },
    );
    close();
    const { desk } = useDesk.getState();
    if (desk) go({ name: 'release', id: desk.id, step: 'text' });
    notify({
      tone: 'done',
      text: t('start.pasted'),
      action: { label: t('app.undo'), run: () => void undo() },
    });
  };
  return (
    <Panel place="middle" wide title={t('form.pasteText')} onClose={close}>
      <PasteText
        acceptLabel={t('start.intoRelease')}
        {...(texts && { current: texts })}
        onAccept={(taken, pictures) => void accept(taken, pictures)}
      />
    </Panel>
  );
}
