import type { Publication, PublicationPhoto } from '../../../core/publication/edition.ts';
import type { Inline } from '../../../core/release/text.ts';
import { renderInline } from '../html/inline.ts';
import { attribute, html, lines, type Markup } from '../html/markup.ts';
import { bodyBlock, datelineWords, paragraph } from '../html/text-blocks.ts';

/** The one picture of a photo: its file name or address, and its size in pixels when known. */
export interface FragmentImage {
  readonly src: string;
  readonly width?: number;
  readonly height?: number;
}

/** The picture of a photo by the photo's id; a photo without one is left out with its caption. */
export type FragmentImages = (photo: string) => FragmentImage | undefined;

/**
 * The text for the editor of the office's own site: date and place, subhead, lead, body and
 * credits, in h2 h3 p ul ol li blockquote strong em a figure figcaption img time and span[lang]
 * only, without classes or styles, because such editors keep or mangle everything else.
 *
 * Headline and teaser are fields of their own there. Letterhead, contacts and the embargo line
 * are no part of an article on the site: pasted in, they would have to be taken out again. The
 * embargo is in the name of the folder.
 */
export function renderFragment(publication: Publication, images: FragmentImages): string {
  const { dateline, subhead, lead, sharedCredit, blocks, language } = publication;
  const photo = (block: PublicationPhoto) => {
    const image = images(block.photo);
    return image && figure(block, image);
  };
  const photosShown = blocks.some((block) => block.type === 'photo' && images(block.photo));
  const fragment = lines([
    dateline && html`<p>${datelineWords(dateline)}</p>`,
    subhead !== undefined && html`<p><strong>${subhead}</strong></p>`,
    paragraph(lead),
    ...blocks.map((block) => bodyBlock(block, language, { quote, photo })),
    photosShown && sharedCredit !== undefined && html`<p>${sharedCredit}</p>`,
  ]);
  return `${fragment}\n`;
}

function quote(content: readonly Inline[], speaker: string | undefined): Markup {
  return lines([
    html`<blockquote>`,
    html`<p>${renderInline(content)}</p>`,
    speaker !== undefined && html`<p>– ${speaker}</p>`,
    html`</blockquote>`,
  ]);
}

function figure({ alt, caption, credit }: PublicationPhoto, image: FragmentImage): Markup {
  const words = [caption, credit].filter((part) => part !== undefined).join(' ');
  const size = [attribute('width', image.width), attribute('height', image.height)];
  return lines([
    html`<figure>`,
    html`<img src="${image.src}"${size} alt="${alt}">`,
    words !== '' && html`<figcaption>${words}</figcaption>`,
    html`</figure>`,
  ]);
}
