import { useTranslation } from 'react-i18next';
import { listed } from '../../core/cards/kinds.ts';
import { useOffice } from '../store/office.ts';
import { CardField } from '../ui/CardField.tsx';
import { readable } from './cardOptions.ts';
import { changeField } from './change.ts';

/** Takes an organisation's names from its card into the organiser, in every language that it has. */
export function OrganiserCard() {
  const { t, i18n } = useTranslation();
  const organisations = listed(useOffice((store) => store.organisations));
  if (organisations.length === 0) return null;
  return (
    <CardField
      label={t('cards.organiserCard')}
      cards={organisations.map(({ id, name }) => ({ id, label: readable(name, i18n.language) }))}
      value={undefined}
      onChange={(id) => {
        const organisation = organisations.find((known) => known.id === id);
        if (!organisation) return;
        changeField('form.organiser', (draft) => {
          draft.event.organiser = { ...organisation.name };
        });
      }}
    />
  );
}
