import { expect, it } from 'vitest';
import type { IncomingPhoto } from '../../../core/release/photos.ts';
import { arrive, inTurn, progress, useRuns } from '../../../renderer/photos/adding/runs.ts';

const shot = (id: string): IncomingPhoto => ({
  id,
  originalName: `${id}.jpg`,
  path: `/card/${id}.jpg`,
  width: 480,
  height: 320,
  bytes: 8_000,
});
const start = { release: 'r1', work: 'reading', total: 5_000 } as const;
const shown = () => useRuns.getState().run?.arrived.length;

it('five thousand photos that come at once are shown some at a time, the first at once, and none is lost', async () => {
  let looks = 0;
  await inTurn(start, async () => {
    const stop = useRuns.subscribe(() => looks++);
    for (let done = 1; done <= 5_000; done++) {
      arrive(shot(`${done}`));
      progress({ done });
      if (done === 1) expect(shown()).toBe(1);
    }
    await expect.poll(shown).toBe(5_000);
    await expect.poll(() => useRuns.getState().run?.done).toBe(5_000);
    stop();
  });
  expect(looks).toBeLessThan(10);
});

it('what one run has not told yet is never shown in the next', async () => {
  await inTurn(start, async () => {
    arrive(shot('a'));
    arrive(shot('b'));
  });
  await inTurn({ ...start, release: 'r2' }, async () => {
    progress({ done: 1 });
    expect(shown()).toBe(0);
    arrive(shot('c'));
    await expect.poll(shown).toBe(1);
  });
  expect(useRuns.getState().run).toBeUndefined();
});
