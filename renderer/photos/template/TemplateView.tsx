import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { applyTemplate } from '../../../core/captions/apply-template.ts';
import { TEMPLATE_FIELDS, type TemplateFieldName } from '../../../core/release/caption-book.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { inOrder } from '../../form/Languages.tsx';
import type { Desk } from '../../store/desk.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import panel from '../panel/Panel.module.css';
import { BatchFoot } from './BatchFoot.tsx';
import { applyBatch } from './batch.ts';
import { useCaptions } from './captions.tsx';
import { draftApplied, templateOf, useDraft } from './draft.ts';
import { SavedTemplates } from './SavedTemplates.tsx';
import { TemplateRow } from './TemplateRow.tsx';
import { useBatch } from './useBatch.ts';

interface Props {
  readonly desk: Desk;
  readonly photos: readonly Photo[];
  /** Id of the photo where the keyboard stands. */
  readonly active: string | undefined;
  readonly language: Language;
}

/** The fields that are always there; the others appear when asked for, or when they are ticked. */
const OFTEN: readonly TemplateFieldName[] = [
  'caption',
  'altText',
  'people',
  'photographer',
  'credit',
  'keywords',
  'minors',
];

/** A template for the selected photos: a tick a field, and what comes of it before it is done. */
export function TemplateView({ desk, photos, active, language }: Props) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const draft = useDraft();
  const context = useCaptions();
  const { languages } = desk.release;
  const { fields, ticked } = draft;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the draft's other parts change no photo
  const work = useCallback(
    (some: readonly Photo[]) =>
      applyTemplate(some, templateOf(draft), context, inOrder(languages)).changes,
    [fields, ticked, context, languages],
  );
  const worked = useBatch(photos, work);
  const apply = () => {
    const changes = work(photos);
    applyBatch({ label: 'journal.template' }, changes);
    draftApplied();
  };
  const photo = photos.find(({ id }) => id === active) ?? photos[0];
  const shown = TEMPLATE_FIELDS.filter(
    (field) => all || OFTEN.includes(field) || ticked.has(field),
  );
  return (
    <>
      <div className={panel.body}>
        <SavedTemplates />
        {shown.map((field) => (
          <TemplateRow key={field} field={field} language={language} photo={photo} />
        ))}
        <div>
          <Button kind="quiet" aria-expanded={all} onPress={() => setAll(!all)}>
            <Icon name={all ? 'up' : 'down'} />
            {t(all ? 'panel.fewerFields' : 'panel.moreFields')}
          </Button>
        </div>
      </div>
      <BatchFoot photos={photos} worked={worked} onApply={apply} />
    </>
  );
}
