import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { en } from '../../../renderer/i18n/en/en.ts';
import { kk } from '../../../renderer/i18n/kk/kk.ts';
import { ru } from '../../../renderer/i18n/ru/ru.ts';

type Catalogue = Readonly<Record<string, Readonly<Record<string, string>>>>;
const CATALOGUES: Readonly<Record<string, Catalogue>> = { kk, ru, en };
const PLURAL = /_(one|few|many|other)$/;
const root = fileURLToPath(new URL('../../../renderer', import.meta.url));

function keysOf(catalogue: Catalogue): string[] {
  return Object.entries(catalogue).flatMap(([area, words]) =>
    Object.keys(words).map((key) => `${area}.${key}`),
  );
}

const plain = (keys: readonly string[]) =>
  [...new Set(keys.map((key) => key.replace(PLURAL, '')))].sort();

function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}i18n${path.sep}`));
}

describe('the catalogues of the interface', () => {
  it.each(['kk', 'en'])('%s says everything that Russian says, and nothing else', (language) => {
    expect(plain(keysOf(CATALOGUES[language] ?? {}))).toEqual(plain(keysOf(ru)));
  });

  it.each(Object.entries(CATALOGUES))(
    '%s has the plural forms of its own language',
    (language, catalogue) => {
      const wanted = new Set(new Intl.PluralRules(language).resolvedOptions().pluralCategories);
      const families = plain(keysOf(catalogue).filter((key) => key.endsWith('_one')));
      const incomplete = families.filter((family) =>
        [...wanted].some((form) => !keysOf(catalogue).includes(`${family}_${form}`)),
      );
      expect(incomplete).toEqual([]);
    },
  );

  it.each(Object.entries(CATALOGUES))(
    '%s has no empty words and no exclamation marks',
    (_, catalogue) => {
      const words = Object.values(catalogue).flatMap((area) => Object.entries(area));
      expect(words.filter(([, text]) => text.trim() === '' || text.includes('!'))).toEqual([]);
    },
  );

  it.each(['kk', 'en'])('%s fills in the same values as Russian', (language) => {
    const values = (text: string) =>
      [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
    const differing = Object.entries(ru).flatMap(([area, words]) =>
      Object.entries(words)
        .map(
          ([key, text]) => [`${area}.${key}`, text, CATALOGUES[language]?.[area]?.[key]] as const,
        )
        .filter(
          ([, text, other]) =>
            other !== undefined && String(values(other)) !== String(values(text)),
        )
        .map(([key]) => key),
    );
    expect(differing).toEqual([]);
  });

  it('have every key that the screens name', () => {
    const known = new Set(plain(keysOf(ru)));
    const missing = sources(root).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\bt\(\s*'([a-z]+\.[\w-]+)'/gi)]
        .map(([, key = '']) => key)
        .filter((key) => !known.has(key))
        .map((key) => `${path.relative(root, file)}: ${key}`),
    );
    expect(missing).toEqual([]);
  });
});
