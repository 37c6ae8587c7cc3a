import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, Place } from '../../core/release/cards.ts';
import { newId } from '../../core/release/id.ts';
import { matches } from '../../core/release/search.ts';
import { personOptions, placeOptions } from '../form/cardOptions.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Pill } from '../ui/Pill.tsx';
import { Empty, Sheet } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './CardsScreen.module.css';
import { PersonPanel } from './PersonPanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';

/** People or places of the office: a searchable list, each card open in a panel at the side. */
export function CardsScreen({ kind }: { readonly kind: 'people' | 'places' }) {
  const { t, i18n } = useTranslation();
  const { people, places } = useOffice();
  const [query, setQuery] = useState('');
  const [person, setPerson] = useState<Person>();
  const [place, setPlace] = useState<Place>();
  const cards = kind === 'people' ? people : places;
  const options =
    kind === 'people'
      ? personOptions(people, i18n.language, undefined)
      : placeOptions(places, i18n.language);
  const wanted = query.trim();
  const shown = options.filter((option, index) => {
    const card = cards[index];
    return (
      !wanted ||
      matches(
        wanted,
        [option.label, option.detail, card?.name.kk, card?.name.ru, card?.name.en]
          .filter(Boolean)
          .join(' '),
      )
    );
  });
  const open = (id: string) => {
    setPerson(people.find((known) => known.id === id));
    setPlace(places.find((known) => known.id === id));
  };
  const add = () => {
    if (kind === 'people') setPerson({ id: newId(), name: {}, positions: [], aliases: [] });
    else setPlace({ id: newId(), name: {} });
  };
  return (
    <div className={styles.screen}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t(`app.${kind}`)}</h1>
        <Button kind="primary" onPress={add}>
          <Icon name="plus" /> {t(`cards.add_${kind}`)}
        </Button>
      </header>
      <TextField
        label={t('app.find')}
        hideLabel
        type="search"
        placeholder={t('app.find')}
        value={query}
        onChange={setQuery}
      />
      {shown.length === 0 ? (
        <Empty title={t(wanted ? 'cards.nothing' : `cards.none_${kind}`)} />
      ) : (
        <Sheet>
          {shown.map((option) => {
            const card = cards.find(({ id }) => id === option.id);
            return (
              <button
                key={option.id}
                type="button"
                className={styles.row}
                onClick={() => open(option.id)}
              >
                <span className={styles.words}>
                  <span>{option.label || t('form.unnamed')}</span>
                  <span className={styles.detail}>{option.detail}</span>
                </span>
                {card?.incomplete?.length ? (
                  <Pill tone="warning">{t('form.incomplete')}</Pill>
                ) : null}
              </button>
            );
          })}
        </Sheet>
      )}
      {person ? (
        <PersonPanel key={person.id} person={person} onClose={() => setPerson(undefined)} />
      ) : null}
      {place ? (
        <PlacePanel key={place.id} place={place} onClose={() => setPlace(undefined)} />
      ) : null}
    </div>
  );
}
