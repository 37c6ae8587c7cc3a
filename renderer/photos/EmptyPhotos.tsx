import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Icon } from '../ui/Icon.tsx';
import styles from './PhotosStep.module.css';

/** Before the first photo: where to drop, what to press, what happens then. */
export function EmptyPhotos({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  return (
    <div className={styles.empty}>
      <div className={styles.dropArea}>
        <span className={styles.emptyIcon}>
          <Icon name="photo" size={28} />
        </span>
        <p className={styles.emptyTitle}>{t('photos.emptyTitle')}</p>
        <p className={styles.emptyHint}>{t('photos.emptyHint')}</p>
        <div className={styles.emptyActions}>{children}</div>
      </div>
    </div>
  );
}
