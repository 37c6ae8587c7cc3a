import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { RenditionPurpose } from '../../../main/export/format.ts';
import type { WorkerProcess } from '../../../main/host.ts';
import { spawnNodeWorker } from '../../../main/photos/node-worker.ts';
import { noisy, quarters } from './make-photos.ts';
import { NO_RIGHTS, type StartedService, startService } from './start-service.ts';

let started: StartedService;
afterEach(() => started.stop());

const PAGE: readonly RenditionPurpose[] = ['page'];

const small = () => quarters(300, 200).jpeg().toBuffer();
/** Takes the worker a second or more: all noise, in every width of the page. */
const large = await noisy(2400, 1000).jpeg({ quality: 90 }).toBuffer();

/** Waits for something that has to become true; the test's own time limit ends it otherwise. */
async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setTimeout(resolve, 10));
}

const ready = () => started.log.some(({ event }) => event === 'photo worker ready');
const died = () => started.log.filter(({ event }) => event === 'photo worker died');
const somethingWritten = async () => (await readdir(started.staging)).length > 0;

function killWorker(): void {
  const pid = started.workers.at(-1)?.pid;
  if (pid === undefined) throw new Error('no worker is running');
  process.kill(pid, 'SIGKILL');
}

describe('a worker that dies', () => {
  it('costs the only photo it had, and names it', async () => {
    started = await startService();
    const path = await started.put('killer.jpg', large);
    const result = started.renditions(path, PAGE);
    await until(somethingWritten);
    killWorker();
    expect(await result).toEqual({ status: 'failed', reason: 'crashed' });
    expect(died()).toMatchObject([{ details: { files: ['killer.jpg'] } }]);
    expect(await started.service.read(path)).toMatchObject({ status: 'done' });
    expect(started.workers).toHaveLength(2);
  });

  it('costs nothing when it had several: each is tried again alone', async () => {
    started = await startService();
    const path = await started.put('a.jpg', large);
    const results = ['p1', 'p2', 'p3'].map((photo) => started.renditions(path, PAGE, photo));
    await until(somethingWritten);
    killWorker();
    for (const result of results) expect(await result).toMatchObject({ status: 'done' });
    expect(died()).toMatchObject([{ details: { files: ['a.jpg', 'a.jpg'] } }]);
    expect(await readdir(started.staging)).toHaveLength(27);
  });

  it('while it starts is started again', async () => {
    started = await startService();
    const read = started.service.read(await started.put('a.jpg', await small()));
    killWorker();
    expect(await read).toMatchObject({ status: 'done' });
  });

  it('each time it starts leaves nobody waiting', async () => {
    started = await startService();
    const script = await started.put('broken-worker.mjs', 'process.exit(3);');
    await started.stop();
    started = await startService({ spawn: () => spawnNodeWorker(script) });
    const path = await started.put('a.jpg', await small());
    const all = await Promise.all([started.service.read(path), started.renditions(path)]);
    expect(all).toEqual([
      { status: 'failed', reason: 'crashed' },
      { status: 'failed', reason: 'crashed' },
    ]);
  });

  it('because it cannot be spawned at all leaves nobody waiting either', async () => {
    started = await startService({
      spawn: (): WorkerProcess => {
        throw new Error('EAGAIN');
      },
    });
    const path = await started.put('a.jpg', await small());
    expect(await started.service.read(path)).toEqual({ status: 'failed', reason: 'crashed' });
  });
});

describe.skipIf(process.platform === 'win32')('a file that never answers', () => {
  const pipe = async (name: string) => {
    const path = join(started.folder, name);
    execFileSync('mkfifo', [path]);
    return path;
  };

  it('ends at its deadline, and the photos beside it come through', async () => {
    started = await startService({ deadlines: { read: 500 } });
    const good = await started.put('good.jpg', large);
    const stuck = started.service.read(await pipe('stuck.jpg'));
    const others = ['p1', 'p2'].map((photo) => started.renditions(good, PAGE, photo));
    expect(await stuck).toEqual({ status: 'failed', reason: 'timeout' });
    for (const other of others) expect(await other).toMatchObject({ status: 'done' });
  });

  it('ends soon when it is cancelled', async () => {
    started = await startService({ deadlines: { cancel: 300 } });
    const controller = new AbortController();
    const stuck = started.service.read(await pipe('stuck.jpg'), controller.signal);
    await until(ready);
    controller.abort();
    expect(await stuck).toEqual({ status: 'failed', reason: 'cancelled' });
    const good = await started.put('good.jpg', await small());
    expect(await started.service.read(good)).toMatchObject({ status: 'done' });
  });
});

describe('cancelling', () => {
  it('ends what runs and what waits, and leaves no file behind', async () => {
    started = await startService();
    const path = await started.put('a.jpg', large);
    const controller = new AbortController();
    const results = ['p1', 'p2', 'p3', 'p4'].map((photo) =>
      started.service.renditions(
        { photo, path, wanted: PAGE, rights: NO_RIGHTS, staging: started.staging },
        controller.signal,
      ),
    );
    await until(somethingWritten);
    controller.abort();
    for (const result of results) {
      expect(await result).toEqual({ status: 'failed', reason: 'cancelled' });
    }
    expect(await readdir(started.staging)).toEqual([]);
    expect(started.workers).toHaveLength(1);
  });

  it('before anything began ends at once', async () => {
    started = await startService();
    const path = await started.put('a.jpg', await small());
    expect(await started.service.read(path, AbortSignal.abort())).toMatchObject({
      reason: 'cancelled',
    });
    expect(started.workers).toHaveLength(0);
  });

  it('happens to everything when the service is closed', async () => {
    started = await startService();
    const path = await started.put('a.jpg', large);
    const results = ['p1', 'p2', 'p3'].map((photo) => started.renditions(path, PAGE, photo));
    await until(somethingWritten);
    await started.service.close();
    for (const result of results) expect(await result).toMatchObject({ reason: 'cancelled' });
    expect(await started.service.read(path)).toMatchObject({ reason: 'cancelled' });
    const pid = started.workers[0]?.pid;
    expect(() => process.kill(pid ?? 0, 0)).toThrow();
  });
});

describe('a worker that did its share', () => {
  it('is replaced after so many pictures, and no photo notices', async () => {
    started = await startService({ recycleAfter: { jobs: 3 } });
    const path = await started.put('a.jpg', await small());
    for (let i = 0; i < 7; i++) {
      expect(await started.service.look(path)).toMatchObject({ status: 'done' });
    }
    expect(started.workers).toHaveLength(3);
  });

  it('is not replaced for reading words, which touches no pixels', async () => {
    started = await startService({ recycleAfter: { jobs: 1 } });
    const path = await started.put('a.jpg', await small());
    for (let i = 0; i < 4; i++) {
      expect(await started.service.peek(path)).toMatchObject({ status: 'done' });
      expect(await started.service.read(path)).toMatchObject({ status: 'done' });
    }
    expect(started.workers).toHaveLength(1);
  });

  it('is replaced when it holds too much memory', async () => {
    started = await startService({ recycleAfter: { rss: 1 } });
    const path = await started.put('a.jpg', await small());
    await started.service.read(path);
    expect(started.workers, 'before anybody waits for the next one').toHaveLength(2);
    await started.service.read(path);
    expect(started.workers).toHaveLength(3);
  });
});

/** A disk of one megabyte, where this test may mount one. */
const canMount = process.platform === 'linux' && process.getuid?.() === 0;

describe('a staging folder that cannot be written to', () => {
  it.skipIf(!canMount)('because its disk is full fails the photo and leaves nothing', async () => {
    started = await startService();
    const path = await started.put('a.jpg', large);
    const staging = join(started.folder, 'disk');
    await mkdir(staging);
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=512k', 'tmpfs', staging]);
    expect(String(mount.stderr)).toBe('');
    try {
      const job = { photo: 'p', path, wanted: PAGE, rights: NO_RIGHTS, staging };
      const result = await started.service.renditions(job);
      expect(result).toEqual({ status: 'failed', reason: 'disk-full' });
      expect(await readdir(staging)).toEqual([]);
    } finally {
      execFileSync('umount', [staging]);
    }
  });

  it('because it is not there fails the photo', async () => {
    started = await startService();
    const path = await started.put('a.jpg', await small());
    const staging = join(started.folder, 'nowhere');
    const job = { photo: 'p', path, wanted: PAGE, rights: NO_RIGHTS, staging };
    expect(await started.service.renditions(job)).toEqual({
      status: 'failed',
      reason: 'unwritable',
    });
  });
});
