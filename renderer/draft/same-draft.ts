import { type Block, isKnown, type Text, wholeText } from '../../core/release/text.ts';

/** A headline alone is no text yet: the draft leaves it. */
export function isUnwritten({ lead, body }: Text): boolean {
  return wholeText({ headline: '', body, ...(lead && { lead }) }) === '' && body.every(isKnown);
}

/** Whether a draft would change nothing that is published: words, photos and who said what. */
export function isSameDraft(before: Text, draft: Text): boolean {
  return wholeText(before) === wholeText(draft) && placesOf(before) === placesOf(draft);
}

function placesOf({ body }: Text): string {
  return JSON.stringify(body.map(placeOf));
}

function placeOf(block: Block): string {
  if (!isKnown(block)) return block.type;
  switch (block.type) {
    case 'photo':
      return `photo:${block.photo}`;
    case 'quote':
      return `quote:${block.speaker ?? ''}`;
    case 'paragraph':
    case 'heading':
    case 'list':
      return block.type;
  }
}
