import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Person, Place } from '../../core/release/cards.ts';
import { deferred } from '../app/deferred.ts';
import { Button } from '../ui/Button.tsx';
import { readable } from './cardOptions.ts';

// Cards bring along what declines names: more than the whole form, and wanted on a press.
const PersonPanel = deferred(async () => (await import('../cards/PersonPanel.tsx')).PersonPanel);
const PlacePanel = deferred(async () => (await import('../cards/PlacePanel.tsx')).PlacePanel);

/** Opens a person's card over the form: what it lacks is written where one notices it. */
export function PersonCardButton({ person }: { readonly person: Person }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <CardButton card={person} onPress={() => setOpen(true)} />
      <Suspense fallback={null}>
        {open ? <PersonPanel person={person} onClose={() => setOpen(false)} /> : null}
      </Suspense>
    </>
  );
}

/** The same for a place: its town, its district and its name in the other language. */
export function PlaceCardButton({ place }: { readonly place: Place }) {
  const [open, setOpen] = useState(false);
  return (
    <>
      <CardButton card={place} onPress={() => setOpen(true)} />
      <Suspense fallback={null}>
        {open ? <PlacePanel place={place} onClose={() => setOpen(false)} /> : null}
      </Suspense>
    </>
  );
}

interface Props {
  readonly card: Person | Place;
  readonly onPress: () => void;
}

function CardButton({ card, onPress }: Props) {
  const { t, i18n } = useTranslation();
  const words = t(card.incomplete?.length ? 'form.completeCard' : 'form.openCard');
  return (
    <Button
      kind="quiet"
      aria-label={`${words}: ${readable(card.name, i18n.language)}`}
      onPress={onPress}
    >
      {words}
    </Button>
  );
}
