import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { HANDOUT_TERMS } from '../../../core/language/words.ts';
import { creditOrganisation } from '../../../core/publication/credit.ts';
import { inLanguage, type Language } from '../../../core/release/language.ts';
import type { Photo } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { useOffice } from '../../store/office.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Select } from '../../ui/Select.tsx';
import { shared } from '../shared.ts';
import { changeWords, idsOf } from './changing.ts';
import { KeywordsField } from './KeywordsField.tsx';
import type { TextName } from './photo-texts.ts';
import { isSourceType, SOURCE_TYPES } from './source-types.ts';
import { TextOfPhotos } from './TextOfPhotos.tsx';
import { useByteHint } from './useByteHint.ts';

interface Props {
  readonly photos: readonly Photo[];
  readonly release: Release;
  readonly language: Language;
}

/** What is asked for rarely: each has a value of its own accord, or none is needed. */
export function MoreFields(props: Props) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <div>
        <Button kind="quiet" aria-expanded={open} onPress={() => setOpen(!open)}>
          <Icon name={open ? 'up' : 'down'} />
          {t(open ? 'panel.fewerFields' : 'panel.moreFields')}
        </Button>
      </div>
      {open ? <Rare {...props} /> : null}
    </>
  );
}

function Rare({ photos, release, language }: Props) {
  const { t } = useTranslation();
  const office = useOffice((store) => store.office);
  const bytes = useByteHint();
  const name = inLanguage(office.name, language) ?? inLanguage(office.shortName, language);
  const line = (field: TextName, placeholder?: string, multiline = false) => (
    <TextOfPhotos
      photos={photos}
      name={field}
      language={language}
      multiline={multiline}
      placeholder={placeholder}
      hint={(text) => bytes(field, text)}
    />
  );
  return (
    <>
      {line('extendedDescription', t('panel.extendedPlaceholder'), true)}
      {line('headline', release.texts[language]?.headline)}
      {line('title', t('panel.titlePlaceholder'))}
      <KeywordsField photos={photos} language={language} />
      {line('city')}
      {line('region', inLanguage(office.region, language))}
      {line('country')}
      {line('source', creditOrganisation(office, language))}
      {line('copyright', name && `© ${name}`)}
      {line('usageTerms', HANDOUT_TERMS[language], true)}
      {line('instructions', HANDOUT_TERMS[language], true)}
      <SourceTypeField photos={photos} />
    </>
  );
}

const LABEL = 'panel.field_digitalSourceType';

function SourceTypeField({ photos }: { readonly photos: readonly Photo[] }) {
  const { t } = useTranslation();
  const value = shared(photos, (photo) => photo.digitalSourceType);
  const term = value.type === 'same' ? value.value : undefined;
  return (
    <Select
      label={t(LABEL)}
      options={SOURCE_TYPES.map((id) => ({ id, label: t(`panel.source_${id}`) }))}
      value={isSourceType(term) ? term : undefined}
      placeholder={value.type === 'mixed' ? t('photos.mixed') : (term ?? t('panel.notChosen'))}
      onChange={(next) =>
        changeWords(idsOf(photos), LABEL, (photo) => {
          photo.digitalSourceType = next;
        })
      }
      field="digitalSourceType"
    />
  );
}
