import { useTranslation } from 'react-i18next';
import type { Release } from '../../core/release/release.ts';
import { useOffice } from '../store/office.ts';
import { CardField } from '../ui/CardField.tsx';
import { Sheet } from '../ui/Section.tsx';
import { personOptions } from './cardOptions.ts';
import { changeList } from './change.ts';
import { ItemRow } from './ItemRow.tsx';
import { addPerson } from './newCards.ts';

/** Guests by name, from the cards of people or made in place. */
export function GuestsField({ release }: { readonly release: Release }) {
  const { t, i18n } = useTranslation();
  const people = useOffice((store) => store.people);
  const { guests } = release.attendance;
  const options = personOptions(people, i18n.language, release.event.startsAt);
  const add = (id: string | undefined) => {
    if (!id) return;
    changeList('cards.guests', (draft) => {
      draft.attendance.guests.push(id);
    });
  };
  return (
    <>
      {guests.length > 0 ? (
        <Sheet>
          {guests.map((id) => {
            const option = options.find((known) => known.id === id);
            return (
              <ItemRow
                key={id}
                name={option?.label ?? t('form.unnamed')}
                {...(option?.detail ? { detail: option.detail } : {})}
                onRemove={() =>
                  changeList('cards.guests', (draft) => {
                    draft.attendance.guests = draft.attendance.guests.filter((own) => own !== id);
                  })
                }
              />
            );
          })}
        </Sheet>
      ) : null}
      <CardField
        // A fresh field for the next guest.
        key={guests.length}
        label={t('cards.addGuest')}
        cards={options.filter(({ id }) => !guests.includes(id))}
        value={undefined}
        onChange={add}
        onCreate={(name) => void addPerson(name).then(add)}
        createLabel={(name) => t('form.addPerson', { name })}
      />
    </>
  );
}
