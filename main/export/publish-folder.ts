import { rename, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { systemCode } from '../photos/system-failure.ts';

/** Antivirus and sync programs hold fresh files open for a moment on Windows. */
const PAUSES = [50, 100, 200, 400, 800];

/**
 * Moves a finished folder to `<target>/<name>`, or to `<name>-2`, `-3`, … when that is taken:
 * Word keeps the last document open, and nothing that went out is ever overwritten.
 *
 * @returns the folder's path
 */
export async function publishFolder(part: string, target: string, name: string): Promise<string> {
  for (let count = 1; ; count++) {
    const folder = path.join(target, count === 1 ? name : `${name}-${count}`);
    if (await exists(folder)) continue;
    try {
      await renamePatiently(part, folder);
      return folder;
    } catch (error) {
      // Another export took the name between the look and the move.
      if (await exists(folder)) continue;
      throw error;
    }
  }
}

async function renamePatiently(from: string, to: string): Promise<void> {
  for (const wait of PAUSES) {
    try {
      return await rename(from, to);
    } catch (error) {
      const code = systemCode(error);
      const held = code === 'EPERM' || code === 'EBUSY' || code === 'EACCES';
      if (!held || (await exists(to))) throw error;
      await pause(wait);
    }
  }
  await rename(from, to);
}

async function exists(at: string): Promise<boolean> {
  return stat(at).then(
    () => true,
    () => false,
  );
}
