import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const fileIn = (folder: string): string => path.join(folder, 'browser-port');

/**
 * The port of last time: a page keeps its copy of unsaved words under its address. It is in a file
 * of its own, because it is needed before anything else of the program is there.
 */
export function usualPort(folder: string): number | undefined {
  try {
    const port = Number(readFileSync(fileIn(folder), 'utf8'));
    return Number.isInteger(port) && port >= 1_024 && port <= 65_535 ? port : undefined;
  } catch {
    return undefined;
  }
}

/** A folder that takes no file costs only the same address next time. */
export function keepPort(folder: string, port: number): void {
  try {
    writeFileSync(fileIn(folder), String(port));
  } catch {
    // Said nowhere: everything works.
  }
}
