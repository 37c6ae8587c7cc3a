import { useTranslation } from 'react-i18next';
import { newId } from '../../core/release/id.ts';
import type { Fact, Release } from '../../core/release/release.ts';
import { Button } from '../ui/Button.tsx';
import { Section, Sheet } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { readable } from './cardOptions.ts';
import { changeField, changeList, moved } from './change.ts';
import styles from './Form.module.css';
import { factText } from './factText.ts';
import { ItemRow } from './ItemRow.tsx';
import { LocalisedField } from './Languages.tsx';
import { QualifierField } from './QualifierField.tsx';
import { toValue } from './toValue.ts';

/** Figures and dates, entered once for all languages, each with where it comes from. */
export function FactsSection({ release }: { readonly release: Release }) {
  const { t, i18n } = useTranslation();
  return (
    <Section
      title={t('form.facts')}
      count={release.facts.length}
      action={
        <Button
          kind="quiet"
          onPress={() =>
            changeList('form.facts', (draft) => {
              draft.facts.push({ id: newId(), qualifier: 'exact' });
            })
          }
        >
          {t('form.addFact')}
        </Button>
      }
    >
      {release.facts.length ? (
        <Sheet>
          {release.facts.map((fact, index) => (
            <ItemRow
              key={fact.id}
              name={factText(fact, i18n.language) || t('form.emptyFact')}
              detail={[readable(fact.label, i18n.language), fact.source]
                .filter(Boolean)
                .join(' · ')}
              startOpen={fact.value === undefined}
              onMove={(by) =>
                changeList('form.facts', (draft) => {
                  draft.facts = moved(draft.facts, index, by);
                })
              }
              onRemove={() =>
                changeList('form.facts', (draft) => {
                  draft.facts = draft.facts.filter(({ id }) => id !== fact.id);
                })
              }
            >
              <FactFields fact={fact} release={release} index={index} />
            </ItemRow>
          ))}
        </Sheet>
      ) : (
        <p className={styles.detail}>{t('form.noFacts')}</p>
      )}
    </Section>
  );
}

function FactFields({
  fact,
  release,
  index,
}: {
  readonly fact: Fact;
  readonly release: Release;
  readonly index: number;
}) {
  const { t } = useTranslation();
  const set = (label: string, change: (fact: Fact) => void) =>
    changeField(label, (draft) => {
      const mine = draft.facts.find(({ id }) => id === fact.id);
      if (mine) change(mine);
    });
  return (
    <>
      <LocalisedField
        label="form.factLabel"
        languages={release.languages}
        value={fact.label}
        onChange={(value) =>
          set('form.factLabel', (mine) => {
            mine.label = value;
          })
        }
      />
      <div className={styles.grid}>
        <div data-span="3">
          <QualifierField
            value={fact.qualifier}
            onChange={(qualifier) =>
              set('form.qualifier', (mine) => {
                mine.qualifier = qualifier;
              })
            }
          />
        </div>
        <div data-span="3">
          <TextField
            label={t('form.value')}
            value={fact.value === undefined ? '' : `${fact.value}`}
            onChange={(value) =>
              set('form.value', (mine) => {
                mine.value = toValue(value);
              })
            }
            field={`facts.${index}.value`}
          />
        </div>
        <div data-span="2">
          <TextField
            label={t('form.unit')}
            value={fact.unit ?? ''}
            onChange={(value) =>
              set('form.unit', (mine) => {
                mine.unit = value || undefined;
              })
            }
          />
        </div>
        <div data-span="4">
          <TextField
            label={t('form.asOf')}
            type="date"
            value={fact.asOf?.slice(0, 10) ?? ''}
            onChange={(value) =>
              set('form.asOf', (mine) => {
                mine.asOf = value || undefined;
              })
            }
          />
        </div>
      </div>
      <TextField
        label={t('form.source')}
        value={fact.source ?? ''}
        onChange={(value) =>
          set('form.source', (mine) => {
            mine.source = value || undefined;
          })
        }
        placeholder={t('form.sourcePlaceholder')}
      />
    </>
  );
}
