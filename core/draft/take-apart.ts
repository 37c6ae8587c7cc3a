import { withoutFinalStop } from '../language/final-stop.ts';
import type { Cards } from '../release/cards.ts';
import type { Language } from '../release/language.ts';
import { type Block, blockText, isKnown, type Paragraph, plainText } from '../release/text.ts';
import { findQuote } from './find-quote.ts';
import { headerLine } from './header-lines.ts';
import { trimInline } from './inline-pieces.ts';
import { blocksOfText } from './pasted-text.ts';
import { Sightings } from './sightings.ts';
import { splitLanguages } from './split-languages.ts';
import type { TakenApart, TakenText } from './taken.ts';
import { withTime } from './written-dates.ts';

/** A headline longer than this is a paragraph. */
const LONGEST_HEADLINE = 160;

/**
 * Takes a pasted text apart into headline, lead and body. `pasted` is plain text, or blocks when
 * the source had structure (a Word document). `today` is an ISO date: it gives dates without a
 * year theirs. `languages` holds, by the blocks' ids, what is known of them from elsewhere.
 */
export function takeApart(
  pasted: string | readonly Block[],
  cards: Cards,
  today: string,
  timezone = 'Asia/Almaty',
  languages: ReadonlyMap<string, Language> = new Map(),
): TakenApart {
  const blocks = typeof pasted === 'string' ? blocksOfText(pasted) : pasted;
  const seen = new Sightings(cards, today);
  const written = blocks.filter((block) => !isEmpty(block));
  const texts = splitLanguages(written, languages).map((part) =>
    takenText(part.blocks, part.language, seen),
  );
  const event = guessEvent(texts, seen, timezone);
  // Other dates stay words of the text; the event's own becomes a value, year and all.
  if (seen.dates.get(event.startsAt?.slice(0, 10) ?? '')?.yearAssumed)
    seen.warnings.add('year-assumed');
  return {
    texts,
    found: {
      people: [...seen.people],
      places: [...seen.places],
      dates: [...seen.dates.values()],
      ...(seen.number && { number: seen.number }),
      ...(seen.type && { type: seen.type }),
    },
    event,
    speakers: [...seen.speakers.values()],
    warnings: [...seen.warnings],
  };
}

function takenText(all: readonly Block[], language: Language, seen: Sightings): TakenText {
  const blocks = all.filter((block) => !isPhoto(block));
  const text = takenWords(blocks, language, seen);
  return { ...text, body: withPhotos(text.body, all) };
}

/** Puts each photo behind the words that it stood behind; those above the body open it. */
function withPhotos(body: readonly Block[], all: readonly Block[]): readonly Block[] {
  const placed: Block[] = [];
  const written = [...body];
  for (const block of all) {
    if (isPhoto(block)) placed.push(block);
    else if (written[0]?.id === block.id) placed.push(...written.splice(0, 1));
  }
  return [...placed, ...written];
}

function isPhoto(block: Block): boolean {
  return isKnown(block) && block.type === 'photo';
}

function takenWords(blocks: readonly Block[], language: Language, seen: Sightings): TakenText {
  const rest = withoutHeader(blocks, seen);
  const [first] = rest;
  const headline = first && blockText(first).replace(/\s+/g, ' ').trim();
  const isHeadline = headline !== undefined && headline.length <= LONGEST_HEADLINE;
  if (!isHeadline) seen.warnings.add('no-headline');
  const body = isHeadline ? rest.slice(1) : rest;
  const leadAt = body.findIndex((block) => isKnown(block) && block.type === 'paragraph');
  const leadBlock = body[leadAt];
  // A lead opens the text: a paragraph behind a list or a photo is not one.
  const lead = leadAt === 0 && leadBlock ? paragraphOf(leadBlock, language, seen) : undefined;
  if (!lead) seen.warnings.add('no-lead');
  return {
    language,
    headline: isHeadline ? withoutFinalStop(headline) : '',
    ...(lead && { lead }),
    body: body.slice(lead ? 1 : 0).map((block) => bodyBlock(block, language, seen)),
  };
}

/** Drops the frame's lines above the headline and notes what they say. */
function withoutHeader(blocks: readonly Block[], seen: Sightings): readonly Block[] {
  let at = 0;
  for (; at < blocks.length - 1; at++) {
    const block = blocks[at];
    const line = block && headerLine(blockText(block));
    if (!line) break;
    switch (line.kind) {
      case 'type':
        seen.type ??= line.type;
        break;
      case 'number':
        seen.number ??= line.number;
        seen.issued ??= line.date;
        break;
      case 'date':
        seen.issued ??= line.date;
        break;
      case 'embargo':
        seen.warnings.add('embargo-line');
        break;
    }
  }
  return blocks.slice(at);
}

function paragraphOf(block: Block, language: Language, seen: Sightings): Paragraph | undefined {
  if (!isKnown(block) || block.type !== 'paragraph') return undefined;
  return {
    id: block.id,
    type: 'paragraph',
    content: seen.link(trimInline(block.content), language),
  };
}

function bodyBlock(block: Block, language: Language, seen: Sightings): Block {
  if (!isKnown(block)) return block;
  switch (block.type) {
    case 'photo':
      return block;
    case 'list':
      return {
        ...block,
        items: block.items.map((item) => ({ ...item, content: seen.link(item.content, language) })),
      };
    case 'heading':
    case 'quote':
      return { ...block, content: seen.link(block.content, language) };
    case 'paragraph':
      return quoteOf(block, language, seen) ?? linkedParagraph(block, language, seen);
  }
}

function linkedParagraph(block: Paragraph, language: Language, seen: Sightings): Block {
  const text = plainText(block.content);
  if (/\+7[\s\d()-]{9,}|[\w.-]+@[\w-]+\.\w+/.test(text)) seen.warnings.add('contacts-in-text');
  return { ...block, content: seen.link(block.content, language) };
}

function quoteOf(block: Paragraph, language: Language, seen: Sightings): Block | undefined {
  const quote = findQuote(block.content, seen.finder(language), language);
  if (!quote) return undefined;
  if (quote.person === undefined) {
    seen.warnings.add('quote-without-card');
    return undefined;
  }
  seen.people.add(quote.person);
  return {
    id: block.id,
    type: 'quote',
    content: seen.link(quote.content, language),
    speaker: seen.speaker(quote.person),
  };
}

function guessEvent(
  texts: readonly TakenText[],
  seen: Sightings,
  timezone: string,
): TakenApart['event'] {
  for (const { lead, language } of texts) {
    const refs = (lead?.content ?? []).flatMap((run) => run.ref ?? []);
    const date = refs.find((ref) => ref.kind === 'date')?.id;
    if (!lead || !date) continue;
    const host = refs.find((ref) => ref.kind === 'person')?.id ?? [...seen.people][0];
    const venue = refs.find((ref) => ref.kind === 'place')?.id ?? [...seen.places][0];
    const startsAt = withTime(date, plainText(lead.content), language, timezone);
    return { startsAt, ...(venue && { venue }), ...(host && { host }) };
  }
  const [venue] = seen.places;
  return { ...(seen.issued && { startsAt: seen.issued }), ...(venue && { venue }) };
}

function isEmpty(block: Block): boolean {
  return isKnown(block) && block.type !== 'photo' && blockText(block).trim() === '';
}
