import { LANGUAGES, type Language } from '../release/language.ts';
import { type CaptionContext, type CaptionPhoto, dayOf } from './caption-context.ts';
import { type CaptionPart, type CodePart, readCaptionText } from './caption-text.ts';
import { type Replacement, replacementOf } from './codes.ts';
import { nearName } from './near-name.ts';
import type { CaptionProblem } from './problems.ts';
import { valueKey } from './value-key.ts';
import {
  type Missing,
  type ValueOptions,
  type ValueStyle,
  variableValue,
} from './variable-values.ts';
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

/** Expands one text for photo after photo. */
export type Expander = (photo: CaptionPhoto, language: Language) => Expanded;

/**
 * The same text for many photos: taken apart once, with everything settled beforehand that is the
 * same for all of them.
 */
export function prepared(
  text: string,
  context: CaptionContext,
  style: ValueStyle = 'prose',
): Expander {
  const { delimiter, entries } = context.codes;
  const parts = readCaptionText(text, style === 'prose' ? delimiter : '', (code) =>
    entries.has(code),
  );
  const [only] = parts;
  if (parts.length <= 1 && (only === undefined || only.type === 'text')) {
    const same = { text: only?.text ?? '', problems: [] };
    return () => same;
  }
  const finders = parts.map((part) => finderOf(part, text, context, style));
  return (photo, language) => {
    let problems: CaptionProblem[] | undefined;
    let whole = '';
    for (const find of finders) {
      const found = find(photo, language);
      whole += found.text;
      if (found.problem) {
        problems ??= [];
        problems.push(found.problem);
      }
    }
    return { text: whole, problems: problems ?? NONE };
  };
}

const NONE: readonly CaptionProblem[] = [];

interface Found {
  readonly text: string;
  readonly problem?: CaptionProblem;
}
type Finder = (photo: CaptionPhoto, language: Language) => Found;

function finderOf(
  part: CaptionPart,
  text: string,
  context: CaptionContext,
  style: ValueStyle,
): Finder {
  switch (part.type) {
    case 'text':
      return () => part;
    case 'unclosed': {
      const { at } = part;
      const found = {
        text: part.text,
        problem: { kind: 'unclosed-brace', at, length: 1 },
      } as const;
      return () => found;
    }
    case 'code':
      return codeFinder(part, text.slice(part.at, part.at + part.length), context);
    case 'variable':
      return variableFinder(part, text.slice(part.at, part.at + part.length), context, style);
  }
}

type VariablePart = Extract<CaptionPart, { type: 'variable' }>;

function codeFinder(part: CodePart, written: string, context: CaptionContext): Finder {
  if (!context.codes.entries.has(part.code)) {
    // Looking for a near name is slow, and no photo changes the answer.
    const unknown = unknownCode(part, written, context);
    return () => unknown;
  }
  const known = new Map<string, Found>();
  return (photo, language) => {
    const day = dayOf(photo, context);
    const key = `${language} ${day}`;
    const before = known.get(key);
    if (before) return before;
    const found = codeWords(part, written, context, { language, day });
    known.set(key, found);
    return found;
  };
}

/** What stands for one code in a language on a day; `written` is the code as it was typed. */
export function codeWords(
  part: CodePart,
  written: string,
  context: CaptionContext,
  { language, day }: { readonly language: Language; readonly day: string | undefined },
): Found {
  const { release, codes } = context;
  const entry = codes.entries.get(part.code);
  if (!entry) return unknownCode(part, written, context);
  const replacement = replacementOf(entry, part.column, language, {
    ...(release && { release }),
    day,
  });
  return replaced(part, written, replacement, language);
}

function unknownCode(
  { code, at, length }: CodePart,
  written: string,
  { codes }: CaptionContext,
): Found {
  const near = nearName(code, codes.entries.keys());
  const problem = { kind: 'unknown-code', code, ...(near && { near }), at, length } as const;
  return { text: written, problem };
}

function replaced(
  { code, column = '1', at, length }: CodePart,
  written: string,
  replacement: Replacement,
  language: Language,
): Found {
  if (replacement.ok) return { text: replacement.text };
  switch (replacement.why) {
    case 'ambiguous': {
      const { people } = replacement;
      return { text: written, problem: { kind: 'ambiguous-code', code, people, at, length } };
    }
    case 'column': {
      const { columns } = replacement;
      return {
        text: written,
        problem: { kind: 'missing-column', code, column, columns, at, length },
      };
    }
    case 'form': {
      const { of, form, unconfirmed } = replacement;
      return {
        text: `[${of}?]`,
        problem: { kind: 'missing-form', name: code, of, form, language, unconfirmed, at, length },
      };
    }
  }
}

function variableFinder(
  part: VariablePart,
  written: string,
  context: CaptionContext,
  style: ValueStyle,
): Finder {
  const { name, at, length } = part;
  const known = variableNamed(name);
  if (!known) {
    const near = nearName(name, NAMES);
    const problem = { kind: 'unknown-variable', name, ...(near && { near }), at, length } as const;
    return () => ({ text: written, problem });
  }
  const forms = readForms(part, known);
  if (!forms.ok) return () => ({ text: written, problem: forms.problem });
  if (known.variable.needsRelease && !context.release) {
    const problem = { kind: 'needs-release', name, at, length } as const;
    return () => ({ text: written, problem });
  }
  const options = (language: Language): ValueOptions => ({
    language: forms.language ?? language,
    form: forms.form,
    width: forms.width,
    style,
  });
  const remembered = {
    kk: { options: options('kk'), found: new Map<string, Found>() },
    ru: { options: options('ru'), found: new Map<string, Found>() },
    en: { options: options('en'), found: new Map<string, Found>() },
  };
  const find = (photo: CaptionPhoto, asked: ValueOptions): Found => {
    const value = variableValue(known, photo, context, asked);
    if (value.ok) return value;
    return { text: value.gap, problem: { ...missing(value, name, asked.language), at, length } };
  };
  // A preview asks thousands of times after each key for what many photos share.
  return (photo, language) => {
    const { options: asked, found } = remembered[language];
    const key = valueKey(known, photo, context);
    if (key === undefined) return find(photo, asked);
    const before = found.get(key);
    if (before) return before;
    const value = find(photo, asked);
    found.set(key, value);
    return value;
  };
}

const NAMES = VARIABLES.map(({ name }) => name);

type Forms =
  | {
      readonly ok: true;
      /** Absent when the text's own language counts. */
      readonly language?: Language;
      readonly form: string;
      readonly width: number;
    }
  | { readonly ok: false; readonly problem: CaptionProblem };

function readForms({ forms, name, at, length }: VariablePart, known: Known): Forms {
  let language: Language | undefined;
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
  return { ok: true, ...(language && { language }), form, width };
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
