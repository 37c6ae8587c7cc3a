/** The six cases of Russian, in the order in which schools teach them. */
export const RUSSIAN_CASES = ['nom', 'gen', 'dat', 'acc', 'ins', 'prep'] as const;
export type RussianCase = (typeof RUSSIAN_CASES)[number];

export type RussianGender = 'm' | 'f' | 'n';

export interface RussianForm {
  readonly case: RussianCase;
  /** Into the plural; a phrase that is given in the plural stays in it. */
  readonly plural?: boolean;
}
