import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { NOTICES, notices, shippedPackages } from '../../scripts/notices.mjs';

const text = readFileSync(NOTICES, 'utf8');

it('names everything that is shipped, in the version that is locked', () => {
  const lines = new Set(text.split('\n'));
  const missing = shippedPackages().filter(
    ({ name, version, licence }) => !lines.has(`${name} ${version} (${licence})`),
  );
  expect(missing).toEqual([]);
});

it('names what lives in the window’s bundle and what the fonts are under', () => {
  const names = shippedPackages().map(({ name }) => name);
  for (const name of ['react', '@tiptap/core', 'react-aria-components', 'zustand', 'i18next']) {
    expect(names).toContain(name);
  }
  expect(text).toContain('SIL OPEN FONT LICENSE');
});

it('has the licences of the dictionaries and of what reads them', () => {
  const names = shippedPackages().map(({ name }) => name);
  for (const name of ['dictionary-en', 'dictionary-ru', 'hunspell-wasm']) {
    expect(names).toContain(name);
  }
  expect(text).toContain('kk_KZ (MPL-1.1)');
  expect(text).toContain('Akmaral Mussayeva');
});

it('does not name what is only needed to build and test', () => {
  const names = shippedPackages().map(({ name }) => name);
  for (const name of ['vite', 'typescript', 'vitest', '@playwright/test', 'electron-builder']) {
    expect(names).not.toContain(name);
  }
});

it('is the file that `node scripts/notices.mjs` writes', () => {
  expect(text).toBe(notices());
});
