import { useCallback, useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { inOrder } from '../../form/Languages.tsx';
import type { Desk } from '../../store/desk.ts';
import { Button } from '../../ui/Button.tsx';
import check from '../../ui/Check.module.css';
import { Choice } from '../../ui/Choice.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { SegmentedMany } from '../../ui/Segmented.tsx';
import panel from '../panel/Panel.module.css';
import { compose } from '../panel/panel-view.ts';
import { BatchFoot } from './BatchFoot.tsx';
import { applyBatch } from './batch.ts';
import { changeBook, useBook } from './book.ts';
import { useCaptions } from './captions.tsx';
import { composedChanges } from './composed-changes.ts';
import { useBatch } from './useBatch.ts';

interface Props {
  readonly desk: Desk;
  readonly photos: readonly Photo[];
}

/** Captions from event, people, place and date; nothing that stands is lost without being seen. */
export function ComposeView({ desk, photos }: Props) {
  const { t } = useTranslation();
  const context = useCaptions();
  const credit = useBook((store) => store.book.creditInCaption);
  const all = inOrder(desk.release.languages);
  const [languages, setLanguages] = useState<readonly Language[]>(all);
  const [over, setOver] = useState(false);
  const work = useCallback(
    (some: readonly Photo[]) => composedChanges(some, context, languages, over),
    [context, languages, over],
  );
  const worked = useBatch(photos, work);
  const apply = () => {
    applyBatch({ label: 'journal.composed' }, work(photos));
    compose(false);
  };
  return (
    <>
      <div className={panel.body}>
        <h3 className={panel.heading}>{t('template.compose', { count: photos.length })}</h3>
        <p className={panel.quiet}>{t('template.composeHint')}</p>
        <Choice label={t('template.composeLanguages')}>
          <SegmentedMany
            label={t('template.composeLanguages')}
            segments={all.map((id) => ({ id, label: t(`release.${id}`), lang: id }))}
            values={languages}
            onChange={setLanguages}
          />
        </Choice>
        <Tick isSelected={over} onChange={setOver} label={t('template.composeOver')} />
        <Tick
          isSelected={credit}
          onChange={(creditInCaption) => void changeBook((book) => ({ ...book, creditInCaption }))}
          label={t('template.creditInCaption')}
        />
        <div>
          <Button kind="quiet" onPress={() => compose(false)}>
            <Icon name="left" />
            {t('template.backToFields')}
          </Button>
        </div>
      </div>
      <BatchFoot photos={photos} worked={worked} onApply={apply} showsFirst />
    </>
  );
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
