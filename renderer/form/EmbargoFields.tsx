import { useTranslation } from 'react-i18next';
import { embargoLine } from '../../core/language/embargo.ts';
import { readMoment } from '../../core/language/moment.ts';
import type { Release } from '../../core/release/release.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { changeField, changeList } from './change.ts';
import styles from './Form.module.css';
import { MomentFields } from './MomentFields.tsx';

/** Until when nothing may be published; the line that will stand in the files is shown at once. */
export function EmbargoFields({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  const timezone = useOffice((store) => store.office.timezone);
  const until = release.embargo?.until;
  const moment = readMoment(until, timezone);
  return (
    <>
      <div className={styles.grid}>
        <MomentFields
          dateLabel={t('form.embargoDate')}
          moment={until}
          field="embargo.until"
          usualTime="09:00"
          onChange={(next) =>
            changeField('form.more_embargo', (draft) => {
              draft.embargo = { scope: 'all', ...draft.embargo, until: next };
            })
          }
        />
      </div>
      {moment
        ? release.languages.map((language) => (
            <p key={language} lang={language} className={styles.detail}>
              {embargoLine(moment, language)}
            </p>
          ))
        : null}
      {release.embargo ? (
        <div>
          <Button
            kind="quiet"
            onPress={() =>
              changeList('form.more_embargo', (draft) => {
                delete draft.embargo;
              })
            }
          >
            {t('form.noEmbargo')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
