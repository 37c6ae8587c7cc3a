import type { Cards, Office } from '../release/cards.ts';
import type { DraftBook } from '../release/draft-book.ts';
import { newId } from '../release/id.ts';
import type { Language } from '../release/language.ts';
import type { Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import {
  type Block,
  blockText,
  isKnown,
  type Paragraph,
  plainText,
  type Text,
} from '../release/text.ts';
import { composeBody } from './compose-body.ts';
import { leadContext, leadOf } from './compose-lead.ts';
import type { DraftBlock } from './draft-blocks.ts';
import { withPhotos } from './photo-places.ts';
import { officeTemplates } from './template-set.ts';

/** What a draft is composed from. */
export interface DraftForm {
  readonly release: Release;
  readonly photos: Photos;
  readonly cards: Cards;
  readonly office: Office;
}

/**
 * The text in `language` as the form gives it: lead and body from the templates of the release's
 * type, headline and subhead as they are. Words that are the same keep their block's id, so that
 * translations of them stay fresh; blocks that this version does not know stay at the end.
 */
export function composeDraft(form: DraftForm, language: Language, book?: DraftBook): Text {
  const { release, photos, cards, office } = form;
  const templates = officeTemplates(language, book);
  const context = leadContext(release, cards, office, language);
  const content = leadOf(templates, context);
  const introduced = new Set(
    content.flatMap(({ ref }) => (ref?.kind === 'person' ? [ref.id] : [])),
  );
  const blocks = withPhotos(composeBody(templates, { ...context, introduced }), photos.photos);
  const before = release.texts[language] ?? { headline: '', body: [] };
  const words = plainText([...content]);
  const lead: Paragraph =
    before.lead && plainText(before.lead.content) === words
      ? before.lead
      : { id: before.lead?.id ?? newId(), type: 'paragraph', content: [...content] };
  return { ...before, lead, body: withIds(blocks, before.body) };
}

function withIds(blocks: readonly DraftBlock[], before: readonly Block[]): Block[] {
  const left = before.filter(isKnown);
  const composed = blocks.map((block): Block => {
    const made = stored(block, newId());
    const same = left.findIndex((known) => sameWords(known, made));
    const [kept] = same < 0 ? [] : left.splice(same, 1);
    return kept ? sameBlock(kept, made) : made;
  });
  return [...composed, ...before.filter((block) => !isKnown(block))];
}

/** A block whose words stay keeps what was done to it: its marks, and what it is a translation of. */
function sameBlock(kept: Block, made: Block): Block {
  if (!isKnown(kept) || kept.type !== 'quote' || !isKnown(made) || made.type !== 'quote') {
    return kept;
  }
  return { ...kept, speaker: made.speaker };
}

function sameWords(known: Block, made: Block): boolean {
  if (known.type !== made.type) return false;
  if (isKnown(known) && known.type === 'photo') {
    return isKnown(made) && made.type === 'photo' && known.photo === made.photo;
  }
  return blockText(known) === blockText(made);
}

function stored(block: DraftBlock, id: string): Block {
  switch (block.type) {
    case 'paragraph':
      return { id, type: 'paragraph', content: [...block.content] };
    case 'heading':
      return { id, type: 'heading', level: 2, content: [...block.content] };
    case 'list': {
      const items = block.items.map((content) => ({ id: newId(), content: [...content] }));
      return { id, type: 'list', ordered: false, items };
    }
    case 'quote': {
      const { content, speaker } = block;
      return { id, type: 'quote', content: [...content], ...(speaker && { speaker }) };
    }
    case 'photo':
      return { id, type: 'photo', photo: block.photo };
  }
}
