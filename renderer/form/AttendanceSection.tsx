import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newId } from '../../core/release/id.ts';
import type { Release } from '../../core/release/release.ts';
import { Button } from '../ui/Button.tsx';
import { Section, Sheet } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { readable } from './cardOptions.ts';
import { changeField, changeList, moved } from './change.ts';
import styles from './Form.module.css';
import { GuestsField } from './GuestsField.tsx';
import { ItemRow } from './ItemRow.tsx';
import { LocalisedField } from './Languages.tsx';
import { QualifierField } from './QualifierField.tsx';

/** How many came, and who they were: categories in order of protocol, in the nominative plural. */
export function AttendanceSection({ release }: { readonly release: Release }) {
  const { t, i18n } = useTranslation();
  const { attendance } = release;
  const [open, setOpen] = useState(attendance.categories.length > 0);
  const set = (label: string, change: (attendance: Release['attendance']) => void) =>
    changeField(label, (draft) => change(draft.attendance));
  return (
    <Section title={t('form.attendance')}>
      <div className={styles.grid}>
        <div data-span="3">
          <QualifierField
            value={attendance.qualifier}
            onChange={(qualifier) =>
              set('form.qualifier', (mine) => {
                mine.qualifier = qualifier;
              })
            }
          />
        </div>
        <div data-span="3">
          <TextField
            label={t('form.people')}
            value={attendance.count === undefined ? '' : `${attendance.count}`}
            onChange={(value) => {
              const digits = value.replaceAll(/\D/g, '').slice(0, 7);
              set('form.people', (mine) => {
                mine.count = digits ? Number(digits) : undefined;
              });
            }}
            field="attendance.count"
          />
        </div>
        <div data-span="6">
          <TextField
            label={t('form.source')}
            value={attendance.source ?? ''}
            placeholder={t('form.countSource')}
            onChange={(value) =>
              set('form.source', (mine) => {
                mine.source = value || undefined;
              })
            }
          />
        </div>
      </div>
      <GuestsField release={release} />
      {attendance.categories.length ? (
        <Sheet>
          {attendance.categories.map((category, index) => (
            <ItemRow
              key={category.id}
              name={readable(category.label, i18n.language) || t('form.emptyCategory')}
              startOpen={!category.label}
              onMove={(by) =>
                changeList('form.categories', (draft) => {
                  draft.attendance.categories = moved(draft.attendance.categories, index, by).map(
                    (item, place) => ({ ...item, rank: place + 1 }),
                  );
                })
              }
              onRemove={() =>
                changeList('form.categories', (draft) => {
                  draft.attendance.categories = draft.attendance.categories.filter(
                    ({ id }) => id !== category.id,
                  );
                })
              }
            >
              <LocalisedField
                label="form.category"
                languages={release.languages}
                value={category.label}
                onChange={(value) =>
                  changeField('form.category', (draft) => {
                    const mine = draft.attendance.categories.find(({ id }) => id === category.id);
                    if (mine) mine.label = value;
                  })
                }
              />
            </ItemRow>
          ))}
        </Sheet>
      ) : null}
      <div className={styles.leading}>
        <Button
          kind="quiet"
          onPress={() => {
            setOpen(true);
            changeList('form.categories', (draft) => {
              draft.attendance.categories.push({
                id: newId(),
                rank: draft.attendance.categories.length + 1,
              });
            });
          }}
        >
          {t('form.addCategory')}
        </Button>
        {open ? <p className={styles.detail}>{t('form.categoryHint')}</p> : null}
      </div>
    </Section>
  );
}
