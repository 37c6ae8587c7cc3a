import {
  ExternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  type ParagraphChild,
  TextRun,
} from 'docx';
import type { Inline } from '../../../core/release/text.ts';
import { groupAdjacent } from '../adjacent.ts';
import { safeLink } from '../safe-link.ts';
import { foreignTag } from './language-tag.ts';
import type { RunLook, RunStyles } from './run-styles.ts';
import { xmlLines } from './xml-text.ts';

/** Who writes: the language of this part of the document, and the document's run styles. */
export interface Scribe {
  /** Such as `kk-KZ`. */
  readonly language: string;
  readonly runStyles: RunStyles;
}

/** A paragraph in one of the named styles; its mark has the part's language, as its words do. */
export function paragraph(
  scribe: Scribe,
  style: string,
  children: readonly ParagraphChild[],
  options: Omit<IParagraphOptions, 'style' | 'children' | 'run'> = {},
): Paragraph {
  const mark = scribe.runStyles.of({ language: scribe.language });
  return new Paragraph({ ...options, style, children, ...(mark && { run: { style: mark } }) });
}

/** Words of the frame: no marks, a break at each line's end. */
export function plain(scribe: Scribe, text: string, look: RunLook = {}): readonly TextRun[] {
  const style = scribe.runStyles.of({ language: scribe.language, ...look });
  return xmlLines(text).map(
    (line, index) =>
      new TextRun({ text: line, ...(index > 0 && { break: 1 }), ...(style && { style }) }),
  );
}

/** Words that lead somewhere. `address` has been through `safeLink` or is made by us. */
export function linked(scribe: Scribe, text: string, address: string): ExternalHyperlink {
  return new ExternalHyperlink({
    link: address,
    children: [...plain(scribe, text, { link: true })],
  });
}

/**
 * Text with its marks. In a paragraph that is bold as a whole, Word takes bold for a switch and
 * would make strong words thin: there (`bold`) the mark is left out.
 */
export function inline(
  scribe: Scribe,
  content: readonly Inline[],
  paragraphIs: { readonly bold?: boolean } = {},
): readonly ParagraphChild[] {
  // Neighbours with one address are one link, whatever other marks they have.
  return groupAdjacent(content, addressOf).flatMap(({ key: address, members }) => {
    const words: readonly ParagraphChild[] = members.flatMap((run) => {
      const { strong, ...look } = lookOf(run, scribe.language);
      return plain(scribe, run.text, {
        ...look,
        strong: strong === true && !paragraphIs.bold,
        link: address !== undefined,
      });
    });
    return address === undefined
      ? words
      : [new ExternalHyperlink({ link: address, children: words })];
  });
}

function addressOf(run: Inline): string | undefined {
  const mark = run.marks?.find((candidate) => candidate.type === 'link');
  return mark && safeLink(mark.href);
}

function lookOf(run: Inline, language: string): RunLook {
  const marks = run.marks ?? [];
  const foreign = marks.find((mark) => mark.type === 'lang');
  return {
    strong: marks.some(({ type }) => type === 'strong'),
    emphasis: marks.some(({ type }) => type === 'emphasis'),
    language: (foreign && foreignTag(foreign.lang)) ?? language,
  };
}
