import { useTranslation } from 'react-i18next';
import { PHOTO_FAILURES } from '../../../core/release/photo-failure.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Dot } from '../../ui/Pill.tsx';
import styles from './Adding.module.css';
import { forget, useRuns } from './runs.ts';

/** Files that did not become photos: each by its name, with what is wrong and what to do. */
export function Refusals({ release }: { readonly release: string }) {
  const { t } = useTranslation();
  const all = useRuns((store) => store.refused);
  const refused = all.filter((one) => one.release === release);
  return (
    <div aria-live="polite">
      {refused.length > 0 ? (
        <section className={styles.refusals} aria-label={t('photos.refusals')}>
          <ul>
            {refused.map(({ key, name, reason }) => (
              <li key={key} className={styles.refusal}>
                <Dot tone="error" />
                <span className={styles.words}>
                  {t('photos.refusal', { name, why: t(`photos.failure_${known(reason)}`) })}
                </span>
                <Button
                  kind="icon"
                  aria-label={t('photos.forget', { name })}
                  onPress={() => forget(new Set([key]))}
                >
                  <Icon name="close" />
                </Button>
              </li>
            ))}
          </ul>
          {refused.length > 1 ? (
            <Button kind="quiet" onPress={() => forget(new Set(refused.map(({ key }) => key)))}>
              {t('photos.forgetAll', { count: refused.length })}
            </Button>
          ) : null}
        </section>
      ) : null}
    </div>
  );
}

/** A reason of a newer program is told as the one that promises least. */
function known(reason: string): string {
  return PHOTO_FAILURES.find((failure) => failure === reason) ?? 'unreadable';
}
