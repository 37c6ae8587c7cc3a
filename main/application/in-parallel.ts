/**
 * Works on up to `atOnce` items at a time and yields each result as soon as it is there. When
 * the loop is left, nothing new is begun and what runs is waited for.
 */
export async function* inParallel<Item, Result>(
  items: readonly Item[],
  atOnce: number,
  work: (item: Item) => Promise<Result>,
): AsyncGenerator<Result, void, void> {
  const waiting = items[Symbol.iterator]();
  const running = new Map<number, Promise<{ readonly key: number; readonly result: Result }>>();
  let key = 0;
  const begin = () => {
    const next = waiting.next();
    if (next.done) return;
    const own = key++;
    running.set(
      own,
      work(next.value).then((result) => ({ key: own, result })),
    );
  };
  try {
    while (running.size < atOnce && key < items.length) begin();
    while (running.size > 0) {
      const { key: ended, result } = await Promise.race(running.values());
      running.delete(ended);
      begin();
      yield result;
    }
  } finally {
    await Promise.allSettled(running.values());
  }
}
