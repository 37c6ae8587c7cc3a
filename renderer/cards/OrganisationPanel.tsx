import { useState } from 'react';
import type { Organisation } from '../../core/release/cards.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { LocalisedField } from '../form/Languages.tsx';
import { CardPanel } from './CardPanel.tsx';
import { CaseForms } from './CaseForms.tsx';
import { CodeField, SpellingFields } from './HowItIsWritten.tsx';
import { stillMissing } from './saving.ts';

/** An organisation's card: its names in full and in short, their forms, code and misspellings. */
export function OrganisationPanel({
  organisation,
  onClose,
}: {
  readonly organisation: Organisation;
  readonly onClose: () => void;
}) {
  const [card, setCard] = useState(organisation);
  const set = (change: Partial<Organisation>) => setCard((before) => ({ ...before, ...change }));
  const filled = { ...card, incomplete: stillMissing(card.incomplete, [card.name]) };
  return (
    <CardPanel
      kind="organisations"
      before={organisation}
      card={card === organisation ? organisation : filled}
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
      <CodeField code={card.code} onChange={(code) => set({ code })} />
      <SpellingFields card={card} set={set} />
    </CardPanel>
  );
}
