import { withoutFinalStop } from '../language/final-stop.ts';
import type { Cards } from '../release/cards.ts';
import { newId } from '../release/id.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import type { Release, Speaker } from '../release/release.ts';
import {
  type Block,
  blockText,
  type Inline,
  isKnown,
  type Paragraph,
  plainText,
} from '../release/text.ts';
import type { ReleaseType } from '../release/types.ts';
import { type CardFinder, cardFinder } from './find-cards.ts';
import { findQuote } from './find-quote.ts';
import { headerLine } from './header-lines.ts';
import { linkInline, trimInline } from './inline-pieces.ts';
import { blocksOfText } from './pasted-text.ts';
import { splitLanguages } from './split-languages.ts';
import { type FoundDate, linkDates, withTime } from './written-dates.ts';

export interface TakenText {
  readonly language: Language;
  readonly headline: string;
  readonly lead?: Paragraph;
  readonly body: readonly Block[];
}

/** What the person should look at before saying yes. */
export type TakenWarning =
  | 'no-headline'
  | 'no-lead'
  | 'embargo-line'
  | 'contacts-in-text'
  | 'quote-without-card'
  | 'year-assumed';

/** A pasted text, proposed as a release: nothing is stored until somebody says yes. */
export interface TakenApart {
  /** One text, or one per language when the document held several. */
  readonly texts: readonly TakenText[];
  readonly found: {
    /** Ids of cards, in the order of their first mention. */
    readonly people: readonly string[];
    readonly places: readonly string[];
    readonly dates: readonly FoundDate[];
    /** The number that stood above the headline; giving one to the release stays with approval. */
    readonly number?: string;
    readonly type?: ReleaseType;
  };
  /** A guess from the lead, else from the line above the headline. */
  readonly event: { readonly startsAt?: string; readonly venue?: string; readonly host?: string };
  /** Those whose quotes were found. */
  readonly speakers: readonly Speaker[];
  readonly warnings: readonly TakenWarning[];
}

/** A headline longer than this is a paragraph. */
const LONGEST_HEADLINE = 160;

/**
 * Takes a pasted text apart into headline, lead and body. `pasted` is plain text, or blocks when
 * the source had structure (a Word document). `today` is an ISO date: it gives dates without a
 * year theirs.
 */
export function takeApart(
  pasted: string | readonly Block[],
  cards: Cards,
  today: string,
  timezone = 'Asia/Almaty',
): TakenApart {
  const blocks = typeof pasted === 'string' ? blocksOfText(pasted) : pasted;
  const seen = new Sightings(cards, today);
  const texts = splitLanguages(blocks.filter((block) => !isEmpty(block))).map((part) =>
    takenText(part.blocks, part.language, seen),
  );
  return {
    texts,
    found: {
      people: [...seen.people],
      places: [...seen.places],
      dates: [...seen.dates.values()],
      ...(seen.number && { number: seen.number }),
      ...(seen.type && { type: seen.type }),
    },
    event: guessEvent(texts, seen, timezone),
    speakers: [...seen.speakers.values()],
    warnings: [...seen.warnings],
  };
}

/** The parts of a new release that a pasted text gives; Kazakh and Russian stay a pair. */
export function releaseOfTaken(taken: TakenApart): Partial<Release> {
  const written = taken.texts.map((text) => text.language);
  return {
    ...(taken.found.type && { type: taken.found.type }),
    languages: LANGUAGES.filter((language) => language !== 'en' || written.includes(language)),
    texts: Object.fromEntries(
      taken.texts.map(({ language, headline, lead, body }) => [
        language,
        { headline, ...(lead && { lead }), body: [...body] },
      ]),
    ),
    event: { ...taken.event },
    speakers: [...taken.speakers],
  };
}

/** What was noticed on the way through the blocks. */
class Sightings {
  readonly people = new Set<string>();
  readonly places = new Set<string>();
  readonly dates = new Map<string, FoundDate>();
  readonly speakers = new Map<string, Speaker>();
  readonly warnings = new Set<TakenWarning>();
  number: string | undefined;
  type: ReleaseType | undefined;
  issued: string | undefined;

  readonly #cards: Cards;
  readonly #today: string;
  readonly #finders = new Map<Language, CardFinder>();

  constructor(cards: Cards, today: string) {
    this.#cards = cards;
    this.#today = today;
  }

  finder(language: Language): CardFinder {
    const finder = this.#finders.get(language) ?? cardFinder(this.#cards, language);
    this.#finders.set(language, finder);
    return finder;
  }

  /** Links what the content names, and remembers it. */
  link(content: readonly Inline[], language: Language): Inline[] {
    const text = plainText(content);
    const named = this.finder(language)(text);
    const dated = linkDates(text, language, this.#today);
    for (const { ref } of named) (ref.kind === 'person' ? this.people : this.places).add(ref.id);
    for (const { date } of dated) {
      this.dates.set(date.iso, this.dates.get(date.iso) ?? date);
      if (date.yearAssumed) this.warnings.add('year-assumed');
    }
    return linkInline(content, [...named, ...dated.map(({ range }) => range)]);
  }

  speaker(person: string): string {
    const speaker = this.speakers.get(person) ?? { id: newId(), person };
    this.speakers.set(person, speaker);
    return speaker.id;
  }
}

function takenText(blocks: readonly Block[], language: Language, seen: Sightings): TakenText {
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
