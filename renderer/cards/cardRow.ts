import type { Card } from '../../core/cards/kinds.ts';
import { positionOn } from '../../core/release/cards.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import type { Term } from '../../core/release/terms.ts';
import { readable } from '../form/cardOptions.ts';

/** The line below a card's name in the list: what tells it from others of the same name. */
export function cardDetail(card: Card, language: string): string {
  const details = [
    'positions' in card ? readable(positionOn(card, undefined)?.title, language) : '',
    'district' in card || 'city' in card
      ? readable(
          ('district' in card ? card.district : undefined) ??
            ('city' in card ? card.city : undefined),
          language,
        )
      : '',
    'shortName' in card ? readable(card.shortName, language) : '',
    'wrong' in card ? wrongForms(card, language) : '',
    'code' in card ? (card.code ?? '') : '',
  ];
  return details.filter((detail) => detail !== '').join(' · ');
}

const MOST_FORMS = 3;

/** Those of the interface's language first. */
function wrongForms({ wrong }: Term, language: string): string {
  const order = [...LANGUAGES].sort((a, b) => Number(b === language) - Number(a === language));
  const forms = order.flatMap((each) => wrong[each] ?? []).map(({ text }) => text);
  const shown = forms.slice(0, MOST_FORMS).join(', ');
  return forms.length > MOST_FORMS ? `${shown}, …` : shown;
}

export function waitsForSomebody(card: Card): boolean {
  return 'incomplete' in card && (card.incomplete?.length ?? 0) > 0;
}
