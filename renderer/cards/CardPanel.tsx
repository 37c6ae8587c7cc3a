import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card } from '../../core/cards/kinds.ts';
import { formerWords, type Renaming, renamingsOf } from '../../core/cards/rename.ts';
import type { CardUse } from '../../core/cards/uses.ts';
import { client } from '../client/client.ts';
import { readable } from '../form/cardOptions.ts';
import { useOffice } from '../store/office.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import styles from './CardsScreen.module.css';
import { changeCards, takeOut } from './changing.ts';
import { codeOwner } from './codes.ts';
import { RenameOffer } from './RenameOffer.tsx';
import { savesOnLeaving, useCardSave } from './saving.ts';
import { WhereUsed } from './WhereUsed.tsx';

interface CardPanelProps {
  readonly kind: CardKind;
  /** As it was when the panel was opened, and as it is now. */
  readonly before: Card;
  readonly card: Card;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A card in its panel: saved by its button, and by leaving it once it has a name. */
export function CardPanel({ kind, before, card, onClose, children }: CardPanelProps) {
  const { t, i18n } = useTranslation();
  const [offer, setOffer] = useState<{
    renamings: readonly Renaming[];
    uses: readonly CardUse[];
  }>();
  const lists = useOffice();
  const isKnown = lists[kind].some(({ id }: Card) => id === before.id);
  const shown = readable(card.name, i18n.language);
  const taken = codeOwner(lists, kind, card);
  const isChanged = card !== before;
  const { problem, save } = useCardSave(async () => {
    if (isChanged) await changeCards(kind, [card], t('cards.saved', { name: shown }));
    const renamings = isKnown ? renamingsOf(before, card) : [];
    const uses = renamings.length > 0 ? await usesOfWords(renamings) : [];
    if (uses.length > 0) setOffer({ renamings, uses });
    else onClose();
  });
  if (offer) return <RenameOffer title={shown} {...offer} onClose={onClose} />;
  const isReady = shown !== '' && !taken;
  const leave = savesOnLeaving(isChanged && isReady, problem) ? save : onClose;
  return (
    <Panel
      title={shown || t(`cards.new_${kind}`)}
      onClose={leave}
      foot={
        <>
          {isKnown || kind === 'terms' ? (
            <span className={styles.aside}>
              <Button
                kind="quiet"
                onPress={() => {
                  onClose();
                  void takeOut(kind, before, shown);
                }}
              >
                {t('cards.delete')}
              </Button>
            </span>
          ) : null}
          <Button kind="primary" onPress={save} isDisabled={!isReady}>
            {t('cards.save')}
          </Button>
        </>
      }
    >
      <div className={styles.stack}>
        {problem ? <p role="alert">{problem}</p> : null}
        {taken ? (
          <p role="alert" className={styles.problem}>
            {t('cards.codeTaken', { name: readable(taken.name, i18n.language) })}
          </p>
        ) : null}
        {children}
        {isKnown || kind === 'terms' ? <WhereUsed card={before} /> : null}
      </div>
    </Panel>
  );
}

/** No card has this id: references show the card's new name by themselves, words do not. */
const WORDS_ONLY = ' ';

/** Where the former words stand. What cannot be looked up now is not offered. */
async function usesOfWords(renamings: readonly Renaming[]): Promise<readonly CardUse[]> {
  const query = { card: WORDS_ONLY, words: formerWords(renamings) };
  return client.cards.uses(query).catch(() => []);
}
