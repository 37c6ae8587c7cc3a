import i18next from 'i18next';
import type { CardKind } from '../../core/cards/kind-names.ts';
import { type Card, type CardsChange, putting } from '../../core/cards/kinds.ts';
import { client } from '../client/client.ts';
import { failureWords } from '../library/failureWords.ts';
import { notify } from '../store/notices.ts';
import { takeCards, useOffice } from '../store/office.ts';

/** A change of cards that can be taken back, under the name of what was done. */
interface Step {
  readonly label: string;
  readonly back: CardsChange;
}

/** Older steps are forgotten; earlier versions of the card files are in the library's history. */
const MOST_STEPS = 50;
let steps: readonly Step[] = [];

/**
 * Adds cards or replaces those with a known id, in one step that can be undone. `label` says what
 * was done. Throws what the call throws.
 */
export async function changeCards(
  kind: CardKind,
  cards: readonly Card[],
  label: string,
): Promise<void> {
  const before = useOffice.getState()[kind];
  const ids = new Set(cards.map(({ id }) => id));
  const earlier = before.filter(({ id }: Card) => ids.has(id));
  const known = new Set(earlier.map(({ id }: Card) => id));
  const back: CardsChange = {
    put: putting(kind, earlier),
    remove: { [kind]: [...ids].filter((id) => !known.has(id)) },
  };
  takeCards(await client.cards.change({ put: putting(kind, cards), remove: {} }));
  steps = [...steps, { label, back }].slice(-MOST_STEPS);
}

/** As `changeCards`, for what is said at the window's foot with the way back; whether it was done. */
export async function changeCardsAndSay(
  kind: CardKind,
  cards: readonly Card[],
  label: string,
): Promise<boolean> {
  try {
    await changeCards(kind, cards, label);
    const action = { label: i18next.t('app.undo'), run: () => void undoCards() };
    notify({ tone: 'done', text: label, action });
    return true;
  } catch (error) {
    notify({ tone: 'error', text: i18next.t('cards.notSaved', { why: failureWords(error) }) });
    return false;
  }
}

/** Takes the last change of cards back and says which one it was. */
export async function undoCards(): Promise<void> {
  const step = steps.at(-1);
  if (!step) {
    notify({ tone: 'done', text: i18next.t('app.nothingToUndo') });
    return;
  }
  try {
    takeCards(await client.cards.change(step.back));
    steps = steps.filter((other) => other !== step);
    notify({ tone: 'done', text: i18next.t('app.undone', { what: step.label }) });
  } catch (error) {
    notify({ tone: 'error', text: i18next.t('cards.notSaved', { why: failureWords(error) }) });
  }
}

/** Takes a card out of its list. It can be brought back, and releases that name it keep it. */
export function takeOut(kind: CardKind, card: Card, name: string): Promise<boolean> {
  const out = { ...card, trashedAt: new Date().toISOString() };
  return changeCardsAndSay(kind, [out], i18next.t('cards.takenOut', { name }));
}

export function bringBack(kind: CardKind, card: Card, name: string): Promise<boolean> {
  const { trashedAt: _trashedAt, ...back } = card;
  return changeCardsAndSay(kind, [back], i18next.t('cards.broughtBack', { name }));
}
