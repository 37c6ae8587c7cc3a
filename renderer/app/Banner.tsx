import { useTranslation } from 'react-i18next';
import { useOffice } from '../store/office.ts';
import styles from './Banner.module.css';

/** What stands in the way of all work: no connection, a library that is away or cannot be written. */
export function Banner() {
  const { t } = useTranslation();
  const connection = useOffice((store) => store.connection);
  const library = useOffice((store) => store.library);
  const text =
    connection === 'lost'
      ? t('app.lost')
      : library?.state === 'missing'
        ? t('app.libraryMissing', { folder: library.folder })
        : library?.state === 'read-only'
          ? t('app.libraryReadOnly')
          : library?.state === 'newer'
            ? t('app.libraryNewer')
            : undefined;
  return (
    <div role="status" aria-live="polite">
      {text ? <p className={styles.banner}>{text}</p> : null}
    </div>
  );
}
