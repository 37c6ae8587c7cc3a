import { useTranslation } from 'react-i18next';
import type { BrokenFile } from '../../core/contract-shapes.ts';
import { client } from '../client/client.ts';
import { notify } from '../store/notices.ts';
import { loadLibrary, useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import styles from './BrokenFiles.module.css';
import { failureWords } from './failureWords.ts';

/** Files that could not be read: where they lie now, and the newest version that can be brought back. */
export function BrokenFiles() {
  const { t } = useTranslation();
  const broken = useOffice((store) => store.library?.broken ?? []);
  const recover = async ({ folder }: BrokenFile) => {
    try {
      await client.library.recover({ folder });
      await loadLibrary();
    } catch (error) {
      notify({ tone: 'error', text: failureWords(error) });
    }
  };
  return broken.map((file) => (
    <div key={`${file.folder}/${file.file}`} className={styles.broken} role="alert">
      <p>
        {t(`library.broken_${file.reason}`, { file: `${file.folder}/${file.file}` })}{' '}
        {file.setAside ? t('library.setAside', { path: file.setAside }) : null}
      </p>
      {file.snapshot ? (
        <Button onPress={() => void recover(file)}>{t('library.recover')}</Button>
      ) : null}
    </div>
  ));
}
