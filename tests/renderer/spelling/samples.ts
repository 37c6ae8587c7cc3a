import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { CardLists } from '../../../core/cards/kinds.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';
import { wholeText } from '../../../core/release/text.ts';
import { cardsIn, readCardFiles } from '../../../main/library/card-files.ts';
import { parseJson, readBytes } from '../../../main/library/json-file.ts';
import { releaseKind } from '../../../main/library/kinds.ts';

const SAMPLES = path.resolve(import.meta.dirname, '../../../assets/samples');

export interface SampleText {
  readonly language: Language;
  readonly lines: readonly string[];
}

/** The sample library's cards, and all that it says in each language, line by line. */
export async function readSamples(): Promise<{ cards: CardLists; texts: readonly SampleText[] }> {
  const cards = cardsIn(await readCardFiles(SAMPLES));
  const lines: Record<Language, string[]> = { kk: [], ru: [], en: [] };
  const year = path.join(SAMPLES, 'releases', '2026');
  for (const folder of await readdir(year)) {
    const file = path.join(year, folder, 'release.json');
    const reading = releaseKind.read(parseJson(await readBytes(file), file));
    if (!reading.ok) throw new Error(file);
    for (const language of LANGUAGES) {
      const text = reading.value.texts[language];
      if (text) lines[language].push(...wholeText(text).split('\n'));
    }
  }
  const { people, places, organisations = [], terms = [], names = [] } = cards;
  return {
    cards: { people, places, organisations, terms, names },
    texts: LANGUAGES.map((language) => ({ language, lines: lines[language] })),
  };
}
