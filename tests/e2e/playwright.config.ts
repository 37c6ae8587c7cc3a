import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { electronBinary } from '../../scripts/electron-binary.mjs';
import { NO_ELECTRON } from './app/electron-program.ts';
import type { HostKind } from './app/program.ts';

const root = path.resolve(import.meta.dirname, '../..');

// Once, before the workers start, where everybody sees it.
if (process.env.TEST_WORKER_INDEX === undefined && !electronBinary()) console.log(NO_ELECTRON);

/** One suite, two hosts: whatever a person does is the same in the browser and in Electron. */
export default defineConfig<{ hostKind: HostKind }>({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: path.join(root, 'test-results', 'e2e'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // On a loaded machine a key may overtake the window; what needed this is named «flaky».
  retries: 1,
  // Patience of a loaded machine, not a promise about speed.
  timeout: 120_000,
  expect: { timeout: 15_000 },
  use: {
    locale: 'ru-RU',
    timezoneId: 'Asia/Almaty',
    viewport: { width: 1440, height: 900 },
  },
  projects: [
    { name: 'browser', use: { hostKind: 'browser' } },
    { name: 'electron', use: { hostKind: 'electron' } },
  ],
});
