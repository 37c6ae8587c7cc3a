/** The seven cases of Kazakh: атау, ілік, барыс, табыс, жатыс, шығыс, көмектес. */
export const KAZAKH_CASES = ['nom', 'gen', 'dat', 'acc', 'loc', 'abl', 'ins'] as const;
export type KazakhCase = (typeof KAZAKH_CASES)[number];

/** The form that is wanted of a noun. Its possessor, if any, is a third person: «облыстың әкімі». */
export interface KazakhForm {
  readonly case: KazakhCase;
  readonly plural?: boolean;
  readonly possessed?: boolean;
}
