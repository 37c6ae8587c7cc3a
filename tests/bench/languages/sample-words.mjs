// The words of the sample library, language by language, as many as are wanted.
import { readdir, readFile } from 'node:fs/promises';

const YEAR = new URL('../../../assets/samples/releases/2026/', import.meta.url);

/**
 * Paragraphs of the samples in a language, again and again.
 * @param {'kk' | 'ru' | 'en'} language
 * @param {(lines: readonly string[]) => boolean} isEnough
 */
export async function sampleLines(language, isEnough) {
  /** @type {string[]} */
  const all = [];
  for (const folder of await readdir(YEAR)) {
    const file = new URL(`${folder}/release.json`, YEAR);
    const text = JSON.parse(await readFile(file, 'utf8')).texts[language];
    const blocks = [text?.lead, ...(text?.body ?? [])].flatMap((block) => block?.items ?? [block]);
    for (const block of blocks) {
      const words = (block?.content ?? []).map((run) => run.text).join('');
      if (words !== '') all.push(words);
    }
  }
  const lines = [];
  for (let at = 0; !isEnough(lines); at += 1) lines.push(all[at % all.length] ?? '');
  return lines;
}

/** @param {readonly number[]} values */
export function middle(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
