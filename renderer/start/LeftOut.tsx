import { useTranslation } from 'react-i18next';
import type { WordLeft } from '../../core/contract-shapes.ts';
import styles from './Start.module.css';

/** What of a document is no part of its text: listed with its words, so that nothing is lost. */
export function LeftOut({
  left,
  tracked,
}: {
  readonly left: readonly WordLeft[];
  readonly tracked: boolean;
}) {
  const { t } = useTranslation();
  return (
    <>
      {tracked ? <p className={styles.hint}>{t('start.tracked')}</p> : null}
      {left.length > 0 ? (
        <section className={styles.left} aria-label={t('start.left')}>
          <p className={styles.leftTitle}>{t('start.left')}</p>
          <ul>
            {left.map(({ kind, words, author }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list does not change
              <li key={index}>
                {t(`start.left_${kind}`)}
                {words ? `: ${author ? `${author} – ` : ''}${words}` : ''}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
