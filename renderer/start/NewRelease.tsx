import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Release } from '../../core/release/release.ts';
import { usePanels } from '../app/panels.ts';
import { client } from '../client/client.ts';
import { failureWords } from '../library/failureWords.ts';
import { changeRelease, undo, useDesk } from '../store/desk.ts';
import { notify } from '../store/notices.ts';
import { loadReleases } from '../store/office.ts';
import { go } from '../store/view.ts';
import { Panel } from '../ui/Panel.tsx';
import { Segmented } from '../ui/Segmented.tsx';
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
  const create = async (release: Partial<Release>) => {
    setProblem(undefined);
    try {
      const { id } = await client.releases.create({ release });
      await loadReleases();
      forgetUnfinished();
      close();
      go({ name: 'release', id, step: way === 'paste' ? 'text' : 'facts' });
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
          <PasteText acceptLabel={t('start.create')} onAccept={(taken) => void create(taken)} />
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
  const accept = (taken: Partial<Release>) => {
    changeRelease({ label: 'journal.pasted' }, (draft) => {
      Object.assign(draft.texts, taken.texts);
      draft.languages = [...new Set([...draft.languages, ...(taken.languages ?? [])])];
      draft.event = { ...taken.event, ...draft.event };
      draft.speakers.push(
        ...(taken.speakers ?? []).filter(
          ({ person }) => !draft.speakers.some((known) => known.person === person),
        ),
      );
      return undefined;
    });
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
      <PasteText acceptLabel={t('start.intoRelease')} onAccept={accept} />
    </Panel>
  );
}
