import type { CardKind } from '../../core/cards/kind-names.ts';
import type { Card, CardLists } from '../../core/cards/kinds.ts';
import { codeOf } from '../../core/cards/same-name.ts';
import { cardsOf } from './lists.ts';

/** Another card that has this card's short code: a code calls one card of the office only. */
export function codeOwner(lists: CardLists, kind: CardKind, card: Card): Card | undefined {
  const code = codeOf(card);
  if (code === undefined) return undefined;
  const coded = (['people', 'organisations'] as const).flatMap((other) => cardsOf(lists, other));
  return kind === 'people' || kind === 'organisations'
    ? coded.find((other) => other.id !== card.id && codeOf(other) === code)
    : undefined;
}
