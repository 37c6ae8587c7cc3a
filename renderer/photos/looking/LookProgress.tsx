import { ProgressBar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/Button.tsx';
import styles from '../adding/Adding.module.css';
import { stopLooking, useLooking } from './looking.ts';

/** How far the search for bursts has come, with a way out. What was found stays. */
export function LookProgress({ release }: { readonly release: string }) {
  const { t } = useTranslation();
  const run = useLooking((store) => store.run);
  if (!run || run.release !== release) return null;
  const words = t('sheet.looking', { done: run.done, total: run.total });
  return (
    <div className={styles.progress}>
      <ProgressBar
        className={styles.bar ?? ''}
        aria-label={t('sheet.lookingLabel')}
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
      <Button kind="quiet" onPress={stopLooking}>
        {t('photos.cancel')}
      </Button>
    </div>
  );
}
