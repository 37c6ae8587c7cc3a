import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Place } from '../../core/release/cards.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { client } from '../client/client.ts';
import { readable } from '../form/cardOptions.ts';
import { LocalisedField } from '../form/Languages.tsx';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './CardsScreen.module.css';
import { savesOnLeaving, stillMissing, useCardSave } from './saving.ts';

const FIELDS = ['district', 'city', 'address', 'phrase'] as const;

/** A place's card: official names, district and town, and the phrase that stands in a sentence. */
export function PlacePanel({
  place,
  onClose,
}: {
  readonly place: Place;
  readonly onClose: () => void;
}) {
  const { t, i18n } = useTranslation();
  const [card, setCard] = useState(place);
  const named = readable(card.name, i18n.language) !== '';
  const { problem, save } = useCardSave(async () => {
    const filled = { ...card, incomplete: stillMissing(card.incomplete, [card.name]) };
    const { places } = await client.cards.savePlace(filled);
    useOffice.setState({ places });
    onClose();
  });
  const leave = savesOnLeaving(card !== place && named, problem) ? save : onClose;
  const set = (change: Partial<Place>) => setCard((before) => ({ ...before, ...change }));
  return (
    <Panel
      title={readable(card.name, i18n.language) || t('cards.newPlace')}
      onClose={leave}
      foot={
        <Button kind="primary" onPress={save} isDisabled={!named}>
          {t('cards.save')}
        </Button>
      }
    >
      <div className={styles.stack}>
        {problem ? <p role="alert">{problem}</p> : null}
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
      </div>
    </Panel>
  );
}
