import type { Session } from './session.ts';

/** Milliseconds that pages have for their last save; Windows grants about five at shutdown. */
const PATIENCE = 4_000;

/** Asks every open page to save what it still holds, before the program stops. */
export interface Flushing {
  /** A page has saved everything. */
  flushed(): void;
  /** Resolves when every page that listens has answered, or when it took too long. */
  flush(): Promise<void>;
}

export function createFlushing(session: Session): Flushing {
  let answers = 0;
  let finish = () => {};
  // A page that goes while it is waited for has nothing more to say.
  const look = () => {
    if (answers >= session.events.listeners) finish();
  };
  session.events.onLeave(look);
  return {
    flushed() {
      answers += 1;
      look();
    },
    async flush() {
      answers = 0;
      if (session.events.listeners === 0) return;
      let timer: NodeJS.Timeout | undefined;
      await new Promise<void>((resolve) => {
        finish = resolve;
        timer = setTimeout(resolve, PATIENCE);
        session.events.publish({ type: 'flush' });
      });
      clearTimeout(timer);
    },
  };
}
