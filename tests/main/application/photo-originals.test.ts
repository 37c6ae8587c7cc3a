import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { OriginalsEvent, ReplacedEvent } from '../../../core/contract-shapes.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { ROOT, sampleLibrary, startApplication } from './start.ts';
import { directly } from './transports.ts';

const RELEASE = 'k7f3qx';
const SAMPLES = path.join(ROOT, 'assets/samples/releases/2026/2026-09-18-k7f3qx/photos');

const picture = (name: string) => sharp(path.join(SAMPLES, `${name}.jpg`));
const COPIES = {
  street: await picture('street').resize(1280).jpeg({ quality: 75 }).toBuffer(),
  pumps: await picture('pumps').resize(1280).jpeg({ quality: 75 }).toBuffer(),
};
const ORIGINAL = await picture('street')
  .withExif({ IFD0: { Make: 'NIKON', Model: 'D850' } })
  .jpeg({ quality: 95 })
  .toBuffer();
const CUT = await picture('pumps')
  .extract({ left: 0, top: 0, width: 2600, height: 2000 })
  .jpeg()
  .toBuffer();

/** A release with two messenger copies, and a folder with one original and others. */
async function withCopies() {
  const started = await startApplication({ transfers: false });
  const client = await directly(started.application);
  await client.library.open({ folder: await sampleLibrary(started.home) });
  const chat = path.join(started.home, 'chat');
  await mkdir(chat);
  for (const [name, copy] of Object.entries(COPIES)) {
    await writeFile(path.join(chat, `photo_${name}.jpg`), copy);
  }
  const incoming = [];
  for await (const event of await client.photos.add({
    release: RELEASE,
    sources: [{ path: chat }],
  })) {
    if (event.type === 'read') incoming.push(event.photo);
  }
  const picked: Photo[] = [];
  for await (const event of await client.photos.pick({ release: RELEASE, incoming })) {
    if (event.type === 'picked') picked.push(event.photo);
  }
  const { photos } = await client.releases.open({ id: RELEASE });
  await client.releases.savePhotos({
    id: RELEASE,
    base: photos.revision,
    photos: { ...photos, photos: picked },
  });
  const card = path.join(started.home, 'card');
  await mkdir(card);
  await writeFile(path.join(card, 'DSC_0001.JPG'), ORIGINAL);
  await writeFile(path.join(card, 'DSC_0002.JPG'), CUT);
  await writeFile(path.join(card, 'DSC_0003.JPG'), await readFile(path.join(SAMPLES, 'tower.jpg')));
  await writeFile(path.join(card, 'notes.jpg'), 'no picture at all');
  const copy = picked.find(({ originalName }) => originalName === 'photo_street.jpg');
  return { ...started, client, card, copy };
}

test('the original of a copy is found by its look, a wrong file gets a line of its own', async () => {
  const { client, card, copy } = await withCopies();
  const events: OriginalsEvent[] = [];
  const input = { release: RELEASE, sources: [{ path: card }] };
  for await (const event of await client.photos.findOriginals(input)) events.push(event);
  const found = events.flatMap((event) => (event.type === 'found' ? [event] : []));
  expect(found).toMatchObject([
    { photo: copy?.id, original: { originalName: 'DSC_0001.JPG', width: 3000, height: 2000 } },
  ]);
  expect(found[0]?.distance).toBeLessThanOrEqual(3);
  const failed = events.flatMap((event) => (event.type === 'failed' ? [event] : []));
  expect(failed).toMatchObject([{ name: 'notes.jpg', reason: 'not-a-photo' }]);
  expect(events.at(-1)).toMatchObject({ done: 6, total: 6 });
});

test('of a burst the very shot is found that the copy was made of', async () => {
  const { client, card, copy } = await withCopies();
  const street = await readFile(path.join(SAMPLES, 'street.jpg'));
  for (const [n, top] of [300, 900, 1500].entries()) {
    const passer = await sharp({
      create: { width: 120, height: 200, channels: 3, background: '#404040' },
    })
      .png()
      .toBuffer();
    const shot = sharp(street).composite([{ input: passer, left: 1400 + n * 200, top }]);
    await shot.jpeg({ quality: 95 }).toFile(path.join(card, `DSC_000${n}B.JPG`));
  }
  const found = [];
  const input = { release: RELEASE, sources: [{ path: card }] };
  for await (const event of await client.photos.findOriginals(input)) {
    if (event.type === 'found' && event.photo === copy?.id) found.push(event);
  }
  expect(found).toMatchObject([{ original: { originalName: 'DSC_0001.JPG' } }]);
});

test('an original takes the place of its copy with file, hash and size of its own', async () => {
  const { client, card, copy } = await withCopies();
  const pairs = [];
  const input = { release: RELEASE, sources: [{ path: card }] };
  for await (const event of await client.photos.findOriginals(input)) {
    if (event.type === 'found') pairs.push({ photo: event.photo, original: event.original });
  }
  const gone = { id: 'x', path: path.join(card, 'gone.jpg'), originalName: 'gone.jpg', bytes: 1 };
  const events: ReplacedEvent[] = [];
  const request = { release: RELEASE, pairs: [...pairs, { photo: 'other', original: gone }] };
  for await (const event of await client.photos.replace(request)) events.push(event);
  expect(events[1]).toMatchObject({ type: 'failed', id: 'other', reason: 'vanished' });
  const [replaced] = events;
  if (replaced?.type !== 'replaced') throw new Error('nothing was replaced');
  expect(replaced.id).toBe(copy?.id);
  expect(replaced.file).toMatchObject({
    originalName: 'DSC_0001.JPG',
    sha256: createHash('sha256').update(ORIGINAL).digest('hex'),
    bytes: ORIGINAL.length,
    format: 'jpeg',
    width: 3000,
    height: 2000,
    camera: 'NIKON D850',
    look: { recompressed: false },
  });
  expect(replaced.file.file).not.toBe(copy?.file);
  expect((await readFile(path.join(card, 'DSC_0001.JPG'))).equals(ORIGINAL)).toBe(true);
});

test('the file of a replaced copy stays for undo and earlier versions, and goes with its release', async () => {
  const { client, card, copy, home } = await withCopies();
  const input = { release: RELEASE, sources: [{ path: card }] };
  const pairs = [];
  for await (const event of await client.photos.findOriginals(input)) {
    if (event.type === 'found') pairs.push({ photo: event.photo, original: event.original });
  }
  const { photos } = await client.releases.open({ id: RELEASE });
  let now = photos;
  for await (const event of await client.photos.replace({ release: RELEASE, pairs })) {
    if (event.type !== 'replaced') continue;
    const { id, file } = event;
    const all = now.photos.map((photo) => (photo.id === id ? { ...photo, ...file } : photo));
    now = { ...now, photos: all };
  }
  await client.releases.savePhotos({ id: RELEASE, base: photos.revision, photos: now });
  const lying = async () =>
    (await readdir(path.join(home, 'library'), { recursive: true })).filter(
      (name) => path.basename(name) === copy?.file || name.endsWith('DSC_0001.JPG'),
    );
  expect(await lying()).toHaveLength(2);
  await client.releases.trash({ id: RELEASE });
  expect(await client.releases.emptyTrash()).toEqual({ deleted: 1 });
  expect(await lying()).toEqual([]);
});

test('a search that is left stops, and finds nothing afterwards', async () => {
  const { client, card } = await withCopies();
  const input = { release: RELEASE, sources: [{ path: card }] };
  const seen: OriginalsEvent[] = [];
  for await (const event of await client.photos.findOriginals(input)) {
    seen.push(event);
    if (seen.length === 2) break;
  }
  expect(seen).toHaveLength(2);
});
