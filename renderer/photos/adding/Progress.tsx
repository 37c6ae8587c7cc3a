import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import styles from './Adding.module.css';
import { stop, useRuns } from './runs.ts';

/** How far reading or copying has come, with a way out. What is there already stays. */
export function Progress({ release }: { readonly release: string }) {
  const { t } = useTranslation();
  const run = useRuns((store) => store.run);
  if (!run || run.release !== release) return null;
  const words = t(run.work === 'reading' ? 'photos.reading' : 'photos.picking', {
    done: run.done,
    total: run.total,
  });
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.bar ?? ''}
        aria-label={t(run.work === 'reading' ? 'photos.readingLabel' : 'photos.pickingLabel')}
        value={run.done}
        maxValue={Math.max(1, run.total)}
        valueLabel={words}
      >
        {({ percentage }) => (
          <>
            <span>{words}</span>
            <span className={styles.track}>
              <span className={styles.fill} style={{ width: `${percentage ?? 0}%` }} />
            </span>
          </>
        )}
      </ProgressBar>
      <Button kind="quiet" onPress={stop} isDisabled={run.stopping}>
        {t('photos.cancel')}
      </Button>
    </div>
  );
}
