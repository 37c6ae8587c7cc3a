import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Browser,
  test as base,
  type ConsoleMessage,
  chromium,
  expect,
  type Page,
} from '@playwright/test';
import { findBrowser } from '../../../scripts/browser-finder.mjs';
import { electronBinary } from '../../../scripts/electron-binary.mjs';
import { BARE_WINDOW } from '../../browser.ts';
import { startBrowserProgram } from './browser-program.ts';
import { NO_ELECTRON, startElectronProgram } from './electron-program.ts';
import type { HostKind, Place, Program } from './program.ts';

export { expect };

export const ROOT = path.resolve(import.meta.dirname, '../../..');
const SAMPLES = path.join(ROOT, 'assets', 'samples');

/** What a person has in front of them: the program, its window, and the folders on the disk. */
export interface Pressdesk {
  readonly kind: HostKind;
  /** The window that is open now: another one after a restart. */
  readonly page: Page;
  /** The library's folder; it may not be there yet. */
  readonly library: string;
  /** Everything of this program and this test alone; removed afterwards. */
  readonly home: string;
  /** Closes the window at once, as a crash of the browser does: no question, no last save. */
  closeWindow(): Promise<void>;
  openWindow(): Promise<Page>;
  /** What the system's own dialogs will answer, where the program has such dialogs. */
  answerDialogs(paths: readonly string[]): Promise<void>;
  kill(): Promise<void>;
  /** Starts the program anew, after `kill` or instead of it, and opens its window. */
  restart(): Promise<Page>;
}

interface Options {
  readonly hostKind: HostKind;
  /** `samples`: a copy of the sample library; `empty`: a folder; `none`: the very first start. */
  readonly startWith: 'samples' | 'empty' | 'none';
}

interface Fixtures extends Options {
  readonly pressdesk: Pressdesk;
}

interface Shared {
  readonly chromium: () => Promise<Browser>;
}

export const test = base.extend<Fixtures, Shared>({
  hostKind: ['browser', { option: true }],
  startWith: ['samples', { option: true }],

  // Started by the first test that needs it, so that Electron's tests need no browser.
  chromium: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of what is wanted
    async ({}, use) => {
      let started: Promise<Browser> | undefined;
      await use(() => {
        const executablePath = findBrowser();
        started ??= chromium.launch({
          ...(executablePath ? { executablePath } : {}),
          args: [BARE_WINDOW],
        });
        return started;
      });
      await (await started)?.close();
    },
    { scope: 'worker' },
  ],

  pressdesk: async (
    { hostKind, startWith, chromium: browser, viewport, locale, timezoneId, colorScheme },
    use,
    testInfo,
  ) => {
    testInfo.skip(hostKind === 'electron' && !electronBinary(), NO_ELECTRON);
    const home = await mkdtemp(path.join(tmpdir(), 'pressdesk-айгүл-'));
    const library = path.join(home, 'Pressdesk');
    const place: Place = { home, library: startWith === 'none' ? undefined : library };
    const context =
      hostKind === 'browser'
        ? await (await browser()).newContext({
            viewport,
            acceptDownloads: true,
            ...(locale ? { locale } : {}),
            ...(timezoneId ? { timezoneId } : {}),
            ...(colorScheme ? { colorScheme } : {}),
          })
        : undefined;
    const faults: string[] = [];
    let program: Program | undefined;
    let page: Page | undefined;

    const hear = (message: ConsoleMessage) => {
      if (/Content Security Policy|Refused to/.test(message.text())) faults.push(message.text());
    };
    // From the first script on: a page's own listener would come after it.
    context?.on('console', hear);

    const start = async () => {
      program = context
        ? await startBrowserProgram(place, context)
        : await startElectronProgram(place);
      return openWindow();
    };
    const openWindow = async () => {
      if (!program) throw new Error('The program is not running.');
      const opened = await program.open();
      opened.on('pageerror', (error) => faults.push(String(error)));
      if (!context) opened.on('console', hear);
      if (!context && viewport) await opened.setViewportSize(viewport);
      await expect(opened.getByRole('main')).toBeVisible();
      page = opened;
      return opened;
    };
    const kill = async () => {
      await program?.kill();
      program = undefined;
    };

    try {
      if (startWith === 'samples') await cp(SAMPLES, library, { recursive: true });
      if (startWith === 'empty') await mkdir(library);
      if (place.library) await settle(home, place.library);
      await start();
      await use({
        kind: hostKind,
        get page() {
          if (!page) throw new Error('No window is open.');
          return page;
        },
        library,
        home,
        closeWindow: async () => {
          await page?.close({ runBeforeUnload: false });
          page = undefined;
        },
        openWindow,
        answerDialogs: async (paths) => program?.answerDialogs(paths),
        kill,
        restart: async () => {
          await program?.stop();
          return start();
        },
      });
    } finally {
      // Playwright's own way takes one of every window that closes, in case the test has failed.
      if (testInfo.status !== testInfo.expectedStatus)
        await page?.screenshot({ path: testInfo.outputPath('failed.png') }).catch(() => undefined);
      await Promise.all([context?.close(), program?.stop()]);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    }
    expect(faults, 'errors in the page that nobody caught').toEqual([]);
  },
});

/** This computer's settings, as the program itself writes them. */
async function settle(home: string, libraryFolder: string): Promise<void> {
  await mkdir(path.join(home, 'settings'));
  await writeFile(
    path.join(home, 'settings', 'config.json'),
    JSON.stringify({ language: 'ru', libraryFolder }),
  );
}
