import { useTranslation } from 'react-i18next';
import type { Duplicate } from '../../core/cards/duplicates.ts';
import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card } from '../../core/cards/kinds.ts';
import { mergeCards } from '../../core/cards/merge.ts';
import { readable } from '../form/cardOptions.ts';
import { Button } from '../ui/Button.tsx';
import { Panel } from '../ui/Panel.tsx';
import { Empty } from '../ui/Section.tsx';
import styles from './CardsScreen.module.css';
import { cardDetail } from './cardRow.ts';
import { changeCardsAndSay } from './changing.ts';
import { correctDraftsOf, referring } from './correct-drafts.ts';

interface Props {
  readonly kind: CardKind;
  readonly duplicates: readonly Duplicate[];
  readonly onClose: () => void;
}

/** Pairs of cards that may be one: either of the two is kept, and takes over what the other has. */
export function DuplicatesPanel({ kind, duplicates, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={t('cards.duplicatesTitle')} onClose={onClose}>
      {duplicates.length === 0 ? <Empty title={t('cards.noDuplicates')} /> : null}
      <ul className={styles.pairs}>
        {duplicates.map(({ first, second, reason }) => (
          <li key={`${first.id} ${second.id}`} className={styles.uses}>
            <p className={styles.detail}>{t(`cards.same_${reason}`)}</p>
            <Kept kind={kind} card={first} other={second} />
            <Kept kind={kind} card={second} other={first} />
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Kept({
  kind,
  card,
  other,
}: {
  readonly kind: CardKind;
  readonly card: Card;
  readonly other: Card;
}) {
  const { t, i18n } = useTranslation();
  const name = readable(card.name, i18n.language);
  const merge = async () => {
    const { kept, out } = mergeCards(kind, card, other, new Date().toISOString());
    const isDone = await changeCardsAndSay(kind, [kept, out], t('cards.merged', { name }));
    // What is out already keeps the card that it was published with.
    if (isDone) await correctDraftsOf(other.id, referring(other.id, card.id, name));
  };
  return (
    <div className={styles.line}>
      <span className={styles.words}>
        <span>{name}</span>
        <span className={styles.detail}>{cardDetail(card, i18n.language)}</span>
      </span>
      <Button aria-label={t('cards.keepNamed', { name })} onPress={() => void merge()}>
        {t('cards.keep')}
      </Button>
    </div>
  );
}
