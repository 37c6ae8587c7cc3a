import { useTranslation } from 'react-i18next';
import type { Event, Release } from '../../core/release/release.ts';
import { changeField } from './change.ts';
import styles from './Form.module.css';
import { LocalisedField } from './Languages.tsx';
import { MomentFields } from './MomentFields.tsx';

/** Until when journalists sign up, what they bring, where they come in, what can be filmed. */
export function AccreditationFields({ release }: { readonly release: Release }) {
  const { t } = useTranslation();
  const accreditation = release.event.accreditation;
  const set = (label: string, change: Partial<NonNullable<Event['accreditation']>>) =>
    changeField(label, (draft) => {
      draft.event.accreditation = { ...draft.event.accreditation, ...change };
    });
  return (
    <>
      <div className={styles.grid}>
        <MomentFields
          dateLabel={t('form.deadline')}
          moment={accreditation?.deadline}
          field="event.accreditation.deadline"
          onChange={(deadline) => set('form.deadline', { deadline })}
        />
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
