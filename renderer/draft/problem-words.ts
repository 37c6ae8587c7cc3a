import type { TFunction } from 'i18next';
import type { TemplateProblem } from '../../core/draft/template-problem.ts';

/** What is wrong with a template, as a sentence that names it and says what to do. */
export function problemWords(problem: TemplateProblem, t: TFunction): string {
  const key = `draft.problem_${problem.type.replaceAll('-', '_')}`;
  switch (problem.type) {
    case 'unclosed-brace':
    case 'unopened-brace':
    case 'empty-braces':
      return t(key, { at: problem.at + 1 });
    case 'no-form':
      return t(key, { slot: problem.slot, form: problem.form, forms: problem.forms.join(', ') });
    case 'wrong-number-of-variants': {
      const { choice, slot, wanted } = problem;
      return t(key, { choice, slot, wanted: wanted.join(' / ') });
    }
    case 'phrase-loop':
      return t(key, { phrases: problem.phrases.map((name) => `@${name}`).join(' → ') });
    default:
      return t(key, { ...problem });
  }
}
