import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Photo } from '../../../core/release/photos.ts';
import { MINORS } from '../../../core/release/types.ts';
import { Button } from '../../ui/Button.tsx';
import check from '../../ui/Check.module.css';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { sameOr, shared } from '../shared.ts';
import { changeAtOnce, changeWords, idsOf } from './changing.ts';
import styles from './Panel.module.css';

/** Whether children are seen, and whether the photo goes out at all. */
export function RightsFields({ photos }: { readonly photos: readonly Photo[] }) {
  const { t } = useTranslation();
  const ids = idsOf(photos);
  const minors = shared(photos, (photo) => photo.minors);
  const consent = shared(photos, (photo) => photo.consent ?? '');
  const exclude = shared(photos, (photo) => photo.exclude ?? false);
  const unsettled = photos.filter((photo) => photo.minors === 'unknown');
  return (
    <>
      <div className={styles.group} data-field="minors">
        <span className={styles.label}>{t('photos.minors')}</span>
        <Segmented
          label={t('photos.minors')}
          segments={MINORS.map((id) => ({ id, label: t(`photos.minors_${id}`) }))}
          value={minors.type === 'same' ? minors.value : undefined}
          onChange={(value) =>
            changeWords(ids, 'photos.minors', (photo) => {
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
        {photos.length > 1 && unsettled.length > 0 ? (
          <span className={styles.underField}>
            <Button
              kind="quiet"
              onPress={() =>
                changeAtOnce(idsOf(unsettled), 'journal.noMinors', (photo) => {
                  photo.minors = 'no';
                })
              }
            >
              {t(unsettled.length === photos.length ? 'panel.noMinors' : 'panel.noMinorsRest', {
                count: unsettled.length,
              })}
            </Button>
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
            changeWords(ids, 'photos.consent', (photo) => {
              if (value) photo.consent = value;
              else delete photo.consent;
            })
          }
          field="consent"
        />
      ) : null}
      <Checkbox
        className={check.check ?? ''}
        isSelected={sameOr(exclude, false)}
        isIndeterminate={exclude.type === 'mixed'}
        onChange={(value) =>
          changeWords(ids, 'photos.exclude', (photo) => {
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
