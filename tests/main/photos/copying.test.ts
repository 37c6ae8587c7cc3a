import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readMetadata } from '../../../main/photos/metadata/read.ts';
import { noisy, quarters } from './make-photos.ts';
import { type StartedService, startService } from './start-service.ts';

const RIGHTS = { languages: ['kk' as const], fields: { caption: { kk: 'Әкім өңірде' } } };

let started: StartedService;
beforeAll(async () => {
  started = await startService();
});
afterAll(() => started.stop());

const copy = (photo: string, path: string, sha256?: string) =>
  started.service.copy({
    photo,
    path,
    sha256,
    rights: RIGHTS,
    keepCamera: false,
    keepPosition: false,
    staging: started.staging,
  });

test('Copies are whole although their worker was killed at one of them', async () => {
  const bytes = await noisy(3000, 2000).jpeg({ quality: 95 }).toBuffer();
  const paths = await Promise.all(
    Array.from({ length: 12 }, (_, n) => started.put(`kill-${n}.jpg`, bytes)),
  );
  await started.service.read(paths[0] ?? '');
  let killed = false;
  const results = await Promise.all(
    paths.map(async (path, n) => {
      const result = await copy(`kill-${n}`, path);
      if (!killed) started.workers.at(-1)?.kill();
      killed = true;
      return result;
    }),
  );
  expect(results.filter(({ status }) => status === 'failed')).toEqual([]);
  for (const result of results) {
    if (result.status !== 'done') continue;
    const written = await readFile(join(started.staging, result.copy.key));
    expect(written.length).toBe(result.copy.bytes);
    expect(readMetadata(written, 'jpeg').fields.caption).toEqual({ kk: 'Әкім өңірде' });
  }
});

test('A copy of bytes that are not the picked ones is not made', async () => {
  const bytes = await quarters(60, 40).jpeg().toBuffer();
  const path = await started.put('changed.jpg', bytes);
  const own = createHash('sha256').update(bytes).digest('hex');
  expect(await copy('own', path, own)).toMatchObject({ status: 'done' });
  expect(await copy('other', path, '0'.repeat(64))).toEqual({
    status: 'failed',
    reason: 'changed',
  });
  expect(
    createHash('sha256')
      .update(await readFile(path))
      .digest('hex'),
  ).toBe(own);
});

test.each([
  ['nothing.jpg', '', 'empty'],
  ['text.jpg', 'no picture', 'not-a-photo'],
])('Of %s it is said why there is no copy', async (name, content, reason) => {
  expect(await copy('bad', await started.put(name, content))).toEqual({ status: 'failed', reason });
});
