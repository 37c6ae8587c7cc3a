import { link, mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { AddPhotosEvent } from '../../../core/contract-shapes.ts';
import { sampleLibrary, startApplication } from './start.ts';
import { directly } from './transports.ts';

const RELEASE = 'k7f3qx';

/** The application with a folder of one photo under many names. */
async function withFolder(count: number, width: number) {
  const started = await startApplication({ transfers: false });
  const client = await directly(started.application);
  await client.library.open({ folder: await sampleLibrary(started.home) });
  const folder = path.join(started.home, 'card');
  await mkdir(folder);
  const first = path.join(started.home, 'first.jpg');
  await sharp({ create: { width, height: width, channels: 3, background: '#456' } })
    .jpeg()
    .toFile(first);
  for (let n = 0; n < count; n++) await link(first, path.join(folder, `DSC_${n}.jpg`));
  return { client, folder };
}

test('more than five thousand photos are listed, each once, in one go', async () => {
  const { client, folder } = await withFolder(5_001, 40);
  const names = new Set<string>();
  let last: AddPhotosEvent | undefined;
  for await (const event of await client.photos.add({
    release: RELEASE,
    sources: [{ path: folder }],
  })) {
    last = event;
    if (event.type === 'read') names.add(event.photo.originalName);
  }
  expect(names.size).toBe(5_001);
  expect(last).toMatchObject({ done: 5_001, total: 5_001 });
});

test('a card pulled out while it is read ends every photo: read, or no longer there', async () => {
  const { client, folder } = await withFolder(60, 900);
  const reasons: string[] = [];
  let read = 0;
  for await (const event of await client.photos.add({
    release: RELEASE,
    sources: [{ path: folder }],
  })) {
    if (event.type === 'read') read += 1;
    if (event.type === 'failed') reasons.push(event.reason);
    if (event.type === 'read' && read === 5) await rm(folder, { recursive: true });
  }
  expect(read).toBeGreaterThanOrEqual(5);
  expect(read + reasons.length).toBe(60);
  expect(new Set(reasons)).toEqual(new Set(['vanished']));
});
