import type { Publication, PublicationBlock } from '../../../core/publication/edition.ts';
import type { Inline } from '../../../core/release/text.ts';
import { quotation } from '../quotation.ts';
import { renderInline } from './inline.ts';
import { html, lines, type Markup } from './markup.ts';
import { isUpright, renderPicture } from './picture.ts';
import type { ShownPhoto } from './shown-photos.ts';
import { hasWords, heading, list, paragraph } from './text-blocks.ts';

/** The body of a page: the blocks in their order, photos without pictures left out whole. */
export function renderBlocks(publication: Publication, shown: readonly ShownPhoto[]): Markup {
  return lines(publication.blocks.map((block) => renderBlock(block, publication, shown)));
}

function renderBlock(
  block: PublicationBlock,
  publication: Publication,
  shown: readonly ShownPhoto[],
): Markup | undefined {
  switch (block.type) {
    case 'paragraph':
      return paragraph(block.content);
    case 'heading':
      return heading(block.level, block.content);
    case 'list':
      return list(block.ordered, block.items);
    case 'quote':
      return hasWords(block.content)
        ? quote(quotation(block.content, publication.language), block.speaker)
        : undefined;
    case 'photo': {
      const index = shown.findIndex((candidate) => candidate.block === block);
      const photo = shown[index];
      return photo && figure(photo, index === 0 ? 'first' : 'later');
    }
  }
}

function quote(content: readonly Inline[], speaker: string | undefined): Markup {
  return lines([
    html`<figure class="quote">`,
    html`<blockquote><p>${renderInline(content)}</p></blockquote>`,
    speaker !== undefined && html`<figcaption>${speaker}</figcaption>`,
    html`</figure>`,
  ]);
}

function figure({ block, sources }: ShownPhoto, loading: 'first' | 'later'): Markup {
  const { caption, credit } = block;
  return lines([
    sources.some(isUpright) ? html`<figure class="upright">` : html`<figure>`,
    renderPicture(sources, block.alt, loading),
    (caption !== undefined || credit !== undefined) &&
      lines([
        html`<figcaption>`,
        caption !== undefined && html`<span>${caption}</span>`,
        credit !== undefined && html`<small>${credit}</small>`,
        html`</figcaption>`,
      ]),
    html`</figure>`,
  ]);
}
