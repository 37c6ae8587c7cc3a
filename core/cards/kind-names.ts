/** The card files of an office, each a list of the same name. */
export const CARD_KINDS = ['people', 'places', 'organisations', 'terms', 'names'] as const;
export type CardKind = (typeof CARD_KINDS)[number];
