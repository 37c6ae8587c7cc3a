/**
 * A caption text taken apart: `{name:form}` variables, `=code=` replacements and what stands
 * between them. `{{` and `}}` are braces, a doubled delimiter is one delimiter.
 */
export type CaptionPart =
  | { readonly type: 'text'; readonly text: string }
  | {
      readonly type: 'variable';
      readonly name: string;
      /** What follows the name after colons: a case, a language, a width. */
      readonly forms: readonly string[];
      readonly at: number;
      readonly length: number;
    }
  | {
      readonly type: 'code';
      readonly code: string;
      /** After `#`: the number of a replacement, or the name of a case. */
      readonly column?: string;
      readonly at: number;
      readonly length: number;
    }
  | { readonly type: 'unclosed'; readonly text: string; readonly at: number };

export type CodePart = Extract<CaptionPart, { type: 'code' }>;

/** A code is short; without a limit two far-off delimiters would swallow a paragraph. */
const LONGEST_CODE = 60;

/**
 * Never fails: what is no variable and no code stays text. An empty delimiter finds no codes.
 *
 * @param isCode whether there is such a code: a photographer's list may call one «в/ч» or «uk 1»,
 *   and only because it is there is it told from an equation
 */
export function readCaptionText(
  text: string,
  delimiter: string,
  isCode: (code: string) => boolean = () => false,
): readonly CaptionPart[] {
  const parts: CaptionPart[] = [];
  let plain = '';
  const push = (part: CaptionPart) => {
    if (plain !== '') parts.push({ type: 'text', text: plain });
    plain = '';
    parts.push(part);
  };
  for (let at = 0; at < text.length; ) {
    const sign = text[at];
    if ((sign === '{' || sign === '}') && text[at + 1] === sign) {
      plain += sign;
      at += 2;
    } else if (sign === '{') {
      const end = closing(text, at);
      if (end < 0) {
        push({ type: 'unclosed', text: sign, at });
        at += 1;
      } else {
        push(variable(text, at, end));
        at = end + 1;
      }
    } else if (delimiter !== '' && text.startsWith(delimiter, at)) {
      const code = codeAt(text, at, delimiter, isCode);
      if (code) {
        push(code);
        at += code.length;
      } else {
        plain += delimiter;
        const doubled = text.startsWith(delimiter, at + delimiter.length);
        at += delimiter.length * (doubled ? 2 : 1);
      }
    } else {
      plain += sign;
      at += 1;
    }
  }
  if (plain !== '') parts.push({ type: 'text', text: plain });
  return parts;
}

/** The codes of a text in which braces are only braces: a photo's own words are no template. */
export function codesIn(
  text: string,
  delimiter: string,
  isCode: (code: string) => boolean,
): readonly CodePart[] {
  const found: CodePart[] = [];
  if (delimiter === '') return found;
  for (let at = text.indexOf(delimiter); at >= 0; ) {
    const code = codeAt(text, at, delimiter, isCode);
    if (code) found.push(code);
    const doubled = text.startsWith(delimiter, at + delimiter.length);
    at = text.indexOf(delimiter, at + (code?.length ?? delimiter.length * (doubled ? 2 : 1)));
  }
  return found;
}

/** The closing brace of a variable, on the same line and before another one opens. */
function closing(text: string, at: number): number {
  for (let index = at + 1; index < text.length; index++) {
    const sign = text[index];
    if (sign === '}') return index;
    if (sign === '{' || sign === '\n') return -1;
  }
  return -1;
}

function variable(text: string, at: number, end: number): CaptionPart {
  const [name = '', ...forms] = text
    .slice(at + 1, end)
    .split(':')
    .map((word) => word.trim());
  return { type: 'variable', name, forms, at, length: end + 1 - at };
}

/** Letters, figures and a few signs: an equation or an address is no code, even a misspelt one. */
const CODE = /^[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}._-]*$/u;

function codeAt(
  text: string,
  at: number,
  delimiter: string,
  isCode: (code: string) => boolean,
): CodePart | undefined {
  const from = at + delimiter.length;
  const end = text.slice(from, from + LONGEST_CODE + delimiter.length).indexOf(delimiter);
  if (end < 1) return undefined;
  const [code = '', column, ...more] = text.slice(from, from + end).split('#');
  if (more.length > 0 || column?.trim() === '') return undefined;
  if (!CODE.test(code) && !isCode(code)) return undefined;
  const length = end + 2 * delimiter.length;
  return { type: 'code', code, ...(column && { column: column.trim() }), at, length };
}
