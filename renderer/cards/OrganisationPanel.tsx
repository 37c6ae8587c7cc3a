import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Organisation } from '../../core/release/cards.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { LocalisedField } from '../form/Languages.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CardPanel } from './CardPanel.tsx';
import { CaseForms } from './CaseForms.tsx';
import { ListField } from './ListField.tsx';
import { stillMissing } from './saving.ts';

/** An organisation's card: its names in full and in short, their forms, code and misspellings. */
export function OrganisationPanel({
  organisation,
  onClose,
}: {
  readonly organisation: Organisation;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [card, setCard] = useState(organisation);
  const set = (change: Partial<Organisation>) => setCard((before) => ({ ...before, ...change }));
  const filled = { ...card, incomplete: stillMissing(card.incomplete, [card.name]) };
  return (
    <CardPanel
      kind="organisations"
      before={organisation}
      card={card === organisation ? organisation : filled}
      newTitle={t('cards.new_organisations')}
      onClose={onClose}
    >
      <LocalisedField
        label="cards.placeName"
        languages={LANGUAGES}
        value={card.name}
        onChange={(name) => set({ name: name ?? {} })}
      />
      <LocalisedField
        label="cards.shortName"
        languages={LANGUAGES}
        value={card.shortName}
        onChange={(shortName) => set({ shortName })}
      />
      <CaseForms
        declined={{ kind: 'words', name: card.name }}
        value={card.caseForms}
        onChange={(caseForms) => set({ caseForms })}
      />
      <TextField
        label={t('cards.code')}
        value={card.code ?? ''}
        onChange={(value) => set({ code: value || undefined })}
        hint={t('cards.codeHint')}
      />
      <ListField
        label={t('cards.aliases')}
        hint={t('cards.aliasesHint')}
        value={card.aliases}
        onChange={(aliases) => set({ aliases })}
      />
      <ListField
        label={t('cards.misspellings')}
        hint={t('cards.misspellingsHint')}
        value={card.misspellings}
        onChange={(misspellings) => set({ misspellings })}
      />
    </CardPanel>
  );
}
