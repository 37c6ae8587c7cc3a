import { lineHash } from './hash.ts';
import type { Language } from './language.ts';
import type { Release } from './release.ts';
import { type Block, blockText, isKnown, type Source, type Text } from './text.ts';

/** Stands for the headline where others have the id of a block. */
export const HEADLINE = 'headline';

/** A part of a text that can be translated and go stale: the headline, the lead or a block. */
export interface WordPart {
  /** `headline`, or the id of the block. */
  readonly id: string;
  readonly words: string;
  readonly source?: Source;
}

/** A block of a translation that no longer says what its source says. */
export interface StaleBlock {
  /** `headline`, or the id of the block. */
  readonly block: string;
  readonly source: Source;
  /** `changed`: the source has other words now; `gone`: it was deleted. */
  readonly reason: 'changed' | 'gone';
  /** What the source says now. */
  readonly words?: string;
}

/** The parts with words of a text, in its order: headline, lead, body. */
export function wordParts(text: Text): readonly WordPart[] {
  return [
    {
      id: HEADLINE,
      words: text.headline,
      ...(text.headlineSource && { source: text.headlineSource }),
    },
    ...allBlocks(text).flatMap((block): WordPart[] => {
      if (!isKnown(block) || block.type === 'photo') return [];
      const { id, source } = block;
      return [{ id, words: blockText(block), ...(source && { source }) }];
    }),
  ];
}

/** The stale blocks of the text in `language`, in its order, headline and lead first. */
export function staleBlocks(release: Release, language: Language): readonly StaleBlock[] {
  const text = release.texts[language];
  if (!text) return [];
  return wordParts(text).flatMap(({ id: block, source }): StaleBlock[] => {
    if (!source) return [];
    const original = release.texts[source.language];
    const from = original && wordParts(original).find(({ id }) => id === source.block);
    if (!from) return [{ block, source, reason: 'gone' }];
    if (lineHash(from.words) === source.hash) return [];
    return [{ block, source, reason: 'changed', words: from.words }];
  });
}

/** The source mark of a translation that was made from, or read against, `block` as it is now. */
export function sourceMark(language: Language, block: Block): Source {
  return partMark(language, { id: block.id, words: blockText(block) });
}

/** The same for any part, the headline too. */
export function partMark(language: Language, { id, words }: WordPart): Source {
  return { language, block: id, hash: lineHash(words), words };
}

/** The text with other marks: `change` says for each part what is to be its source. */
export function withSources(text: Text, change: (part: WordPart) => Source | undefined): Text {
  const sources = new Map(wordParts(text).map((part) => [part.id, change(part)]));
  const headlineSource = sources.get(HEADLINE);
  const { lead } = text;
  const leadSource = lead && sources.get(lead.id);
  const body = text.body.map((block) => {
    if (!isKnown(block) || block.type === 'photo') return block;
    const source = sources.get(block.id);
    return source === block.source ? block : { ...block, source };
  });
  const isSame =
    headlineSource === text.headlineSource &&
    leadSource === lead?.source &&
    body.every((block, index) => block === text.body[index]);
  if (isSame) return text;
  return {
    ...text,
    headlineSource,
    ...(lead && { lead: leadSource === lead.source ? lead : { ...lead, source: leadSource } }),
    body,
  };
}

/** Blocks of `from` with words that no block of the text in `language` was made from. */
export function untranslatedBlocks(
  release: Release,
  language: Language,
  from: Language,
): readonly Block[] {
  const original = release.texts[from];
  const text = release.texts[language];
  if (!original || !text) return [];
  const translated = new Set(
    wordParts(text).flatMap(({ source }) => (source?.language === from ? [source.block] : [])),
  );
  return allBlocks(original).filter(
    (block) => blockText(block).trim() !== '' && !translated.has(block.id),
  );
}

function allBlocks(text: Text): readonly Block[] {
  return text.lead ? [text.lead, ...text.body] : text.body;
}
