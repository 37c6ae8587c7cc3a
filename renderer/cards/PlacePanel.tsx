import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../core/release/cards.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { LocalisedField } from '../form/Languages.tsx';
import { Tick } from '../ui/Tick.tsx';
import { CardPanel } from './CardPanel.tsx';
import { SpellingFields } from './HowItIsWritten.tsx';
import { stillMissing } from './saving.ts';

const FIELDS = ['district', 'city', 'address', 'phrase'] as const;

/** A place's card: official names, district and town, and the phrase that stands in a sentence. */
export function PlacePanel({
  place,
  onClose,
}: {
  readonly place: Place;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const [card, setCard] = useState(place);
  const filled = { ...card, incomplete: stillMissing(card.incomplete, [card.name]) };
  const set = (change: Partial<Place>) => setCard((before) => ({ ...before, ...change }));
  return (
    <CardPanel
      kind="places"
      before={place}
      card={card === place ? place : filled}
      onClose={onClose}
    >
      <LocalisedField
        label="cards.placeName"
        languages={LANGUAGES}
        value={card.name}
        onChange={(name) => set({ name: name ?? {} })}
      />
      <Tick
        isSelected={card.officialNameConfirmed ?? false}
        onChange={(officialNameConfirmed) => set({ officialNameConfirmed })}
      >
        {t('cards.officialNameConfirmed')}
      </Tick>
      {FIELDS.map((name) => (
        <LocalisedField
          key={name}
          label={`cards.${name}`}
          languages={LANGUAGES}
          value={card[name]}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
      <SpellingFields card={card} set={set} />
    </CardPanel>
  );
}
