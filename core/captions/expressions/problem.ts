/** What is wrong with an expression, as data; `at` is the place in it, in UTF-16 units. */
export type ExpressionProblem =
  | { readonly kind: 'empty' }
  | {
      readonly kind: 'malformed';
      readonly at: number;
      readonly what:
        | 'group-not-closed'
        | 'group-not-opened'
        | 'class-not-closed'
        | 'nothing-to-repeat'
        | 'repeat-order'
        | 'range-order'
        | 'escape'
        | 'group-name';
    }
  /** What no machine can do in a time that grows with the text alone. */
  | {
      readonly kind: 'unsupported';
      readonly at: number;
      readonly what: 'back-reference' | 'look-around';
    }
  | { readonly kind: 'too-large' }
  /** The texts are too long for this expression; nothing was replaced. */
  | { readonly kind: 'too-slow' };

/** Thrown inside of this folder only. */
export class ExpressionError extends Error {
  readonly problem: ExpressionProblem;
  constructor(problem: ExpressionProblem) {
    super(problem.kind);
    this.name = 'ExpressionError';
    this.problem = problem;
  }
}
