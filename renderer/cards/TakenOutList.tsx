import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card } from '../../core/cards/kinds.ts';
import { readable } from '../form/cardOptions.ts';
import { Button } from '../ui/Button.tsx';
import { Sheet } from '../ui/Section.tsx';
import styles from './CardsScreen.module.css';
import { bringBack } from './changing.ts';

/** Cards that were deleted: they wait here and come back with one press. */
export function TakenOutList({
  kind,
  cards,
}: {
  readonly kind: CardKind;
  readonly cards: readonly Card[];
}) {
  const { t, i18n } = useTranslation();
  const [isOpen, setOpen] = useState(false);
  return (
    <section aria-label={t('cards.takenOutList', { count: cards.length })}>
      <Button kind="quiet" aria-expanded={isOpen} onPress={() => setOpen(!isOpen)}>
        {t('cards.takenOutList', { count: cards.length })}
      </Button>
      {isOpen ? (
        <Sheet>
          {cards.map((card) => {
            const name = readable(card.name, i18n.language) || t('form.unnamed');
            return (
              <div key={card.id} className={styles.row}>
                <span className={styles.words}>{name}</span>
                <Button
                  kind="quiet"
                  aria-label={t('cards.bringBackNamed', { name })}
                  onPress={() => void bringBack(kind, card, name)}
                >
                  {t('cards.bringBack')}
                </Button>
              </div>
            );
          })}
        </Sheet>
      ) : null}
    </section>
  );
}
