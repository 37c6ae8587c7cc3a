import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { SidecarsEvent } from '../../../core/contract-shapes.ts';
import type { IncomingPhoto, Photo } from '../../../core/release/photos.ts';
import { writeMetadata } from '../../../main/photos/metadata/write.ts';
import { readPacket } from '../../../main/photos/metadata/xmp-properties.ts';
import { fieldsOfXmp } from '../../../main/photos/metadata/xmp-read.ts';
import { ROOT, sampleLibrary, startApplication } from './start.ts';
import { directly } from './transports.ts';

const RELEASE = 'k7f3qx';
const SAMPLES = path.join(ROOT, 'assets/samples/releases/2026/2026-09-18-k7f3qx/photos');
const FOUND = { caption: { kk: 'Агенттік жазған', ru: 'Написало агентство' } };
const SIDECAR = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:crs="http://ns.adobe.com/camera-raw-settings/1.0/" crs:Exposure2012="+0.35" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" photoshop:TransmissionReference="J-7"/></rdf:RDF></x:xmpmeta>`;

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A card with one captioned original, of which one is picked and captioned anew. */
async function withCard() {
  const started = await startApplication({ transfers: false });
  const client = await directly(started.application);
  await client.library.open({ folder: await sampleLibrary(started.home) });
  const card = path.join(started.home, 'card');
  await mkdir(card);
  const original = writeMetadata(await readFile(path.join(SAMPLES, 'street.jpg')), 'jpeg', FOUND, {
    languages: ['kk', 'ru'],
    keepCamera: true,
    keepPosition: true,
  });
  await writeFile(path.join(card, 'DSC_0001.JPG'), original);
  await writeFile(path.join(card, 'DSC_0002.JPG'), await readFile(path.join(SAMPLES, 'tap.jpg')));
  const incoming: IncomingPhoto[] = [];
  for await (const event of await client.photos.add({
    release: RELEASE,
    sources: [{ path: card }],
  })) {
    if (event.type === 'read') incoming.push(event.photo);
  }
  const picked: Photo[] = [];
  const first = incoming.filter(({ originalName }) => originalName === 'DSC_0001.JPG');
  for await (const event of await client.photos.pick({ release: RELEASE, incoming: first })) {
    if (event.type === 'picked') picked.push({ ...event.photo, caption: { kk: 'Өз сөзіміз' } });
  }
  const { photos } = await client.releases.open({ id: RELEASE });
  await client.releases.savePhotos({
    id: RELEASE,
    base: photos.revision,
    photos: { ...photos, photos: picked, incoming },
  });
  const sidecars = async (ids: readonly string[]): Promise<SidecarsEvent[]> => {
    const events: SidecarsEvent[] = [];
    for await (const event of await client.photos.sidecars({
      release: RELEASE,
      ids: [...ids],
      languages: ['kk', 'ru'],
    })) {
      events.push(event);
    }
    return events;
  };
  return { client, card, incoming, picked: picked[0], sidecars };
}

test('What an agency wrote into a file is found in a picked and in an incoming photo', async () => {
  const { client, incoming, picked } = await withCard();
  const ids = [
    picked?.id,
    incoming.find(({ originalName }) => originalName === 'DSC_0001.JPG')?.id,
  ];
  for (const id of ids) {
    const { fields } = await client.photos.found({ release: RELEASE, id: id ?? '' });
    expect(fields.caption).toEqual(FOUND.caption);
    expect(fields.headline).toBe(undefined);
  }
  await expect(client.photos.found({ release: RELEASE, id: 'nobody' })).rejects.toMatchObject({
    code: 'UNREADABLE_PHOTO',
    data: { reason: 'vanished' },
  });
});

test('A sidecar stands beside the original of a picked photo, which keeps its bytes', async () => {
  const { card, picked, sidecars } = await withCard();
  const at = path.join(card, 'DSC_0001.JPG');
  const before = hash(await readFile(at));
  const sidecar = path.join(card, 'DSC_0001.xmp');
  await writeFile(sidecar, SIDECAR);
  expect(await sidecars([picked?.id ?? ''])).toEqual([
    { type: 'written', done: 1, total: 1, id: picked?.id, current: 'DSC_0001.JPG', path: sidecar },
  ]);
  const properties = readPacket(await readFile(sidecar));
  expect(fieldsOfXmp(properties).caption).toEqual({ kk: 'Өз сөзіміз' });
  expect(properties.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['Exposure2012', 'TransmissionReference']),
  );
  expect(hash(await readFile(at))).toBe(before);
  expect((await readdir(card)).sort()).toEqual(['DSC_0001.JPG', 'DSC_0001.xmp', 'DSC_0002.JPG']);
});

test('A shot that nobody captioned gets what is true of all of them', async () => {
  const { card, incoming, sidecars } = await withCard();
  const second = incoming.find(({ originalName }) => originalName === 'DSC_0002.JPG');
  expect(await sidecars([second?.id ?? ''])).toMatchObject([{ type: 'written' }]);
  const fields = fieldsOfXmp(readPacket(await readFile(path.join(card, 'DSC_0002.xmp'))));
  expect(fields.caption).toBe(undefined);
  expect(fields.copyright?.kk).toBeTruthy();
});

test('No sidecar is written for another picture, nowhere, or over what is no sidecar', async () => {
  const { card, picked, sidecars, incoming } = await withCard();
  const [id, second] = [
    picked?.id ?? '',
    incoming.find(({ originalName }) => originalName === 'DSC_0002.JPG')?.id ?? '',
  ];
  await writeFile(path.join(card, 'DSC_0002.xmp'), 'a letter to somebody');
  expect(await sidecars(['nobody', second])).toMatchObject([
    { type: 'failed', reason: 'vanished' },
    { type: 'failed', reason: 'damaged' },
  ]);
  expect(String(await readFile(path.join(card, 'DSC_0002.xmp')))).toBe('a letter to somebody');
  await writeFile(path.join(card, 'DSC_0001.JPG'), await readFile(path.join(SAMPLES, 'pumps.jpg')));
  expect(await sidecars([id])).toMatchObject([{ type: 'failed', reason: 'changed' }]);
  expect(await readdir(card)).not.toContain('DSC_0001.xmp');
});

test('A photo whose original nobody knows is said to have no place to write beside', async () => {
  const started = await startApplication({ transfers: true });
  const client = await directly(started.application);
  await client.library.open({ folder: await sampleLibrary(started.home) });
  const { photos } = await client.releases.open({ id: RELEASE });
  const [first] = photos.photos;
  expect(first?.origin).toBeUndefined();
  const events: SidecarsEvent[] = [];
  const asked = { release: RELEASE, ids: [first?.id ?? ''], languages: ['ru' as const] };
  for await (const event of await client.photos.sidecars(asked)) events.push(event);
  expect(events).toMatchObject([{ type: 'failed', reason: 'unwritable' }]);
});
