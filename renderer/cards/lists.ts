import type { CardKind } from '../../core/cards/kind-names.ts';
import { type Card, type CardLists, listed } from '../../core/cards/kinds.ts';
import { termsOf } from '../../core/cards/shipped-terms.ts';

/** The cards of a kind that are in its list; the shipped terms are in the list of terms. */
export function cardsOf(lists: CardLists, kind: CardKind): readonly Card[] {
  return kind === 'terms' ? listed(termsOf(lists.terms)) : listed<Card>(lists[kind]);
}

/** Those that were taken out and can be brought back. */
export function trashedOf(lists: CardLists, kind: CardKind): readonly Card[] {
  return lists[kind].filter(({ trashedAt }: Card) => trashedAt !== undefined);
}
