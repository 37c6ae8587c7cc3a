import type { Photo } from '../../core/release/photos.ts';
import { type Block, blockText, isKnown, type Text } from '../../core/release/text.ts';

/**
 * Lead and body as paragraphs, for showing what a draft would change: items of a list under their
 * points, a photo by its name, behind a quote who said it, where `speakerWords` knows. The headline
 * is left out, as a draft leaves it.
 */
export function draftWords(
  { lead, body }: Text,
  photos: readonly Photo[],
  photoWords: (name: string) => string,
  speakerWords: (speaker: string) => string | undefined = () => undefined,
): readonly string[] {
  const line = (block: Block): string => {
    if (!isKnown(block)) return '';
    if (block.type === 'photo') {
      const photo = photos.find(({ id }) => id === block.photo);
      return photoWords(photo?.originalName ?? block.photo);
    }
    if (block.type === 'quote') {
      const speaker = block.speaker && speakerWords(block.speaker);
      return speaker ? `${blockText(block)} – ${speaker}` : blockText(block);
    }
    if (block.type === 'list') return blockText(block).replace(/^/gm, '• ');
    return blockText(block);
  };
  return [...(lead ? [lead] : []), ...body].map(line).filter((text) => text !== '');
}
