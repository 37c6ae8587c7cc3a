/** Gives each event to everyone who listens at that moment. */
export interface Publisher<Event> {
  publish(event: Event): void;
  /** How many listen now. */
  readonly listeners: number;
  /** The events from now on, until the signal or the loop's end. */
  listen(signal?: AbortSignal): AsyncGenerator<Event, void, void>;
  /**
   * Calls back with each event from now on, until the function it returns is called. Unlike a
   * page, who watches is not counted and never waited for.
   */
  watch(callback: (event: Event) => void): () => void;
  /** Calls back whenever somebody has stopped listening. */
  onLeave(callback: () => void): void;
}

export function createPublisher<Event>(): Publisher<Event> {
  const listeners = new Set<(event: Event) => void>();
  const watchers = new Set<(event: Event) => void>();
  let left = () => {};
  return {
    onLeave(callback) {
      left = callback;
    },
    publish(event) {
      for (const listener of listeners) listener(event);
      for (const watcher of watchers) watcher(event);
    },
    watch(callback) {
      watchers.add(callback);
      return () => watchers.delete(callback);
    },
    get listeners() {
      return listeners.size;
    },
    listen(signal) {
      const waiting: Event[] = [];
      let wake = () => {};
      const listener = (event: Event) => {
        waiting.push(event);
        wake();
      };
      const leave = () => wake();
      // Listening begins with the call, not with the first step of the loop: what happens in
      // between must not be missed.
      listeners.add(listener);
      signal?.addEventListener('abort', leave);
      return (async function* () {
        try {
          while (!signal?.aborted) {
            const event = waiting.shift();
            if (event !== undefined) yield event;
            else
              await new Promise<void>((resolve) => {
                wake = resolve;
              });
          }
        } finally {
          listeners.delete(listener);
          left();
          signal?.removeEventListener('abort', leave);
        }
      })();
    },
  };
}
