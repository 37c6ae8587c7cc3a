import { useTranslation } from 'react-i18next';
import { embargoLine } from '../../core/language/embargo.ts';
import { readMoment } from '../../core/language/moment.ts';
import type { Release } from '../../core/release/release.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { changeField, changeList } from './change.ts';
import styles from './Form.module.css';
import { useFieldHint } from './hints.ts';
import { datePart, timePart, toMoment } from './times.ts';

/** Until when nothing may be published; the line that will stand in the files is shown at once. */
export function EmbargoFields({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  const timezone = useOffice((store) => store.office.timezone);
  const finding = useFieldHint('embargo.until');
  const until = release.embargo?.until;
  const date = datePart(until, timezone);
  const time = timePart(until, timezone);
  const set = (nextDate: string, nextTime: string) =>
    changeField('form.more_embargo', (draft) => {
      draft.embargo = {
        scope: 'all',
        ...draft.embargo,
        until: toMoment(nextDate, nextTime, timezone),
      };
    });
  const moment = readMoment(until, timezone);
  return (
    <>
      <div className={styles.grid}>
        <div data-span="4">
          <TextField
            label={t('form.embargoDate')}
            type="date"
            value={date}
            onChange={(value) => set(value, time || '09:00')}
            field="embargo.until"
            hint={finding}
            {...(finding ? { tone: 'warning' as const } : {})}
          />
        </div>
        <div data-span="3">
          <TextField
            label={t('form.time')}
            type="time"
            value={time}
            onChange={(value) => set(date, value)}
            isDisabled={!date}
          />
        </div>
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
