import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { parsePeopleList, personCard } from '../../core/draft/people-list.ts';
import type { Person } from '../../core/release/cards.ts';
import { newId } from '../../core/release/id.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import styles from './Form.module.css';
import { addPeople } from './newCards.ts';

interface Props {
  readonly onDone: (people: readonly Person[]) => void;
  readonly onCancel: () => void;
}

/** «Имя — должность», one a line: as many people; those on cards already are taken from there. */
export function PeoplePaste({ onDone, onCancel }: Props) {
  const { t } = useTranslation();
  const known = useOffice((store) => store.people);
  const [text, setText] = useState('');
  const found = parsePeopleList(text);
  const add = async () => {
    const people = found.map((listed) => {
      const { name, language } = listed;
      const card = known.find(
        (person) => person.name[language]?.toLocaleLowerCase() === name.toLocaleLowerCase(),
      );
      const fresh = personCard(listed, newId());
      if (!card) return { person: fresh, changed: true };
      // A card that was made from a name alone takes the position that the list knows.
      const bare = card.positions.length === 0 && fresh.positions.length > 0;
      return { person: bare ? { ...card, positions: fresh.positions } : card, changed: bare };
    });
    await addPeople(people.filter(({ changed }) => changed).map(({ person }) => person));
    onDone(people.map(({ person }) => person));
  };
  return (
    <div className={styles.stack}>
      <TextField
        label={t('form.peopleList')}
        multiline
        value={text}
        onChange={setText}
        hint={t('form.peopleListHint')}
        autoFocus
      />
      <div className={styles.adders}>
        <Button kind="primary" isDisabled={found.length === 0} onPress={() => void add()}>
          {t('form.addPeople', { count: found.length })}
        </Button>
        <Button onPress={onCancel}>{t('form.cancel')}</Button>
      </div>
    </div>
  );
}
