import type { TFunction } from 'i18next';
import type { CaptionProblem } from '../../../core/captions/problems.ts';
import { onScreen, type ScreenNames } from './screen-form.ts';

/** What is wrong with a text and what to do, for a person. */
export function problemWords(problem: CaptionProblem, names: ScreenNames, t: TFunction): string {
  const variable = (name: string, form?: string) =>
    onScreen(form ? `{${name}:${form}}` : `{${name}}`, names).slice(1, -1);
  const form = (stored: string) => names.forms.shown.get(stored) ?? stored;
  switch (problem.kind) {
    case 'unknown-variable':
      return problem.near
        ? t('template.unknownVariableNear', { name: problem.name, near: variable(problem.near) })
        : t('template.unknownVariable', { name: problem.name });
    case 'unknown-form':
      return t('template.unknownForm', {
        name: variable(problem.name),
        form: problem.form,
        known: problem.known.map(form).join(', '),
      });
    case 'unclosed-brace':
      return t('template.unclosedBrace');
    case 'needs-release':
      return t('template.needsRelease', { name: variable(problem.name) });
    case 'missing-value':
      return problem.of
        ? t('template.missingValueOf', { name: variable(problem.name), of: problem.of })
        : t('template.missingValue', { name: variable(problem.name) });
    case 'missing-form':
      return t(problem.unconfirmed ? 'template.unconfirmedForm' : 'template.missingForm', {
        of: problem.of,
        form: form(problem.form),
      });
    case 'unknown-code':
      return problem.near
        ? t('template.unknownCodeNear', { code: problem.code, near: problem.near })
        : t('template.unknownCode', { code: problem.code });
    case 'ambiguous-code':
      return t('template.ambiguousCode', {
        code: problem.code,
        people: problem.people.join(', '),
      });
    case 'missing-column':
      return t('template.missingColumn', {
        code: problem.code,
        column: problem.column,
        count: problem.columns,
      });
    case 'not-a-date':
      return t('template.notADate', { text: problem.text });
  }
}
