import { createHunspellFromStrings } from 'hunspell-wasm';
import type { CardLists } from '../../core/cards/kinds.ts';
import type { Language } from '../../core/release/language.ts';
import { type KnownWords, knownWords } from '../../core/spelling/known-words.ts';
import { createSpeller, type Dictionary, type Speller } from '../../core/spelling/speller.ts';
import { wordsToCheck } from '../../core/spelling/words.ts';
import type { SpellingAnswer, SpellingRequest } from './protocol.ts';

/** The two files of a Hunspell dictionary: endings and words. */
export interface DictionaryFiles {
  readonly endings: string;
  readonly words: string;
}

const NO_CARDS: CardLists = { people: [], places: [], organisations: [], terms: [], names: [] };

/**
 * What the spelling worker does with a request, wherever it runs. A dictionary is read when the
 * first word of its language comes, and stays; Hunspell answers within microseconds then.
 */
export function createSpellingDesk(read: (language: Language) => Promise<DictionaryFiles>) {
  const dictionaries = new Map<Language, Promise<Dictionary>>();
  let known: KnownWords | undefined;
  let facts: { readonly cards: CardLists; readonly words: Parameters<typeof knownWords>[1] } = {
    cards: NO_CARDS,
    words: [],
  };
  let spellers = new Map<Language, Speller>();

  async function spellerOf(language: Language): Promise<Speller> {
    const dictionary = dictionaries.get(language) ?? read(language).then(readDictionary);
    dictionaries.set(language, dictionary);
    const ready = await dictionary.catch((error: unknown) => {
      // It is asked for again with the next question; what others there are stay.
      dictionaries.delete(language);
      throw error;
    });
    const before = spellers.get(language);
    if (before) return before;
    known ??= knownWords(facts.cards, facts.words);
    const speller = createSpeller(language, ready, known[language]);
    spellers.set(language, speller);
    return speller;
  }

  async function answer(
    request: Exclude<SpellingRequest, { type: 'know' }>,
  ): Promise<SpellingAnswer> {
    const { id, language } = request;
    if (request.type === 'suggest') {
      const speller = await spellerOf(language);
      return { type: 'suggested', id, words: speller.suggest(request.word) };
    }
    const lines = request.lines.map(({ text, spans }) => wordsToCheck(text, language, spans));
    const needed = new Set(lines.flat().map((word) => word.language));
    const ready = new Map<Language, Speller>();
    for (const one of needed) ready.set(one, await spellerOf(one));
    const wrong = lines.map((words) =>
      words.filter((word) => !(ready.get(word.language)?.isRight(word.word) ?? true)),
    );
    return { type: 'checked', id, wrong };
  }

  return async (request: SpellingRequest): Promise<SpellingAnswer | undefined> => {
    if (request.type === 'know') {
      facts = { cards: request.cards, words: request.words };
      known = undefined;
      spellers = new Map();
      return undefined;
    }
    try {
      return await answer(request);
    } catch {
      // A dictionary that cannot be read, or not be understood: the text is written all the same.
      return { type: 'failed', id: request.id };
    }
  };
}

async function readDictionary({ endings, words }: DictionaryFiles): Promise<Dictionary> {
  const hunspell = await createHunspellFromStrings(endings, words);
  return {
    spell: (word) => hunspell.testSpelling(word),
    suggest: (word) => hunspell.getSpellingSuggestions(word),
  };
}
