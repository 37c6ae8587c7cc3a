import { setTimeout as wait } from 'node:timers/promises';
import { isPassing } from './problems.ts';

/** Waits between attempts, in milliseconds: about 1.3 seconds in all. */
const PAUSES = [5, 10, 20, 40, 80, 160, 320, 640];

/**
 * Repeats a call that an antivirus program or OneDrive refuses for a moment because it looks
 * into the file just then (EPERM, EBUSY, EACCES on Windows). The last refusal is thrown.
 */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await call();
    } catch (error) {
      if (!isPassing(error)) throw error;
      await wait(pause);
    }
  }
  return call();
}
