import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card } from '../../core/cards/kinds.ts';
import { isShipped } from '../../core/cards/shipped-terms.ts';
import { readable } from '../form/cardOptions.ts';
import { useOffice } from '../store/office.ts';
import { Pill } from '../ui/Pill.tsx';
import styles from './CardsScreen.module.css';
import { cardDetail, waitsForSomebody } from './cardRow.ts';

/** Rows of one height: only those in sight are made, so that thousands scroll as ten do. */
const ROW_HEIGHT = 56;

/** A list that arrows, Home, End and typed letters move in, and Enter or a click opens. */
export function CardList({
  kind,
  cards,
  onOpen,
}: {
  readonly kind: CardKind;
  readonly cards: readonly Card[];
  readonly onOpen: (card: Card) => void;
}) {
  const { t, i18n } = useTranslation();
  const own = useOffice((store) => store.terms);
  const rows = cards.map((card) => ({ id: card.id, card }));
  return (
    <Virtualizer layout={ListLayout} layoutOptions={{ rowHeight: ROW_HEIGHT }}>
      <ListBox
        aria-label={t(`app.${kind}`)}
        className={styles.list ?? ''}
        items={rows}
        onAction={(key) => {
          const found = cards.find(({ id }) => id === key);
          if (found) onOpen(found);
        }}
      >
        {({ id, card }) => {
          const name = readable(card.name, i18n.language) || t('form.unnamed');
          const detail = cardDetail(card, i18n.language);
          const shipped = kind === 'terms' && isShipped(id) && !own.some((term) => term.id === id);
          return (
            <ListBoxItem id={id} textValue={name} className={styles.row ?? ''}>
              <span className={styles.words}>
                <span className={styles.line}>{name}</span>
                {detail ? <span className={styles.detail}>{detail}</span> : null}
              </span>
              {waitsForSomebody(card) ? <Pill tone="warning">{t('form.incomplete')}</Pill> : null}
              {shipped ? <Pill>{t('cards.shipped')}</Pill> : null}
            </ListBoxItem>
          );
        }}
      </ListBox>
    </Virtualizer>
  );
}
