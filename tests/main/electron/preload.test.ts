import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOT } from '../application/start.ts';

const preload = readFileSync(path.join(ROOT, 'dist', 'electron', 'preload.cjs'), 'utf8');

it('is one CommonJS file that needs Electron alone, as a sandboxed preload must', () => {
  const required = [...preload.matchAll(/require\(\s*["'`]([^"'`]+)/g)].map(([, name]) => name);
  expect(required).toEqual(['electron']);
  expect(preload).not.toMatch(/^\s*(import|export)\s/m);
  expect(preload).not.toMatch(/\bimport\(/);
});

it('is small: nothing of the contract or its schemas is in it', () => {
  expect(preload.length).toBeLessThan(4_000);
});

it('puts two functions before the page and nothing of Electron', () => {
  const exposed: Record<string, object> = {};
  const electron = {
    contextBridge: {
      exposeInMainWorld: (name: string, value: object) => {
        exposed[name] = value;
      },
    },
    ipcRenderer: { send: () => undefined, once: () => undefined },
    webUtils: { getPathForFile: () => '/файл' },
  };
  const run = new Function('require', 'window', preload);
  run(() => electron, { addEventListener: () => undefined });
  expect(Object.keys(exposed)).toEqual(['pressdesk']);
  expect(Object.keys(exposed.pressdesk ?? {}).sort()).toEqual(['dragOut', 'pathOf']);
});
