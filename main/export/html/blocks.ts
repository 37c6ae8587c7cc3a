import type { Publication, PublicationPhoto } from '../../../core/publication/edition.ts';
import type { Inline } from '../../../core/release/text.ts';
import { renderInline } from './inline.ts';
import { html, lines, type Markup } from './markup.ts';
import { isUpright, renderPicture } from './picture.ts';
import type { ShownPhoto } from './shown-photos.ts';
import { bodyBlock } from './text-blocks.ts';

/** The body of a page: the blocks in their order, photos without pictures left out whole. */
export function renderBlocks(publication: Publication, shown: readonly ShownPhoto[]): Markup {
  const photo = (block: PublicationPhoto) => {
    const index = shown.findIndex((candidate) => candidate.block === block);
    const found = shown[index];
    return found && figure(found, index === 0 ? 'first' : 'later');
  };
  const { blocks, language } = publication;
  return lines(blocks.map((block) => bodyBlock(block, language, { quote, photo })));
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
