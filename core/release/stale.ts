import { blockHash } from './hash.ts';
import type { Language } from './language.ts';
import type { Release } from './release.ts';
import { type Block, blockText, isKnown, type Source, type Text } from './text.ts';

/** A block of a translation that no longer says what its source says. */
export interface StaleBlock {
  readonly block: string;
  readonly source: Source;
  /** `changed`: the source has other words now; `gone`: it was deleted. */
  readonly reason: 'changed' | 'gone';
}

/** The stale blocks of the text in `language`, in its order, the lead first. */
export function staleBlocks(release: Release, language: Language): readonly StaleBlock[] {
  const text = release.texts[language];
  if (!text) return [];
  return allBlocks(text).flatMap((block): StaleBlock[] => {
    const source = sourceOf(block);
    if (!source) return [];
    const original = release.texts[source.language];
    const from = original && allBlocks(original).find((other) => other.id === source.block);
    if (!from) return [{ block: block.id, source, reason: 'gone' }];
    return blockHash(from) === source.hash ? [] : [{ block: block.id, source, reason: 'changed' }];
  });
}

/** The source mark of a translation that was made from, or read against, `block` as it is now. */
export function sourceMark(language: Language, block: Block): Source {
  return { language, block: block.id, hash: blockHash(block) };
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
    allBlocks(text).flatMap((block) => {
      const source = sourceOf(block);
      return source?.language === from ? [source.block] : [];
    }),
  );
  return allBlocks(original).filter(
    (block) => blockText(block).trim() !== '' && !translated.has(block.id),
  );
}

function allBlocks(text: Text): readonly Block[] {
  return text.lead ? [text.lead, ...text.body] : text.body;
}

function sourceOf(block: Block): Source | undefined {
  return isKnown(block) && block.type !== 'photo' ? block.source : undefined;
}
