import type { Language } from '../../core/release/language.ts';
import type { DictionaryWord } from '../../core/spelling/dictionary.ts';
import type { SpelledWord } from '../../core/spelling/words.ts';
import { client } from '../client/client.ts';
import { useOffice } from '../store/office.ts';
import type { SpellingAnswer, SpellingLine } from './protocol.ts';
import { WorkerLine } from './worker-line.ts';

/** The window's side of spelling: one worker for all texts, started with the first question. */

const line = new WorkerLine(({ answered, failed }) => {
  const worker = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => answered(data));
  worker.addEventListener('error', failed);
  return worker;
}, readDictionary);
let last = 0;
const listeners = new Set<() => void>();

/** Wrong words line by line; none at all where the dictionary cannot be had. */
export async function checkSpelling(
  language: Language,
  lines: readonly SpellingLine[],
): Promise<readonly (readonly SpelledWord[])[]> {
  const answer = await line.ask({ type: 'check', id: ++last, language, lines });
  return answer.type === 'checked' ? answer.wrong : lines.map(() => []);
}

/** What may have been meant, best first. */
export async function suggestSpelling(
  language: Language,
  word: string,
): Promise<readonly string[]> {
  const answer = await line.ask({ type: 'suggest', id: ++last, language, word });
  return answer.type === 'suggested' ? answer.words : [];
}

/** Called when the known words have changed, so that everything is to be checked again. */
export function onKnownWords(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Adds a word to the office's dictionary, or takes it out again; everybody's texts follow. */
export async function changeDictionary(change: {
  readonly add?: DictionaryWord[];
  readonly remove?: DictionaryWord[];
}): Promise<void> {
  const { words } = await client.spelling.change(change);
  know(words);
}

const CARDS = ['people', 'places', 'organisations', 'terms', 'names'] as const;
useOffice.subscribe((now, before) => {
  const isSame = CARDS.every((kind) => now[kind] === before[kind]);
  if (line.isOpen && !isSame) void readDictionary();
});

/** A dictionary that cannot be read is an empty one; the library's screen says what is wrong. */
async function readDictionary(): Promise<void> {
  const dictionary = await client.spelling.dictionary().catch(() => undefined);
  know(dictionary?.words ?? []);
}

function know(words: readonly DictionaryWord[]): void {
  const { people, places, organisations, terms, names } = useOffice.getState();
  const cards = { people, places, organisations, terms, names };
  line.tell({ type: 'know', cards, words });
  for (const listener of listeners) listener();
}
