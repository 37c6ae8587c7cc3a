import { type Inline, plainText, type Reference } from '../release/text.ts';

/** Part of inline content by offsets into its plain text, marks and references kept. */
export function sliceInline(content: readonly Inline[], from: number, to: number): Inline[] {
  const slice: Inline[] = [];
  let start = 0;
  for (const run of content) {
    const text = run.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    if (text !== '') slice.push({ ...run, text });
    start += run.text.length;
  }
  return slice;
}

/** Content without white space at its ends. */
export function trimInline(content: readonly Inline[]): Inline[] {
  const text = plainText(content);
  const from = text.length - text.trimStart().length;
  return sliceInline(content, from, text.trimEnd().length);
}

export interface LinkedRange {
  readonly from: number;
  readonly to: number;
  readonly ref: Reference;
}

/** Puts references on ranges that do not overlap; runs that have one already keep it. */
export function linkInline(content: readonly Inline[], ranges: readonly LinkedRange[]): Inline[] {
  const sorted = [...ranges].sort((a, b) => a.from - b.from);
  const end = plainText(content).length;
  const linked: Inline[] = [];
  let at = 0;
  for (const { from, to, ref } of sorted) {
    if (from < at) continue;
    linked.push(
      ...sliceInline(content, at, from),
      ...sliceInline(content, from, to).map((run) => (run.ref ? run : { ...run, ref })),
    );
    at = to;
  }
  return [...linked, ...sliceInline(content, at, end)];
}
