import { useTranslation } from 'react-i18next';
import type { Event, Release } from '../../core/release/release.ts';
import { useOffice } from '../store/office.ts';
import { TextField } from '../ui/TextField.tsx';
import { changeField } from './change.ts';
import styles from './Form.module.css';
import { useFieldHint } from './hints.ts';
import { LocalisedField } from './Languages.tsx';
import { datePart, timePart, toMoment } from './times.ts';

/** Until when journalists sign up, what they bring, where they come in, what can be filmed. */
export function AccreditationFields({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  const timezone = useOffice((store) => store.office.timezone);
  const finding = useFieldHint('event.accreditation.deadline');
  const accreditation = release.event.accreditation;
  const date = datePart(accreditation?.deadline, timezone);
  const time = timePart(accreditation?.deadline, timezone);
  const set = (label: string, change: Partial<NonNullable<Event['accreditation']>>) =>
    changeField(label, (draft) => {
      draft.event.accreditation = { ...draft.event.accreditation, ...change };
    });
  return (
    <>
      <div className={styles.grid}>
        <div data-span="4">
          <TextField
            label={t('form.deadline')}
            type="date"
            value={date}
            onChange={(value) =>
              set('form.deadline', { deadline: toMoment(value, time, timezone) })
            }
            field="event.accreditation.deadline"
            hint={finding}
            {...(finding ? { tone: 'warning' as const } : {})}
          />
        </div>
        <div data-span="3">
          <TextField
            label={t('form.time')}
            type="time"
            value={time}
            isDisabled={!date}
            onChange={(value) =>
              set('form.deadline', { deadline: toMoment(date, value, timezone) })
            }
          />
        </div>
      </div>
      <LocalisedField
        label="form.documents"
        languages={release.languages}
        value={accreditation?.documents}
        onChange={(documents) => set('form.documents', { documents })}
      />
      <LocalisedField
        label="form.entry"
        languages={release.languages}
        value={accreditation?.entry}
        onChange={(entry) => set('form.entry', { entry })}
      />
      <LocalisedField
        label="form.photoOpportunity"
        languages={release.languages}
        value={release.event.photoOpportunity}
        onChange={(value) =>
          changeField('form.photoOpportunity', (draft) => {
            draft.event.photoOpportunity = value;
          })
        }
      />
    </>
  );
}
