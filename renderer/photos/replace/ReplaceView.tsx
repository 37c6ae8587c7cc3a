import { useCallback, useMemo, useRef, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { findAndReplace } from '../../../core/captions/find-and-replace.ts';
import type { CaptionField } from '../../../core/release/caption-book.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { inOrder } from '../../form/Languages.tsx';
import type { Desk } from '../../store/desk.ts';
import check from '../../ui/Check.module.css';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Segmented, SegmentedMany } from '../../ui/Segmented.tsx';
import { TextField } from '../../ui/TextField.tsx';
import panel from '../panel/Panel.module.css';
import { BatchFoot } from '../template/BatchFoot.tsx';
import { applyBatch } from '../template/batch.ts';
import { useBatch } from '../template/useBatch.ts';
import { REPLACE_FIELDS, useQuery } from './query.ts';
import styles from './Replace.module.css';

interface Props {
  readonly desk: Desk;
  /** The selected ones that are in the release. */
  readonly photos: readonly Photo[];
  readonly language: Language;
}

/** Finds words in the photos' fields and puts others in their place, shown before it is done. */
export function ReplaceView({ desk, photos: selected }: Props) {
  const { t } = useTranslation();
  const { find, replace, regex, matchCase, fields, languages: chosen, everywhere } = useQuery();
  const all = inOrder(desk.release.languages);
  const own = desk.release.languages;
  const languages = useMemo(
    () => inOrder(own).filter((language) => chosen.includes(language)),
    [own, chosen],
  );
  const photos = everywhere || selected.length === 0 ? desk.photos.photos : selected;
  const query = useMemo(
    () => ({ find, replace, regex, matchCase, fields, languages }),
    [find, replace, regex, matchCase, fields, languages],
  );
  // An expression that went wrong goes wrong for every photo: it is tried no more.
  const wrong = useRef<typeof query>(undefined);
  const [stopped, setStopped] = useState<{ readonly at: object; readonly why: string }>();
  const work = useCallback(
    (some: readonly Photo[]) => {
      if (query.find === '' || wrong.current === query) return [];
      const { changes, problem } = findAndReplace(some, query);
      if (problem) {
        wrong.current = query;
        setStopped({ at: query, why: problem.kind });
      }
      return problem ? [] : changes;
    },
    [query],
  );
  const worked = useBatch(photos, work);
  const apply = () => {
    applyBatch({ label: 'journal.replaced', values: { find } }, work(photos));
  };
  const set = useQuery.setState;
  const problem = stopped?.at === query ? stopped.why : undefined;
  return (
    <>
      <div className={panel.body}>
        <TextField
          label={t('template.find')}
          value={find}
          onChange={(next) => set({ find: next })}
          hint={problem ? t(`template.expression_${problem}`) : undefined}
          {...(problem ? { tone: 'error' as const } : {})}
        />
        <TextField
          label={t('template.replaceWith')}
          value={replace}
          onChange={(next) => set({ replace: next })}
          hint={regex ? t('template.groupsHint') : undefined}
        />
        <div className={styles.ticks}>
          <Tick
            isSelected={matchCase}
            onChange={(next) => set({ matchCase: next })}
            label={t('template.matchCase')}
          />
          <Tick
            isSelected={regex}
            onChange={(next) => set({ regex: next })}
            label={t('template.regex')}
          />
        </div>
        <Choice label={t('template.where')}>
          <Segmented
            label={t('template.where')}
            segments={[
              {
                id: 'selected',
                label: t('template.whereSelected', { count: selected.length }),
              },
              { id: 'all', label: t('template.whereAll', { count: desk.photos.photos.length }) },
            ]}
            value={everywhere || selected.length === 0 ? 'all' : 'selected'}
            onChange={(next) => set({ everywhere: next === 'all' })}
          />
        </Choice>
        <Choice label={t('template.composeLanguages')}>
          <SegmentedMany
            label={t('template.composeLanguages')}
            segments={all.map((id) => ({ id, label: t(`release.${id}`), lang: id }))}
            values={languages}
            onChange={(next) => set({ languages: next })}
          />
        </Choice>
        <fieldset className={styles.fields}>
          <legend className={panel.label}>{t('template.inFields')}</legend>
          {REPLACE_FIELDS.map((field) => (
            <Tick
              key={field}
              isSelected={fields.includes(field)}
              onChange={(wanted) => set({ fields: withField(fields, field, wanted) })}
              label={t(`panel.field_${field}`)}
            />
          ))}
        </fieldset>
      </div>
      <BatchFoot photos={photos} worked={worked} onApply={apply} />
    </>
  );
}

function withField(
  fields: readonly CaptionField[],
  field: CaptionField,
  wanted: boolean,
): readonly CaptionField[] {
  return REPLACE_FIELDS.filter((one) => (one === field ? wanted : fields.includes(one)));
}

interface TickProps {
  readonly label: string;
  readonly isSelected: boolean;
  readonly onChange: (value: boolean) => void;
}

function Tick({ label, isSelected, onChange }: TickProps) {
  return (
    <Checkbox className={check.check ?? ''} isSelected={isSelected} onChange={onChange}>
      <span className={check.box}>
        <Icon name="check" size={14} />
      </span>
      <span>{label}</span>
    </Checkbox>
  );
}
