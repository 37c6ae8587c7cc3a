import type { CopyFields } from '../../core/contract-shapes.ts';
import type { Edition } from '../../core/publication/edition.ts';
import { renderFragment } from './fragment/fragment.ts';
import { renderText } from './text/text.ts';

/**
 * What the Copy buttons put on the clipboard, for an edition of one language. Pictures are left
 * out of the text: a site's editor takes them as files, with a caption in a field of its own. The
 * captions stand in the order of the text, as on the page; their numbers are the sheet's, which
 * are in the names of the files too, so that they need not ascend.
 */
export function copyFields({ publications: [publication], photos }: Edition): CopyFields {
  if (!publication) return { headline: '', teaser: '', html: '', plain: '', captions: [] };
  const captions = publication.blocks.flatMap((block) => {
    const photo = block.type === 'photo' && photos.find(({ id }) => id === block.photo);
    if (block.type !== 'photo' || !photo) return [];
    const caption = [block.caption, block.credit ?? publication.sharedCredit].filter(Boolean);
    return [
      { photo: block.photo, sequence: photo.sequence, caption: caption.join(' '), alt: block.alt },
    ];
  });
  return {
    headline: publication.headline,
    teaser: publication.teaser,
    html: renderFragment(publication, () => undefined),
    plain: renderText(publication),
    captions,
  };
}
