import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';

export type HostKind = 'browser' | 'electron';

const root = path.resolve(import.meta.dirname, '../../..');

/** The built application; another build can be tried by naming its `dist` folder. */
export const DIST = process.env.PRESSDESK_DIST ?? path.join(root, 'dist');

/** Where a program works: everything it may touch lies below `home`. */
export interface Place {
  readonly home: string;
  readonly library: string | undefined;
}

/** The real program, started as a person starts it, with its window. */
export interface Program {
  /** A window of the program; a new one after the last was closed. */
  open(): Promise<Page>;
  /** What the system's own dialogs for files and folders will answer; browsers have none to ask. */
  answerDialogs(paths: readonly string[]): Promise<void>;
  /** Ends it as the system does when the computer is switched off: without a word of warning. */
  kill(): Promise<void>;
  /** Ends it politely, by force if it does not. */
  stop(): Promise<void>;
}

export function builtFile(...names: readonly string[]): string {
  const file = path.join(DIST, ...names);
  if (!existsSync(file)) throw new Error(`${file} is not built: run node scripts/build.mjs first.`);
  return file;
}
