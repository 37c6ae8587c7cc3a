import { readdir } from 'node:fs/promises';
import { afterEach, describe, expect, it } from 'vitest';
import { noisy } from './make-photos.ts';
import { type StartedService, startService } from './start-service.ts';

let started: StartedService;
afterEach(() => started.stop());

const PHOTOS = 5;

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
  const path = await started.put('a.jpg', await noisy(900, 600).jpeg().toBuffer());
  let done = 0;
  if (ended === 0) setTimeout(killWorker, 300);
  return Promise.all(
    Array.from({ length: PHOTOS }, async (_, n) => {
      const result = await work(path, `p${n}`);
      done += 1;
      if (done === ended) killWorker();
      return result;
    }),
  );
}

describe.each(Array.from({ length: PHOTOS }, (_, n) => n))(
  'a worker killed after %i photos',
  (ended) => {
    it('takes at most one rendered photo with it, and none that it reported', async () => {
      started = await startService();
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
      started = await startService();
      const results = await withKillAfter(ended, (path) => started.service.look(path));
      const done = results.filter(({ status }) => status === 'done');
      expect(done.length).toBeGreaterThanOrEqual(PHOTOS - 1);
      for (const result of results) {
        if (result.status === 'failed') expect(result.reason).toBe('crashed');
      }
    });
  },
);
