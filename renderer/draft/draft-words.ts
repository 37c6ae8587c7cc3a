import type { Photo } from '../../core/release/photos.ts';
import { type Block, blockText, isKnown, type Text } from '../../core/release/text.ts';

/**
 * Lead and body as paragraphs, for showing what a draft would change: items of a list under their
 * points, a photo by its name. The headline is left out, as a draft leaves it.
 */
export function draftWords(
  { lead, body }: Text,
  photos: readonly Photo[],
  photoWords: (name: string) => string,
): readonly string[] {
  const line = (block: Block): string => {
    if (!isKnown(block)) return '';
    if (block.type === 'photo') {
      const photo = photos.find(({ id }) => id === block.photo);
      return photoWords(photo?.originalName ?? block.photo);
    }
    if (block.type === 'list') return blockText(block).replace(/^/gm, '• ');
    return blockText(block);
  };
  return [...(lead ? [lead] : []), ...body].map(line).filter((text) => text !== '');
}
