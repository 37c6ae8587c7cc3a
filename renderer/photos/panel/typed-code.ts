export interface Replaced {
  readonly text: string;
  /** Where the caret goes: behind what was put in. */
  readonly caret: number;
}

/**
 * Replaces the code whose closing sign was just typed. A code stands on one line; anything pasted,
 * or longer than the closing sign, is left alone.
 *
 * @param replacement what a code between two signs becomes, undefined when there is no such code
 */
export function replaceTyped(
  before: string,
  after: string,
  caret: number,
  sign: string,
  replacement: (code: string) => string | undefined,
): Replaced | undefined {
  const typed = after.length === before.length + 1;
  if (!typed || sign === '' || !after.slice(0, caret).endsWith(sign)) return undefined;
  const end = caret - sign.length;
  const opening = end > 0 ? after.lastIndexOf(sign, end - sign.length) : -1;
  if (opening < 0) return undefined;
  const code = after.slice(opening + sign.length, end);
  if (code === '' || code.includes('\n')) return undefined;
  const text = replacement(code);
  if (text === undefined) return undefined;
  return {
    text: after.slice(0, opening) + text + after.slice(caret),
    caret: opening + text.length,
  };
}
