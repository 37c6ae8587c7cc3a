import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Folder of the built page. */
    readonly editorPage: string;
  }
}

/** Builds a page of `folder` (from here) into a folder of its own, whose path it returns. */
export async function buildPage(folder: string): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'pressdesk-editor-'));
  // React's plugin goes by this variable alone, which the test runner has set to `test`.
  const environment = process.env.NODE_ENV;
  process.env.NODE_ENV = 'production';
  await build({
    root: fileURLToPath(new URL(folder, import.meta.url)),
    configFile: false,
    logLevel: 'error',
    base: './',
    plugins: [react()],
    build: { target: 'chrome130', outDir, emptyOutDir: true, assetsInlineLimit: 0 },
  }).finally(() => {
    process.env.NODE_ENV = environment;
  });
  return outDir;
}

/** The page for all files of tests that drive it: built before them, taken away after them. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const built = await buildPage('.');
  project.provide('editorPage', built);
  return () => rm(built, { recursive: true, force: true });
}
