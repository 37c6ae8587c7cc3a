import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import { type Application, createApplication } from '../../../main/application.ts';
import type { Host } from '../../../main/host.ts';
import { createSettings } from '../../../main/node/settings.ts';
import { nodeWorkers } from '../../../main/node/workers.ts';

export const ROOT = path.resolve(import.meta.dirname, '../../..');
export const BUILT = path.join(ROOT, 'dist', 'node');

export interface Started {
  readonly application: Application;
  readonly host: Host;
  /** A real empty folder of this test alone, removed afterwards. */
  readonly home: string;
  /** What the host was asked to open or show. */
  readonly opened: string[];
}

export async function emptyHome(): Promise<string> {
  const home = await mkdtemp(path.join(tmpdir(), 'pressdesk-айгүл-'));
  onTestFinished(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));
  return home;
}

/** The real application with real workers, in a home of its own. */
export async function startApplication(
  options: { readonly transfers?: boolean; readonly home?: string } = {},
): Promise<Started> {
  const home = options.home ?? (await emptyHome());
  const opened: string[] = [];
  const host: Host = {
    kind: 'browser',
    abilities: {
      dialogs: false,
      reveal: true,
      dragOut: false,
      transfers: options.transfers ?? true,
    },
    pickFolder: async () => undefined,
    pickFiles: async () => [],
    reveal: async (at) => void opened.push(at),
    open: async (at) => void opened.push(at),
    spawnWorker: nodeWorkers(BUILT),
    settings: createSettings(path.join(home, 'settings')),
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    cacheFolder: path.join(home, 'cache'),
  };
  const application = await createApplication({
    host,
    user: 'Айгүл',
    computer: 'Кабинет 12',
    suggestedLibrary: path.join(home, 'Documents', 'Pressdesk'),
    version: '0.0.0',
    locale: 'kk-KZ',
    licencesFile: path.join(ROOT, 'LICENSE'),
    logTail: () => '',
    assetsFolder: path.join(ROOT, 'assets'),
    rendererFolder: await smallRenderer(home),
  });
  onTestFinished(() => application.close());
  return { application, host, home, opened };
}

/** Stands for the built interface: a page, a script below `assets`, and a secret beside it. */
async function smallRenderer(home: string): Promise<string> {
  const folder = path.join(home, 'renderer');
  await mkdir(path.join(folder, 'assets'), { recursive: true });
  await writeFile(
    path.join(folder, 'index.html'),
    '<!doctype html><html lang="ru"><head><title>Pressdesk</title></head><body></body></html>',
  );
  await writeFile(path.join(folder, 'assets', 'page-1.js'), 'export {};');
  await writeFile(path.join(folder, 'assets', 'spelling-worker-1.js'), 'export {};');
  await writeFile(path.join(folder, 'assets', 'words-1.dic'), '1\nсөз');
  await writeFile(path.join(home, 'secret.txt'), 'not for pages');
  return folder;
}

/** The path of the sample release with this id in the shipped library. */
export async function sampleLibrary(home: string): Promise<string> {
  const folder = path.join(home, 'library');
  await cp(path.join(ROOT, 'assets', 'samples'), folder, { recursive: true });
  return folder;
}
