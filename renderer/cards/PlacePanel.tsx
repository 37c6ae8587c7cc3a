import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../core/release/cards.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { client } from '../client/client.ts';
import { LocalisedField } from '../form/Languages.tsx';
import { useOffice } from '../store/office.ts';
import { CardPanel } from './CardPanel.tsx';
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
  const save = async () => {
    const filled = { ...card, incomplete: stillMissing(card.incomplete, [card.name]) };
    const { places } = await client.cards.savePlace(filled);
    useOffice.setState({ places });
  };
  const set = (change: Partial<Place>) => setCard((before) => ({ ...before, ...change }));
  return (
    <CardPanel
      name={card.name}
      newTitle={t('cards.newPlace')}
      isChanged={card !== place}
      save={save}
      onClose={onClose}
    >
      <LocalisedField
        label="cards.placeName"
        languages={LANGUAGES}
        value={card.name}
        onChange={(name) => set({ name: name ?? {} })}
      />
      {FIELDS.map((name) => (
        <LocalisedField
          key={name}
          label={`cards.${name}`}
          languages={LANGUAGES}
          value={card[name]}
          onChange={(value) => set({ [name]: value })}
        />
      ))}
    </CardPanel>
  );
}
