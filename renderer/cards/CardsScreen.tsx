import { useDeferredValue, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { searchWords } from '../../core/cards/card-words.ts';
import { findDuplicates } from '../../core/cards/duplicates.ts';
import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card } from '../../core/cards/kinds.ts';
import { isShipped } from '../../core/cards/shipped-terms.ts';
import { matchesSearchable } from '../../core/release/search.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Empty } from '../ui/Section.tsx';
import { TextField } from '../ui/TextField.tsx';
import { CardEditor } from './CardEditor.tsx';
import { CardList } from './CardList.tsx';
import styles from './CardsScreen.module.css';
import { DuplicatesPanel } from './DuplicatesPanel.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { cardsOf, trashedOf } from './lists.ts';
import { newCard } from './newCard.ts';
import { TakenOutList } from './TakenOutList.tsx';
import { useImport } from './useImport.tsx';

/** The cards of one kind: found by any of their words, each open in a panel at the side. */
export function CardsScreen({ kind }: { readonly kind: CardKind }) {
  const { t, i18n } = useTranslation();
  const lists = useOffice();
  const [query, setQuery] = useState('');
  const [open, setOpen] = useState<Card>();
  const [panel, setPanel] = useState<'duplicates'>();
  const wanted = useDeferredValue(query).trim();
  const cards = useMemo(
    () => sorted(cardsOf(lists, kind), i18n.language),
    [lists, kind, i18n.language],
  );
  const words = useMemo(() => new Map(cards.map((card) => [card.id, searchWords(card)])), [cards]);
  const duplicates = useMemo(
    // The shipped terms are told apart by whoever ships them.
    () =>
      findDuplicates(cards).filter(
        ({ first, second }) => !isShipped(first.id) || !isShipped(second.id),
      ),
    [cards],
  );
  const shown = wanted
    ? cards.filter(({ id }) => matchesSearchable(wanted, words.get(id) ?? ''))
    : cards;
  const trashed = trashedOf(lists, kind);
  const table = useImport(kind, cards);
  return (
    <div className={styles.screen} data-over={table.drop.isOver} {...table.drop.props}>
      <header className={styles.header}>
        <h1 className={styles.title}>{t(`app.${kind}`)}</h1>
        <div className={styles.actions}>
          {table.button}
          <Button kind="primary" onPress={() => setOpen(newCard(kind))}>
            <Icon name="plus" /> {t(`cards.add_${kind}`)}
          </Button>
        </div>
      </header>
      <TextField
        label={t('app.find')}
        hideLabel
        type="search"
        placeholder={t(`cards.find_${kind}`)}
        value={query}
        onChange={setQuery}
      />
      {duplicates.length > 0 ? (
        <p className={styles.notice}>
          {t('cards.duplicates', { count: duplicates.length })}
          <Button kind="quiet" onPress={() => setPanel('duplicates')}>
            {t('cards.showDuplicates')}
          </Button>
        </p>
      ) : null}
      {shown.length > 0 ? (
        <CardList kind={kind} cards={shown} onOpen={setOpen} />
      ) : (
        <Empty title={t(wanted ? 'cards.nothing' : `cards.none_${kind}`)}>
          {wanted ? null : <p className={styles.detail}>{t('cards.importHint')}</p>}
        </Empty>
      )}
      {trashed.length > 0 && !wanted ? <TakenOutList kind={kind} cards={trashed} /> : null}
      {open ? (
        <CardEditor key={open.id} kind={kind} card={open} onClose={() => setOpen(undefined)} />
      ) : null}
      {panel === 'duplicates' ? (
        <DuplicatesPanel kind={kind} duplicates={duplicates} onClose={() => setPanel(undefined)} />
      ) : null}
      {table.read ? <ImportPanel kind={kind} table={table.read} onClose={table.close} /> : null}
    </div>
  );
}

function sorted(cards: readonly Card[], language: string): readonly Card[] {
  const collator = new Intl.Collator(language);
  const name = ({ name: { kk, ru, en } }: Card) =>
    (language === 'kk' ? kk : language === 'en' ? en : ru) ?? ru ?? kk ?? en ?? '';
  return [...cards].sort((a, b) => collator.compare(name(a), name(b)));
}
