import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { libraryIn, newLibrary } from './folders.ts';

const word = (text: string) => ({ language: 'ru' as const, word: text });

describe('dictionary.json', () => {
  it('is not there before the first word, and reads as empty', async () => {
    const library = await newLibrary();
    expect(await library.dictionary()).toMatchObject({ revision: 0, words: [] });
    expect(await readdir(library.folder)).not.toContain('dictionary.json');
  });

  it('keeps added words, each once and in the order of the alphabet', async () => {
    const library = await newLibrary();
    await library.changeDictionary({ add: [word('цифровизатор'), word(' акимчат ')], remove: [] });
    await library.changeDictionary({ add: [word('Акимчат')], remove: [] });
    const again = await libraryIn(library.folder);
    expect((await again.dictionary()).words).toEqual([word('акимчат'), word('цифровизатор')]);
    expect(await readFile(join(library.folder, 'dictionary.json'), 'utf8')).toContain('акимчат');
  });

  it('takes a word out again, in whatever letters it is named', async () => {
    const library = await newLibrary();
    await library.changeDictionary({ add: [word('акимчат')], remove: [] });
    await library.changeDictionary({ add: [], remove: [word('Акимчат')] });
    expect((await library.dictionary()).words).toEqual([]);
  });

  it('keeps the words that another computer added in between', async () => {
    const library = await newLibrary();
    await library.changeDictionary({ add: [word('акимчат')], remove: [] });
    const file = join(library.folder, 'dictionary.json');
    const there = JSON.parse(await readFile(file, 'utf8'));
    await writeFile(file, JSON.stringify({ ...there, words: [...there.words, word('чужое')] }));
    const { words } = await library.changeDictionary({ add: [word('третье')], remove: [] });
    expect(words.map(({ word: text }) => text)).toEqual(['акимчат', 'третье', 'чужое']);
  });
});
