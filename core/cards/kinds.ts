import { z } from 'zod';
import {
  type Organisation,
  organisationSchema,
  type Person,
  type Place,
  personSchema,
  placeSchema,
} from '../release/cards.ts';
import { type NameCard, nameCardSchema, type Term, termSchema } from '../release/terms.ts';
import { CARD_KINDS, type CardKind } from './kind-names.ts';

export interface CardLists {
  readonly people: readonly Person[];
  readonly places: readonly Place[];
  readonly organisations: readonly Organisation[];
  readonly terms: readonly Term[];
  readonly names: readonly NameCard[];
}
export type CardOf<Kind extends CardKind> = CardLists[Kind][number];
export type Card = CardOf<CardKind>;

/**
 * One change of the office's cards: `put` adds cards and replaces those with a known id; `remove`
 * takes away for good, which is only right for what was added a moment ago.
 */
export const cardsChangeSchema = z.object({
  put: z.object({
    people: z.array(personSchema).optional(),
    places: z.array(placeSchema).optional(),
    organisations: z.array(organisationSchema).optional(),
    terms: z.array(termSchema).optional(),
    names: z.array(nameCardSchema).optional(),
  }),
  remove: z.partialRecord(z.enum(CARD_KINDS), z.array(z.string())).default({}),
});
export type CardsChange = z.infer<typeof cardsChangeSchema>;

/** A change of one kind's cards. The switch keeps card and list together for the compiler. */
export function putting(kind: CardKind, cards: readonly Card[]): CardsChange['put'] {
  switch (kind) {
    case 'people':
      return { people: z.array(personSchema).parse(cards) };
    case 'places':
      return { places: z.array(placeSchema).parse(cards) };
    case 'organisations':
      return { organisations: z.array(organisationSchema).parse(cards) };
    case 'terms':
      return { terms: z.array(termSchema).parse(cards) };
    case 'names':
      return { names: z.array(nameCardSchema).parse(cards) };
  }
}

/** A card of a kind from what was put together from other data. Throws when it is none. */
export function readCard(kind: CardKind, value: unknown): Card {
  switch (kind) {
    case 'people':
      return personSchema.parse(value);
    case 'places':
      return placeSchema.parse(value);
    case 'organisations':
      return organisationSchema.parse(value);
    case 'terms':
      return termSchema.parse(value);
    case 'names':
      return nameCardSchema.parse(value);
  }
}

/** Those that are not taken out of the lists. */
export function listed<Listed extends { readonly trashedAt?: string | undefined }>(
  cards: readonly Listed[],
): readonly Listed[] {
  return cards.filter(({ trashedAt }) => trashedAt === undefined);
}
