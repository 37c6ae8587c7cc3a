import { useTranslation } from 'react-i18next';
import type { Release } from '../../core/release/release.ts';
import { isOut } from '../app/summary.ts';
import { changeField } from '../form/change.ts';
import { Button } from '../ui/Button.tsx';
import styles from './ExportStep.module.css';

/** Files that are written are not yet news: that they went out is said by a person, once. */
export function WentOut({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  const out = isOut(release);
  const mark = () =>
    changeField('export.status', (draft) => {
      draft.status = out ? 'drafting' : 'published';
    });
  return (
    <div className={styles.start}>
      <p className={styles.detail}>{t(out ? 'export.isOut' : 'export.notOut')}</p>
      <Button onPress={mark}>{t(out ? 'export.markBack' : 'export.markOut')}</Button>
    </div>
  );
}
