import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Library, type LibraryOptions, openLibrary } from '../../../main/library/library.ts';

/** A real empty folder that is removed when the test has ended. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-library-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined };

/** A real library, looked at only when the test says so. */
export async function libraryIn(
  folder: string,
  options: Partial<LibraryOptions> = {},
): Promise<Library> {
  const library = await openLibrary(folder, {
    log: silent,
    computer: 'Кабинет 12',
    user: 'Дана Мысал',
    create: true,
    lookEvery: 0,
    ...options,
  });
  onTestFinished(() => library.close());
  return library;
}

export async function newLibrary(options: Partial<LibraryOptions> = {}): Promise<Library> {
  return libraryIn(join(await emptyFolder(), 'Библиотека Айгүл'), options);
}

/** A clock that a test sets forward. */
export function clockAt(start: string): { now: () => Date; forward: (minutes: number) => void } {
  let time = Date.parse(start);
  return {
    now: () => new Date(time),
    forward: (minutes) => {
      time += minutes * 60_000;
    },
  };
}
