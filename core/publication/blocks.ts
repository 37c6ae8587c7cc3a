import type { Language } from '../release/language.ts';
import type { Photo } from '../release/photos.ts';
import { type Block, type Inline, isKnown, plainText } from '../release/text.ts';
import type { PublicationBlock, PublicationPhoto } from './edition.ts';
import { publishedInline } from './inline-text.ts';
import type { KeptName } from './kept-names.ts';
import { leadPhoto } from './published-photos.ts';

export interface BlockContext {
  readonly language: Language;
  readonly names: readonly KeptName[];
  readonly photos: readonly Photo[];
  readonly figure: (photo: Photo) => PublicationPhoto;
  readonly speaker: (id: string | undefined) => string | undefined;
}

/**
 * The body of a publication. Photos stand where the text places them; the lead photo, when the
 * text does not place it, opens the body, and the other ones that are not placed close it. Blocks
 * of unknown type, empty ones, and second places of the same photo are left out.
 */
export function publicationBlocks(
  body: readonly Block[],
  context: BlockContext,
): readonly PublicationBlock[] {
  const placed = new Set<string>();
  const blocks = body.flatMap((block) => resolve(block, context, placed));
  const unplaced = context.photos.filter((photo) => !placed.has(photo.id));
  const lead = leadPhoto(context.photos);
  const opening = unplaced.filter((photo) => photo === lead);
  const closing = unplaced.filter((photo) => photo !== lead);
  return [...opening.map(context.figure), ...blocks, ...closing.map(context.figure)];
}

function resolve(block: Block, context: BlockContext, placed: Set<string>): PublicationBlock[] {
  if (!isKnown(block)) return [];
  const inline = (content: readonly Inline[]) =>
    publishedInline(content, context.language, context.names);
  switch (block.type) {
    case 'paragraph':
      return hasWords(block.content) ? [{ type: 'paragraph', content: inline(block.content) }] : [];
    case 'heading':
      return hasWords(block.content)
        ? [{ type: 'heading', level: block.level, content: inline(block.content) }]
        : [];
    case 'quote': {
      if (!hasWords(block.content)) return [];
      const speaker = context.speaker(block.speaker);
      return [{ type: 'quote', content: inline(block.content), ...(speaker && { speaker }) }];
    }
    case 'list': {
      const items = block.items.filter((item) => hasWords(item.content));
      if (items.length === 0) return [];
      return [
        { type: 'list', ordered: block.ordered, items: items.map((item) => inline(item.content)) },
      ];
    }
    case 'photo': {
      const photo = context.photos.find((candidate) => candidate.id === block.photo);
      if (!photo || placed.has(photo.id)) return [];
      placed.add(photo.id);
      return [context.figure(photo)];
    }
  }
}

function hasWords(content: readonly Inline[]): boolean {
  return plainText(content).trim() !== '';
}
