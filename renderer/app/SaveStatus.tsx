import { useTranslation } from 'react-i18next';
import { type Desk, keepMine, takeTheirs } from '../store/desk.ts';
import type { SaveState } from '../store/saver.ts';
import { Button } from '../ui/Button.tsx';
import { Pill } from '../ui/Pill.tsx';
import { usePanels } from './panels.ts';
import styles from './SaveStatus.module.css';
import { time } from './when.ts';

/** The worse of the two documents' states is the one to tell; of two that are saved, the later. */
const WORST: readonly SaveState['type'][] = ['conflict', 'failed', 'saving', 'saved'];

function worst(states: readonly SaveState[]): SaveState {
  const order = [...states].sort(
    (a, b) => WORST.indexOf(a.type) - WORST.indexOf(b.type) || (savedAt(a) < savedAt(b) ? 1 : -1),
  );
  return order[0] ?? { type: 'saved' };
}

function savedAt(state: SaveState): string {
  return state.type === 'saved' ? (state.at ?? '') : '';
}

/** Saving is never a question: it says what is so, and what to do when it is not saved. */
export function SaveStatus({ desk }: { readonly desk: Desk }) {
  const { t } = useTranslation();
  const state = worst([desk.saving.release, desk.saving.photos]);
  if (desk.readOnly) return <Pill tone="warning">{t('release.readOnly')}</Pill>;
  return (
    <div className={styles.status} role="status" aria-live="polite" data-state={state.type}>
      <Words state={state} />
    </div>
  );
}

function Words({ state }: { readonly state: SaveState }) {
  const { t } = useTranslation();
  switch (state.type) {
    case 'saving':
      return <span>{t('release.saving')}</span>;
    case 'saved':
      return (
        <button
          type="button"
          className={styles.saved}
          title={t('release.openVersions')}
          onClick={() => usePanels.getState().show('versions')}
        >
          {state.at ? t('release.savedAt', { time: time(state.at) }) : t('release.saved')}
        </button>
      );
    case 'failed':
      return (
        <span>
          {t('release.notSaved', {
            why: t(`release.why_${state.reason.replaceAll('-', '_')}`, { path: state.path }),
          })}
        </span>
      );
    case 'conflict':
      return (
        <span className={styles.conflict}>
          <span title={t('release.conflictHint')}>{t('release.conflict')}</span>
          <Button onPress={() => void keepMine()}>{t('release.keepMine')}</Button>
          <Button kind="quiet" onPress={() => void takeTheirs()}>
            {t('release.takeTheirs')}
          </Button>
        </span>
      );
  }
}
