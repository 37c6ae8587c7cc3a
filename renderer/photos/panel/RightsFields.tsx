import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { MINORS } from '../../../core/release/types.ts';
import check from '../../ui/Check.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { changeField } from '../changing.ts';
import { sameOr, shared } from '../shared.ts';
import styles from './Panel.module.css';
import { idsOf, SharedField } from './SharedField.tsx';

interface Props {
  readonly photos: readonly Photo[];
  readonly language: Language;
}

/** Whether children are seen, and under which terms the photo goes out, if it does. */
export function RightsFields({ photos, language }: Props) {
  const { t } = useTranslation();
  const ids = idsOf(photos);
  const minors = shared(photos, (photo) => photo.minors);
  const consent = shared(photos, (photo) => photo.consent ?? '');
  const exclude = shared(photos, (photo) => photo.exclude ?? false);
  return (
    <>
      <div className={styles.group} data-field="minors">
        <span className={styles.label}>{t('photos.minors')}</span>
        <Segmented
          label={t('photos.minors')}
          segments={MINORS.map((id) => ({ id, label: t(`photos.minors_${id}`) }))}
          value={minors.type === 'same' ? minors.value : undefined}
          onChange={(value) =>
            changeField(ids, 'minors', (photo) => {
              photo.minors = value;
            })
          }
        />
        {minors.type === 'mixed' ? <span className={styles.hint}>{t('photos.mixed')}</span> : null}
        {minors.type === 'same' && minors.value === 'refused' ? (
          <span className={styles.hint} data-tone="error">
            {t('photos.minorsRefusedHint')}
          </span>
        ) : null}
      </div>
      {minors.type === 'same' && minors.value === 'consent' ? (
        <TextField
          label={t('photos.consent')}
          value={sameOr(consent, '')}
          placeholder={
            consent.type === 'mixed' ? t('photos.mixed') : t('photos.consentPlaceholder')
          }
          onChange={(value) =>
            changeField(ids, 'consent', (photo) => {
              if (value) photo.consent = value;
              else delete photo.consent;
            })
          }
          field="consent"
        />
      ) : null}
      <SharedField
        photos={photos}
        name="usageTerms"
        language={language}
        multiline
        placeholder={t('photos.usageTermsPlaceholder')}
      />
      <Checkbox
        className={check.check ?? ''}
        isSelected={sameOr(exclude, false)}
        isIndeterminate={exclude.type === 'mixed'}
        onChange={(value) =>
          changeField(ids, 'exclude', (photo) => {
            if (value) photo.exclude = true;
            else delete photo.exclude;
          })
        }
        data-field="exclude"
      >
        <span className={check.box}>
          <Icon name="check" size={14} />
        </span>
        <span>
          {t('photos.exclude')}
          {exclude.type === 'mixed' ? ` (${t('photos.mixed')})` : ''}
        </span>
      </Checkbox>
    </>
  );
}
