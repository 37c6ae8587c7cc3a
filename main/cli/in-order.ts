import { inParallel } from '../application/in-parallel.ts';

/** Reading is mostly waiting for a card or a share; the worker bounds the rest itself. */
const AT_ONCE = 4;

/** The results of work on all items, in the order of the items; `seen` hears of each at once. */
export async function inOrder<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Promise<Result>,
  seen: (done: number) => void,
): Promise<readonly Result[]> {
  const results: Result[] = [];
  let done = 0;
  const numbered = items.map((item, index) => ({ item, index }));
  const working = inParallel(numbered, AT_ONCE, async ({ item, index }) => ({
    index,
    result: await work(item, index),
  }));
  for await (const { index, result } of working) {
    results[index] = result;
    done += 1;
    seen(done);
  }
  return results;
}
