import { useTranslation } from 'react-i18next';
import { slugOf } from '../../core/language/slug.ts';
import type { Release } from '../../core/release/release.ts';
import { TextField } from '../ui/TextField.tsx';
import { changeField } from './change.ts';
import styles from './Form.module.css';

/** The office's number, the rubric of the site, and the name in addresses and file names. */
export function NumberFields({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  return (
    <div className={styles.grid}>
      <div data-span="4">
        <TextField
          label={t('form.number')}
          value={release.number ?? ''}
          placeholder="ULG-2026-114"
          onChange={(value) =>
            changeField('form.number', (draft) => {
              draft.number = value || undefined;
            })
          }
          field="number"
        />
      </div>
      <div data-span="4">
        <TextField
          label={t('form.rubric')}
          value={release.rubric ?? ''}
          onChange={(value) =>
            changeField('form.rubric', (draft) => {
              draft.rubric = value || undefined;
            })
          }
        />
      </div>
      <div data-span="4">
        <TextField
          label={t('form.slug')}
          value={release.slug ?? ''}
          placeholder={slugOf(release.texts.ru?.headline || release.texts.kk?.headline || '')}
          onChange={(value) =>
            changeField('form.slug', (draft) => {
              draft.slug = value || undefined;
            })
          }
        />
      </div>
    </div>
  );
}
