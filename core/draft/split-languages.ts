import { detectLanguage } from '../language/detect.ts';
import { LANGUAGES, type Language } from '../release/language.ts';
import { type Block, blockText } from '../release/text.ts';

/** Below this share of all signs a language is a quotation, not a text of its own. */
const OWN_TEXT = 0.2;

/** Too short to tell Kazakh from Russian by its letters. */
const TELLING = 12;
const TELLING_RUSSIAN = 40;

const UNWRITTEN: Block = { id: '', type: 'paragraph', content: [] };

/**
 * The blocks of each language, Kazakh first. `known` names, by id, the language of blocks that
 * are known to be in it: of the columns of a table. A release often comes as one document with the
 * Kazakh text above the Russian one; short blocks go with their neighbours.
 */
export function splitLanguages(
  blocks: readonly Block[],
  known: ReadonlyMap<string, Language> = new Map(),
): readonly { readonly language: Language; readonly blocks: readonly Block[] }[] {
  const whole = detectLanguage(blocks.map(blockText).join('\n')) ?? 'ru';
  const guessed = blocks.map((block) => {
    const text = blockText(block);
    const own = known.get(block.id);
    if (own) return own;
    const language = text.length >= TELLING ? detectLanguage(text) : undefined;
    // A short Kazakh line may happen to have none of its own letters.
    return language === 'ru' && text.length < TELLING_RUSSIAN ? undefined : language;
  });
  const total = blocks.reduce((sum, block) => sum + blockText(block).length, 0);
  const shares = LANGUAGES.filter((language) => {
    const signs = blocks.reduce(
      (sum, block, index) => sum + (guessed[index] === language ? blockText(block).length : 0),
      0,
    );
    return signs >= OWN_TEXT * total;
  });
  if (shares.length < 2) return blocks.length > 0 ? [{ language: whole, blocks }] : [];
  const own = guessed.map((language) =>
    language !== undefined && shares.includes(language) ? language : undefined,
  );
  const assigned = own.map((language, index) => {
    const before = own.slice(0, index).findLast((earlier) => earlier);
    const after = own.slice(index + 1).find((later) => later);
    // A headline belongs to what follows it, everything else to what it follows.
    const isPhoto = blocks[index]?.type === 'photo';
    const opens = !isPhoto && !/[.!?…:;,]$/u.test(blockText(blocks[index] ?? UNWRITTEN).trim());
    return language ?? (opens ? (after ?? before) : (before ?? after));
  });
  return shares.map((language) => ({
    language,
    blocks: blocks.filter((_, index) => assigned[index] === language),
  }));
}
