import { LANGUAGES, type Language } from '../release/language.ts';
import { type CaptionContext, type CaptionPhoto, dayOf } from './caption-context.ts';
import { type CaptionPart, readCaptionText } from './caption-text.ts';
import { replacementOf } from './codes.ts';
import { nearName } from './near-name.ts';
import type { CaptionProblem } from './problems.ts';
import { type Missing, type ValueStyle, variableValue } from './variable-values.ts';
import { formsOf, type Known, VARIABLES, variableNamed } from './variables.ts';

export interface Expanded {
  readonly text: string;
  readonly problems: readonly CaptionProblem[];
}

/**
 * A text with its variables and codes replaced, for one photo in one language. What is unknown
 * stays as it was typed; what the photo and the release do not say becomes a gap, «[кто?]». Each
 * is a problem too. A value is never looked through again: braces in a name are only braces.
 */
export function expand(
  text: string,
  photo: CaptionPhoto,
  context: CaptionContext,
  language: Language,
): Expanded {
  return prepared(text, context)(photo, language);
}

/** The same text for many photos: taken apart once. */
export function prepared(
  text: string,
  context: CaptionContext,
  style: ValueStyle = 'prose',
): (photo: CaptionPhoto, language: Language) => Expanded {
  const parts = readCaptionText(text, style === 'prose' ? context.codes.delimiter : '');
  const [only] = parts;
  if (parts.length <= 1 && (only === undefined || only.type === 'text')) {
    const same = { text: only?.text ?? '', problems: [] };
    return () => same;
  }
  return (photo, language) => {
    const problems: CaptionProblem[] = [];
    let whole = '';
    for (const part of parts) {
      const found = partText(part, photo, context, language, style);
      whole += found.text ?? written(part, text);
      if (found.problem) problems.push(found.problem);
    }
    return { text: whole, problems };
  };
}

/** `text` is absent where what was typed stays. */
interface Found {
  readonly text?: string;
  readonly problem?: CaptionProblem;
}

function written(part: CaptionPart, text: string): string {
  if (part.type === 'text' || part.type === 'unclosed') return part.text;
  return text.slice(part.at, part.at + part.length);
}

function partText(
  part: CaptionPart,
  photo: CaptionPhoto,
  context: CaptionContext,
  language: Language,
  style: ValueStyle,
): Found {
  switch (part.type) {
    case 'text':
      return { text: part.text };
    case 'unclosed':
      return { problem: { kind: 'unclosed-brace', at: part.at, length: 1 } };
    case 'code':
      return code(part, photo, context, language);
    case 'variable':
      return variable(part, photo, context, language, style);
  }
}

type CodePart = Extract<CaptionPart, { type: 'code' }>;
type VariablePart = Extract<CaptionPart, { type: 'variable' }>;

function code(
  { code: name, column, at, length }: CodePart,
  photo: CaptionPhoto,
  context: CaptionContext,
  language: Language,
): Found {
  const { entries } = context.codes;
  const entry = entries.get(name);
  if (!entry) {
    const near = nearName(name, entries.keys());
    return { problem: { kind: 'unknown-code', code: name, ...(near && { near }), at, length } };
  }
  const { release } = context;
  const day = dayOf(photo, release);
  const found = replacementOf(entry, column, language, { ...(release && { release }), day });
  if (found.ok) return { text: found.text };
  switch (found.why) {
    case 'ambiguous':
      return {
        problem: { kind: 'ambiguous-code', code: name, people: found.people, at, length },
      };
    case 'column': {
      const { columns } = found;
      return {
        problem: { kind: 'missing-column', code: name, column: column ?? '1', columns, at, length },
      };
    }
    case 'form': {
      const { of, form, unconfirmed } = found;
      return {
        text: `[${of}?]`,
        problem: { kind: 'missing-form', name, of, form, language, unconfirmed, at, length },
      };
    }
  }
}

function variable(
  part: VariablePart,
  photo: CaptionPhoto,
  context: CaptionContext,
  language: Language,
  style: ValueStyle,
): Found {
  const { name, at, length } = part;
  const known = variableNamed(name);
  if (!known) {
    const near = nearName(name, NAMES);
    return { problem: { kind: 'unknown-variable', name, ...(near && { near }), at, length } };
  }
  const forms = readForms(part, known, language);
  if (!forms.ok) return { problem: forms.problem };
  if (known.variable.needsRelease && !context.release) {
    return { problem: { kind: 'needs-release', name, at, length } };
  }
  const found = variableValue(known, photo, context, { ...forms, style });
  if (found.ok) return { text: found.text };
  return { text: found.gap, problem: { ...missing(found, name, forms.language), at, length } };
}

const NAMES = VARIABLES.map(({ name }) => name);

type Forms =
  | {
      readonly ok: true;
      readonly language: Language;
      readonly form: string;
      readonly width: number;
    }
  | { readonly ok: false; readonly problem: CaptionProblem };

function readForms({ forms, name, at, length }: VariablePart, known: Known, own: Language): Forms {
  let language = own;
  let form = 'nom';
  let width = 0;
  const allowed = formsOf(known.variable);
  for (const given of forms) {
    const lower = given.toLowerCase();
    const asLanguage = LANGUAGES.find((one) => one === lower);
    if (asLanguage) language = asLanguage;
    else if (known.variable.width && /^\d{1,2}$/.test(lower)) width = Math.min(12, Number(lower));
    else if (allowed.includes(lower)) form = lower;
    else {
      const problem = {
        kind: 'unknown-form',
        name,
        form: given,
        known: allowed,
        at,
        length,
      } as const;
      return { ok: false, problem };
    }
  }
  return { ok: true, language, form, width };
}

function missing(found: Missing, name: string, language: Language) {
  switch (found.why) {
    case 'needs-release':
      return { kind: 'needs-release', name } as const;
    case 'missing-value':
      return {
        kind: 'missing-value',
        name,
        language,
        ...(found.of !== undefined && { of: found.of }),
      } as const;
    case 'missing-form': {
      const { of, form, unconfirmed } = found;
      return { kind: 'missing-form', name, of, form, language, unconfirmed } as const;
    }
  }
}
