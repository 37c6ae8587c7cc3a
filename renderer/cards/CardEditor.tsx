import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card } from '../../core/cards/kinds.ts';
import { organisationSchema, personSchema, placeSchema } from '../../core/release/cards.ts';
import { nameCardSchema, termSchema } from '../../core/release/terms.ts';
import { NamePanel } from './NamePanel.tsx';
import { OrganisationPanel } from './OrganisationPanel.tsx';
import { PersonPanel } from './PersonPanel.tsx';
import { PlacePanel } from './PlacePanel.tsx';
import { TermPanel } from './TermPanel.tsx';

interface Props {
  readonly kind: CardKind;
  readonly card: Card;
  readonly onClose: () => void;
}

/** The panel for a card of any kind. */
export function CardEditor({ kind, card, onClose }: Props) {
  switch (kind) {
    case 'people':
      return <PersonPanel person={personSchema.parse(card)} onClose={onClose} />;
    case 'places':
      return <PlacePanel place={placeSchema.parse(card)} onClose={onClose} />;
    case 'organisations':
      return <OrganisationPanel organisation={organisationSchema.parse(card)} onClose={onClose} />;
    case 'terms':
      return <TermPanel term={termSchema.parse(card)} onClose={onClose} />;
    case 'names':
      return <NamePanel name={nameCardSchema.parse(card)} onClose={onClose} />;
  }
}
