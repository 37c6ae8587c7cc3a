import type { Paragraph } from 'docx';
import type { Publication, PublicationBlock } from '../../../core/publication/edition.ts';
import { quotation } from '../quotation.ts';
import type { Illustration } from './illustrations.ts';
import { LIST_NUMBERING } from './lists.ts';
import { figure } from './picture.ts';
import { STYLE } from './styles.ts';
import { inline, paragraph, plain, type Scribe } from './text.ts';

/** How the body finds its photos, and what sets this part's lists apart from another's. */
export interface BodyContext {
  illustration(photo: string): Illustration | undefined;
  /** The photo's name in Word's selection pane. */
  photoName(photo: string): string;
  /** A number that no other list of the document has, by the block's place. */
  listInstance(block: number): number;
}

export function body(
  publication: Publication,
  scribe: Scribe,
  context: BodyContext,
): readonly Paragraph[] {
  return publication.blocks.flatMap((block, index) =>
    renderBlock(publication, block, index, scribe, context),
  );
}

function renderBlock(
  publication: Publication,
  block: PublicationBlock,
  index: number,
  scribe: Scribe,
  context: BodyContext,
): readonly Paragraph[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(scribe, STYLE.body, inline(scribe, block.content))];
    case 'heading': {
      const style = block.level === 2 ? STYLE.heading2 : STYLE.heading3;
      return [paragraph(scribe, style, inline(scribe, block.content, { bold: true }))];
    }
    case 'list': {
      const style = block.ordered ? STYLE.number : STYLE.bullet;
      const reference = block.ordered ? LIST_NUMBERING.number : LIST_NUMBERING.bullet;
      // In the style too; readers other than Word look for it on the paragraph.
      const numbering = { reference, level: 0, instance: context.listInstance(index) };
      return block.items.map((item) =>
        paragraph(scribe, style, inline(scribe, item), { numbering }),
      );
    }
    case 'quote':
      return [
        paragraph(
          scribe,
          STYLE.quote,
          inline(scribe, quotation(block.content, publication.language)),
          {
            keepNext: block.speaker !== undefined,
          },
        ),
        ...(block.speaker
          ? [paragraph(scribe, STYLE.quoteSpeaker, plain(scribe, block.speaker))]
          : []),
      ];
    case 'photo': {
      const illustration = context.illustration(block.photo);
      // A photo that could not be read has no caption either: it would speak of another one.
      return illustration
        ? figure(scribe, block, illustration, context.photoName(block.photo))
        : [];
    }
  }
}
