import type { Application } from '../application.ts';
import type { Log } from '../host.ts';

/** How the program ends: the last words first, and no waiting for ever. */
export interface Departure {
  /** Everything is saved and ended, or had its time: from here on nothing holds up the end. */
  readonly over: boolean;
  /** A window goes and the program stays, as on a Mac: its page saves. Never rejects. */
  flush(): Promise<void>;
  /**
   * Lets the pages save and ends the application, once, however many ask. `patience` in
   * milliseconds; who has less of it does not wait for who had more. Never rejects.
   */
  leave(patience: number): Promise<void>;
}

export function createDeparture(
  application: Pick<Application, 'flush' | 'close'>,
  log: Log,
): Departure {
  const failed = (error: unknown) => log.error('closing', { error: String(error) });
  let flushing: Promise<void> = Promise.resolve();
  let closing: Promise<void> | undefined;
  let over = false;
  return {
    get over() {
      return over;
    },
    flush() {
      flushing = flushing.then(() => application.flush()).catch(failed);
      return flushing;
    },
    async leave(patience) {
      // Two at once would take each other's answers; the first one is bounded by itself.
      closing ??= flushing.then(() => application.close()).catch(failed);
      if (!(await within(closing, patience))) log.warn('left before everything was closed');
      over = true;
    },
  };
}

async function within(work: Promise<void>, patience: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  const inTime = await Promise.race([work.then(() => true), late]);
  clearTimeout(timer);
  return inTime;
}
