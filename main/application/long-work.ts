/** Milliseconds that work which was told to stop has to take its things away. */
const PATIENCE = 10_000;

/** The streams that are running, so that stopping the program leaves nothing half-done. */
export interface LongWork {
  /** Runs a stream until its own signal, or the end of the program, stops it. */
  during<T>(
    signal: AbortSignal | undefined,
    work: (stop: AbortSignal) => AsyncIterable<T>,
  ): AsyncGenerator<T, void, void>;
  /** Stops everything and waits until it has cleaned up. */
  end(): Promise<void>;
}

export function createLongWork(): LongWork {
  const ending = new AbortController();
  const running = new Set<Promise<void>>();
  return {
    async *during(signal, work) {
      let ended = () => {};
      const run = new Promise<void>((resolve) => {
        ended = resolve;
      });
      running.add(run);
      try {
        yield* work(signal ? AbortSignal.any([signal, ending.signal]) : ending.signal);
      } finally {
        running.delete(run);
        ended();
      }
    },
    async end() {
      ending.abort();
      let timer: NodeJS.Timeout | undefined;
      const enough = new Promise<void>((resolve) => {
        timer = setTimeout(resolve, PATIENCE);
      });
      await Promise.race([Promise.all(running), enough]);
      clearTimeout(timer);
    },
  };
}
