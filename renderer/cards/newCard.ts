import type { CardKind } from '../../core/cards/kind-names.ts';
import { type Card, readCard } from '../../core/cards/kinds.ts';
import { newId } from '../../core/release/id.ts';

/** An empty card; it is nowhere before it is saved. */
export function newCard(kind: CardKind): Card {
  return readCard(kind, { id: newId(), name: {} });
}
