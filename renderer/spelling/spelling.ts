import type { Language } from '../../core/release/language.ts';
import type { DictionaryWord } from '../../core/spelling/dictionary.ts';
import type { SpelledWord } from '../../core/spelling/words.ts';
import { client } from '../client/client.ts';
import { useOffice } from '../store/office.ts';
import type { SpellingAnswer, SpellingLine, SpellingRequest } from './protocol.ts';

/** The window's side of spelling: one worker for all texts, started with the first question. */

type Asked = Exclude<SpellingRequest, { type: 'know' }>;

let worker: Worker | undefined;
/** Until the worker knows the office's own words it would call them wrong. */
let knows: Promise<void> = Promise.resolve();
let last = 0;
const waiting = new Map<number, (answer: SpellingAnswer) => void>();
const listeners = new Set<() => void>();

/** Wrong words line by line; none at all where the dictionary cannot be had. */
export async function checkSpelling(
  language: Language,
  lines: readonly SpellingLine[],
): Promise<readonly (readonly SpelledWord[])[]> {
  const answer = await ask({ type: 'check', id: ++last, language, lines });
  return answer.type === 'checked' ? answer.wrong : lines.map(() => []);
}

/** What may have been meant, best first. */
export async function suggestSpelling(
  language: Language,
  word: string,
): Promise<readonly string[]> {
  const answer = await ask({ type: 'suggest', id: ++last, language, word });
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

async function ask(request: Asked): Promise<SpellingAnswer> {
  const there = worker ?? startWorker();
  await knows;
  return new Promise((resolve) => {
    waiting.set(request.id, resolve);
    there.postMessage(request);
  });
}

function startWorker(): Worker {
  const started = new Worker(new URL('./spelling-worker.ts', import.meta.url), { type: 'module' });
  started.addEventListener('message', ({ data }: MessageEvent<SpellingAnswer>) => {
    waiting.get(data.id)?.(data);
    waiting.delete(data.id);
  });
  // Without spelling one writes on; nothing may wait for it for ever.
  started.addEventListener('error', () => {
    for (const [id, resolve] of waiting) resolve({ type: 'failed', id });
    waiting.clear();
  });
  worker = started;
  knows = readDictionary();
  useOffice.subscribe((now, before) => {
    const isSame = (['people', 'places', 'organisations', 'terms', 'names'] as const).every(
      (kind) => now[kind] === before[kind],
    );
    if (!isSame) void readDictionary();
  });
  return started;
}

/** A dictionary that cannot be read is an empty one; the library's screen says what is wrong. */
async function readDictionary(): Promise<void> {
  const dictionary = await client.spelling.dictionary().catch(() => undefined);
  know(dictionary?.words ?? []);
}

function know(words: readonly DictionaryWord[]): void {
  const { people, places, organisations, terms, names } = useOffice.getState();
  const cards = { people, places, organisations, terms, names };
  const request: SpellingRequest = { type: 'know', cards, words };
  worker?.postMessage(request);
  for (const listener of listeners) listener();
}
