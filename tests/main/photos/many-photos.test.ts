import { readdir } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { noisy } from './make-photos.ts';
import { type StartedService, startService } from './start-service.ts';

let service: StartedService;
let started: StartedService;
beforeAll(async () => {
  service = await startService();
});
beforeEach(async () => {
  started = await service.inEmptyFolder();
});
afterAll(() => service.stop());

const PHOTOS = 5;
const PHOTO = await noisy(480, 320).jpeg().toBuffer();

function killWorker(): void {
  const pid = started.workers.at(-1)?.pid;
  try {
    if (pid !== undefined) process.kill(pid, 'SIGKILL');
  } catch {
    // It has just gone by itself.
  }
}

/** Runs `work` on five photos and kills the worker when so many have ended. */
async function withKillAfter<Result extends { readonly status: string }>(
  ended: number,
  work: (path: string, photo: string) => Promise<Result>,
): Promise<readonly Result[]> {
  const path = await started.put('a.jpg', PHOTO);
  // A worker that is still going since the test before takes this with it, and none of the five.
  await started.service.read(path);
  let done = 0;
  const killed = ended === 0 && setTimeout(30).then(killWorker);
  const results = await Promise.all(
    Array.from({ length: PHOTOS }, async (_, n) => {
      const result = await work(path, `p${n}`);
      done += 1;
      if (done === ended) killWorker();
      return result;
    }),
  );
  await killed;
  return results;
}

describe.each(Array.from({ length: PHOTOS }, (_, n) => n))(
  'a worker killed after %i photos',
  (ended) => {
    it('takes at most one rendered photo with it, and none that it reported', async () => {
      const results = await withKillAfter(ended, (path, photo) =>
        started.renditions(path, ['page'], photo),
      );
      const done = results.filter(({ status }) => status === 'done');
      expect(results).toHaveLength(PHOTOS);
      expect(done.length).toBeGreaterThanOrEqual(PHOTOS - 1);
      for (const result of results) {
        if (result.status === 'failed') expect(result.reason).toBe('crashed');
      }
      const whole = results.flatMap((result) =>
        result.status === 'done' ? result.renditions : [],
      );
      const left = await readdir(started.staging);
      expect(left).toEqual(expect.arrayContaining(whole.map(({ key }) => key)));
    });

    it('takes at most one look with it', async () => {
      const results = await withKillAfter(ended, (path) => started.service.look(path));
      const done = results.filter(({ status }) => status === 'done');
      expect(done.length).toBeGreaterThanOrEqual(PHOTOS - 1);
      for (const result of results) {
        if (result.status === 'failed') expect(result.reason).toBe('crashed');
      }
    });
  },
);
