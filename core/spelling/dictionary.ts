import { z } from 'zod';
import { languageSchema } from '../release/language.ts';
import { open } from '../release/open.ts';

export const dictionaryWordSchema = open({ language: languageSchema, word: z.string() });
export type DictionaryWord = z.infer<typeof dictionaryWordSchema>;

/** dictionary.json, one per library: words that the office writes and no dictionary has. */
export const dictionarySchema = open({
  schema: z.number().default(1),
  revision: z.number().default(0),
  words: z.array(dictionaryWordSchema).default([]),
});
export type OfficeDictionary = z.infer<typeof dictionarySchema>;

/** Words that are added to the office's dictionary, and words that are taken out again. */
export const dictionaryChangeSchema = z.object({
  add: z.array(dictionaryWordSchema).default([]),
  remove: z.array(dictionaryWordSchema).default([]),
});
export type DictionaryChange = z.infer<typeof dictionaryChangeSchema>;

/** The words after a change, each once, in the order of the alphabet by language. */
export function changedWords(
  words: readonly DictionaryWord[],
  { add, remove }: DictionaryChange,
): DictionaryWord[] {
  const byKey = new Map(words.map((word) => [keyOf(word), word]));
  for (const word of remove) byKey.delete(keyOf(word));
  for (const { language, word } of add) {
    const added = { language, word: word.trim() };
    if (added.word !== '' && !byKey.has(keyOf(added))) byKey.set(keyOf(added), added);
  }
  return [...byKey.values()].sort(
    (a, b) => compare(a.language, b.language) || compare(a.word, b.word),
  );
}

function keyOf({ language, word }: DictionaryWord): string {
  return `${language} ${word.trim().toLowerCase()}`;
}

/** By code points: the same on every computer that shares the file. */
function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
