import { LONGEST_TEMPLATE, type TemplateProblem } from './template-problem.ts';

/** A part of a template: words as they are, or what is filled in. */
export type Piece = Words | SlotPiece | ChoicePiece | PhrasePiece;
export interface Words {
  readonly type: 'words';
  readonly text: string;
}
/** `{date}`, `{Person:gen}`, `{о topic:prep}`, `{a event}`. */
export interface SlotPiece {
  readonly type: 'slot';
  readonly name: string;
  /** Begins with a capital: the first letter was one. */
  readonly capital: boolean;
  /** As it was written behind the colon; '' when nothing was. */
  readonly form?: string;
  /** The preposition or article before it, as it was written. */
  readonly before?: string;
}
/** `{обсудил|обсудила}`, `{был|было:count}`: one of these, by gender or number. */
export interface ChoicePiece {
  readonly type: 'choice';
  readonly variants: readonly (readonly Piece[])[];
  /** The slot it agrees with; absent: the nearest one. */
  readonly slot?: string;
  readonly text: string;
}
/** `{@said}`: one of the office's own phrases. */
export interface PhrasePiece {
  readonly type: 'phrase';
  readonly name: string;
}

export type Parsed =
  | { readonly ok: true; readonly pieces: readonly Piece[] }
  | { readonly ok: false; readonly problem: TemplateProblem };

/**
 * Reads the syntax of a template (`docs/drafts.md`): what stands in braces is filled in, the rest
 * is words. Whether the slots exist is `checkTemplate`'s.
 */
export function parseTemplate(text: string): Parsed {
  if (text.length > LONGEST_TEMPLATE) {
    return { ok: false, problem: { type: 'too-long', limit: LONGEST_TEMPLATE } };
  }
  return parse(text, 0, false);
}

function parse(text: string, offset: number, inChoice: boolean): Parsed {
  const pieces: Piece[] = [];
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('{', at);
    const close = text.indexOf('}', at);
    if (close >= 0 && (open < 0 || close < open)) {
      return { ok: false, problem: { type: 'unopened-brace', at: offset + close } };
    }
    const words = text.slice(at, open < 0 ? undefined : open);
    if (words !== '') pieces.push({ type: 'words', text: words });
    if (open < 0) break;
    const end = closing(text, open);
    if (end === undefined) {
      return { ok: false, problem: { type: 'unclosed-brace', at: offset + open } };
    }
    const inside = parseInside(text.slice(open + 1, end), offset + open + 1, inChoice);
    if (!inside.ok) return inside;
    pieces.push(...inside.pieces);
    at = end + 1;
  }
  return { ok: true, pieces };
}

/** Where the brace opened at `open` is closed again, with those in between. */
function closing(text: string, open: number): number | undefined {
  let depth = 0;
  for (let at = open; at < text.length; at++) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
  return undefined;
}

const SLOT = /^(?:(\p{L}+)\s+)?([A-Za-z]+)(?::([\p{L}]*))?$/u;

function parseInside(inside: string, offset: number, inChoice: boolean): Parsed {
  const text = inside.trim();
  if (text === '') return { ok: false, problem: { type: 'empty-braces', at: offset - 1 } };
  if (text.startsWith('@')) {
    const name = text.slice(1).trim();
    if (!/^[\p{L}\p{N}-]+$/u.test(name)) return unreadable(text);
    return { ok: true, pieces: [{ type: 'phrase', name }] };
  }
  const parts = atTopLevel(inside);
  if (parts.length > 1) return parseChoice(inside, parts, offset, inChoice);
  const match = SLOT.exec(text);
  if (!match) return unreadable(text);
  const [, before, written = '', form] = match;
  const name = written.charAt(0).toLowerCase() + written.slice(1);
  const first = before ?? written;
  const capital = first.charAt(0) !== first.charAt(0).toLowerCase();
  return {
    ok: true,
    pieces: [
      {
        type: 'slot',
        name,
        capital,
        ...(form !== undefined && { form }),
        ...(before !== undefined && { before: before.toLowerCase() }),
      },
    ],
  };
}

function parseChoice(
  inside: string,
  parts: readonly string[],
  offset: number,
  inChoice: boolean,
): Parsed {
  if (inChoice) return { ok: false, problem: { type: 'nested-choice', choice: `{${inside}}` } };
  const last = parts.at(-1) ?? '';
  const slot = /:([A-Za-z]+)\s*$/.exec(last);
  const wordings = slot ? [...parts.slice(0, -1), last.slice(0, slot.index)] : parts;
  const variants: (readonly Piece[])[] = [];
  let at = offset;
  for (const wording of wordings) {
    const parsed = parse(wording, at, true);
    if (!parsed.ok) return parsed;
    variants.push(parsed.pieces);
    at += wording.length + 1;
  }
  return {
    ok: true,
    pieces: [
      { type: 'choice', variants, text: `{${inside}}`, ...(slot?.[1] && { slot: slot[1] }) },
    ],
  };
}

/** The parts between bars that no inner braces hold. */
function atTopLevel(inside: string): readonly string[] {
  const parts: string[] = [''];
  let depth = 0;
  for (const sign of inside) {
    if (sign === '{') depth += 1;
    if (sign === '}') depth -= 1;
    if (sign === '|' && depth === 0) parts.push('');
    else parts[parts.length - 1] += sign;
  }
  return parts;
}

function unreadable(text: string): Parsed {
  return { ok: false, problem: { type: 'unreadable', text: text.slice(0, 60) } };
}
