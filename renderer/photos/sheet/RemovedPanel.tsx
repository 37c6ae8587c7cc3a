import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import { Facts } from '../panel/Facts.tsx';
import { isIncoming, type Shot } from '../shots.ts';
import styles from './Sheet.module.css';

interface Props {
  readonly shots: readonly Shot[];
  readonly readOnly: boolean;
  readonly onRestore: () => void;
  readonly onForget: () => void;
}

/** Beside what was put away: bring it back. Its words wait with it. */
export function RemovedPanel({ shots, readOnly, onRestore, onForget }: Props) {
  const { t } = useTranslation();
  const [shot] = shots;
  return (
    <aside className={styles.removed} aria-label={t('photos.panel')}>
      <h2 className={styles.removedTitle}>
        {shots.length > 0 ? t('photos.count', { count: shots.length }) : t('sheet.listRemoved')}
      </h2>
      <p className={styles.quiet}>{t('sheet.removedHint')}</p>
      {shots.length > 0 ? (
        <div className={styles.clockFields}>
          <Button isDisabled={readOnly} onPress={onRestore}>
            {t('sheet.restore')}
          </Button>
          {shots.every(isIncoming) ? (
            <Button kind="quiet" tone="error" isDisabled={readOnly} onPress={onForget}>
              {t('photos.remove')}
            </Button>
          ) : null}
        </div>
      ) : null}
      {shots.length === 1 && shot ? <Facts shot={shot} /> : null}
    </aside>
  );
}
