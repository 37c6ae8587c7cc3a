import { z } from 'zod';
import { languageSchema } from './language.ts';
import { open } from './open.ts';

/** An inline mark. `lang` marks a phrase in another language than the text around it. */
export const markSchema = z.discriminatedUnion('type', [
  open({ type: z.literal('strong') }),
  open({ type: z.literal('emphasis') }),
  open({ type: z.literal('link'), href: z.string() }),
  open({ type: z.literal('lang'), lang: z.string() }),
]);
export type Mark = z.infer<typeof markSchema>;

/** What an inline word stands for: a card, a fact or the event's date; `form` is its case. */
export const referenceSchema = open({
  kind: z.enum(['person', 'place', 'fact', 'date']),
  id: z.string(),
  form: z.string().optional(),
});
export type Reference = z.infer<typeof referenceSchema>;

/** A run of text with the same marks. */
export const inlineSchema = open({
  text: z.string(),
  marks: z.array(markSchema).optional(),
  ref: referenceSchema.optional(),
});
export type Inline = z.infer<typeof inlineSchema>;

/**
 * In a translation: which block of which language it was made from (`headline` for the headline),
 * and what that block said then: its hash and, to show what changed since, its words.
 */
export const sourceSchema = open({
  language: languageSchema,
  block: z.string(),
  hash: z.string(),
  words: z.string().optional(),
});
export type Source = z.infer<typeof sourceSchema>;

const content = z.array(inlineSchema).default([]);
const source = sourceSchema.optional();

export const paragraphSchema = open({
  id: z.string(),
  type: z.literal('paragraph'),
  content,
  source,
});
export const headingSchema = open({
  id: z.string(),
  type: z.literal('heading'),
  level: z.union([z.literal(2), z.literal(3)]).default(2),
  content,
  source,
});
export const listItemSchema = open({ id: z.string(), content });
export const listSchema = open({
  id: z.string(),
  type: z.literal('list'),
  ordered: z.boolean().default(false),
  items: z.array(listItemSchema).default([]),
  source,
});
/** A quotation; `speaker` is the id of one of the release's speakers. */
export const quoteSchema = open({
  id: z.string(),
  type: z.literal('quote'),
  content,
  speaker: z.string().optional(),
  source,
});
/** The place of a photo in the text; `photo` is the photo's id in photos.json. */
export const photoBlockSchema = open({
  id: z.string(),
  type: z.literal('photo'),
  photo: z.string(),
});

/** The types of block that this version understands. */
export const KNOWN_BLOCK_TYPES = ['paragraph', 'heading', 'list', 'quote', 'photo'] as const;

/**
 * A block made by a newer version or another program. It is kept as it came, shown locked in
 * the editor and left out of what is published.
 */
export const unknownBlockSchema = open({
  id: z.string(),
  type: z
    .string()
    // `abort`: what is wrong with a paragraph must be told as such, not as a wrong unknown block.
    .refine((type) => !(KNOWN_BLOCK_TYPES as readonly string[]).includes(type), { abort: true })
    .brand<'unknown block'>(),
});

export const blockSchema = z.union([
  z.discriminatedUnion('type', [
    paragraphSchema,
    headingSchema,
    listSchema,
    quoteSchema,
    photoBlockSchema,
  ]),
  unknownBlockSchema,
]);
export type Paragraph = z.infer<typeof paragraphSchema>;
export type Heading = z.infer<typeof headingSchema>;
export type ListItem = z.infer<typeof listItemSchema>;
export type List = z.infer<typeof listSchema>;
export type Quote = z.infer<typeof quoteSchema>;
export type PhotoBlock = z.infer<typeof photoBlockSchema>;
export type UnknownBlock = z.infer<typeof unknownBlockSchema>;
export type KnownBlock = Paragraph | Heading | List | Quote | PhotoBlock;
export type Block = KnownBlock | UnknownBlock;

/** Tells the blocks this version understands from those it only keeps. */
export function isKnown(block: Block): block is KnownBlock {
  return (KNOWN_BLOCK_TYPES as readonly string[]).includes(block.type);
}

/** The words that go out in one language: headline, optional subhead, lead and body. */
export const textSchema = open({
  headline: z.string().default(''),
  /** In a translation: the headline that this one was made from. */
  headlineSource: source,
  subhead: z.string().optional(),
  lead: paragraphSchema.optional(),
  body: z.array(blockSchema).default([]),
});
export type Text = z.infer<typeof textSchema>;

export function plainText(content: readonly Inline[]): string {
  return content.map((inline) => inline.text).join('');
}

/** The block's words on one line each; empty for a photo or a block of unknown type. */
export function blockText(block: Block): string {
  if (!isKnown(block) || block.type === 'photo') return '';
  if (block.type === 'list') return block.items.map((item) => plainText(item.content)).join('\n');
  return plainText(block.content);
}

/** Every word of the text, a line per paragraph, headline first: for search and counting. */
export function wholeText(text: Text): string {
  return [
    text.headline,
    text.subhead ?? '',
    text.lead ? blockText(text.lead) : '',
    ...text.body.map(blockText),
  ]
    .filter((line) => line !== '')
    .join('\n');
}
