import { capitalised } from '../language/russian.ts';
import type { Inline, Reference } from '../release/text.ts';

/** What a slot is filled with, and what a choice beside it agrees with. */
export interface Filled {
  readonly runs: readonly Inline[];
  readonly gender?: 'm' | 'f' | 'n';
  readonly many?: boolean;
  /** How many, for «был|было», «человек|человека|человек»; not `exact`: a word of measure precedes. */
  readonly amount?: { readonly value: number; readonly exact: boolean };
  /** The word is there and its form is not: the gap of the case stands behind it. */
  readonly lacksForm?: true;
}

export function plain(text: string | undefined, ref?: Reference): Filled | undefined {
  return text ? { runs: [{ text, ...(ref && { ref }) }] } : undefined;
}

export function capitalisedRuns(runs: readonly Inline[]): readonly Inline[] {
  const [first, ...rest] = runs;
  return first ? [{ ...first, text: capitalised(first.text) }, ...rest] : runs;
}

/** Items with `between` after all but the last two, and `last` between those. */
export function joinedRuns(
  items: readonly (readonly Inline[])[],
  between: string,
  last: string,
): readonly Inline[] {
  return items.flatMap((item, at) => {
    if (at === 0) return item;
    return [{ text: at === items.length - 1 ? last : between }, ...item];
  });
}

/**
 * One run of neighbours without references; where two runs meet no space twice, no full stop behind
 * a sign that ends a sentence, no comma before another sign. What stands within a run was entered
 * by somebody, or said, and stays as it is.
 */
export function tidied(runs: readonly Inline[]): readonly Inline[] {
  const result: Inline[] = [];
  for (const run of runs) {
    const last = result.at(-1);
    const text = fitting(last?.text ?? '', run.text);
    if (text === '') continue;
    if (last && /,$/.test(last.text) && /^[.,;:!?)]/.test(text)) {
      result[result.length - 1] = { ...last, text: last.text.slice(0, -1) };
    }
    const before = result.at(-1);
    if (before && !before.ref && !run.ref) {
      result[result.length - 1] = { text: before.text + text };
    } else {
      result.push({ ...run, text });
    }
  }
  return result;
}

/** An ellipsis is no full stop: only a single point goes. */
function fitting(before: string, text: string): string {
  const spaced = before === '' || /\s$/.test(before) ? text.replace(/^ /, '') : text;
  return /[.!?…]$/.test(before) ? spaced.replace(/^\.(?!\.)/, '') : spaced;
}
