import { cp, mkdir, readdir, rm, utimes } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  embeddedAddress,
  incomingAddress,
  photoAddress,
  previewAddress,
  shownPhotoAddress,
} from '../../../core/addresses.ts';
import type { LookEvent } from '../../../core/contract-shapes.ts';
import type { PictureWork } from '../../../core/release/photos.ts';
import { ROOT, sampleLibrary, startApplication } from './start.ts';
import { directly } from './transports.ts';

const RELEASE = 'w9d2me';
const SAMPLES = path.join(ROOT, 'assets/samples/releases/2026/2026-11-20-w9d2me/photos');

async function withSamples() {
  const started = await startApplication({ transfers: false });
  const client = await directly(started.application);
  await client.library.open({ folder: await sampleLibrary(started.home) });
  const { photos } = await client.releases.open({ id: RELEASE });
  const ask = (address: string, headers: Record<string, string> = {}) =>
    started.application.fetch(new Request(`http://127.0.0.1:1${address}`, { headers }));
  const looks = async (ids?: string[]) => {
    const events: LookEvent[] = [];
    for await (const event of await client.photos.look({ release: RELEASE, ids })) {
      events.push(event);
    }
    return events;
  };
  return { ...started, client, photos, ask, looks };
}

/** Adds the photos of a folder without saving, as a page does that shows them at once. */
async function addFolder({ client }: Awaited<ReturnType<typeof withSamples>>, folder: string) {
  const added = [];
  for await (const event of await client.photos.add({
    release: RELEASE,
    sources: [{ path: folder }],
  })) {
    if (event.type === 'read') added.push(event.photo);
  }
  return added;
}

test('every photo is looked at, picked ones and those that only came in', async () => {
  const desk = await withSamples();
  const card = path.join(desk.home, 'card');
  await mkdir(card);
  await cp(path.join(SAMPLES, 'briefing.jpg'), path.join(card, 'DSC_1.jpg'));
  const [incoming] = await addFolder(desk, card);
  const all = await desk.looks();
  expect(all.map(({ id }) => id).sort()).toEqual(desk.photos.photos.map(({ id }) => id).sort());
  expect(all.map(({ type }) => type)).not.toContain('failed');
  expect(all.at(-1)).toMatchObject({ done: all.length, total: all.length });
  const briefing = desk.photos.photos.find(({ file }) => file === 'briefing.jpg');
  const [own] = await desk.looks([incoming?.id ?? '']);
  const same = all.find(({ id }) => id === briefing?.id);
  expect(own?.type === 'look' && own.look).toEqual(same?.type === 'look' && same.look);
});

test('looks and thumbnails follow a photo that changes on the card', async () => {
  const desk = await withSamples();
  const card = path.join(desk.home, 'card');
  await mkdir(card);
  const file = path.join(card, 'DSC_1.jpg');
  await cp(path.join(SAMPLES, 'briefing.jpg'), file);
  const [incoming] = await addFolder(desk, card);
  const id = incoming?.id ?? '';
  const shown = async () =>
    (await sharp(await (await desk.ask(incomingAddress(RELEASE, id, 320))).bytes()).metadata())
      .width;
  const hash = async () => {
    const [event] = await desk.looks([id]);
    return event?.type === 'look' ? event.look.dhash : event?.reason;
  };
  const before = { width: await shown(), hash: await hash() };
  expect(before.width).toBe(320);
  await cp(path.join(SAMPLES, 'press-table.jpg'), file);
  await utimes(file, new Date(), new Date(2026, 10, 21));
  expect(await shown()).toBe(213);
  expect(await hash()).not.toBe(before.hash);
});

test('a card that is pulled out leaves a reason for each photo, and the others go on', async () => {
  const desk = await withSamples();
  const card = path.join(desk.home, 'card');
  await mkdir(card);
  for (const n of [1, 2, 3]) {
    await cp(path.join(SAMPLES, 'briefing.jpg'), path.join(card, `DSC_${n}.jpg`));
  }
  const ids = (await addFolder(desk, card)).map(({ id }) => id);
  const picked = desk.photos.photos[0]?.id ?? '';
  await rm(card, { recursive: true });
  const events = await desk.looks([...ids, picked, 'nobody']);
  expect(events.map((event) => (event.type === 'failed' ? event.reason : 'look'))).toEqual(
    expect.arrayContaining(['vanished', 'vanished', 'vanished', 'look', 'vanished']),
  );
  expect(events).toHaveLength(5);
});

test('faces are suggested with a focus, and a file that is gone is an error with its reason', async () => {
  const { client, photos, home } = await withSamples();
  const briefing = photos.photos.find(({ file }) => file === 'briefing.jpg');
  const { faces, focus } = await client.photos.faces({ release: RELEASE, id: briefing?.id ?? '' });
  expect(faces).toHaveLength(1);
  expect(focus?.x).toBeCloseTo(0.6, 1);
  const nobody = photos.photos.find(({ file }) => file === 'heat-pipes.jpg');
  const empty = await client.photos.faces({ release: RELEASE, id: nobody?.id ?? '' });
  expect(empty.faces).toEqual([]);
  expect(empty.focus?.x).toBeGreaterThan(0);
  await rm(path.join(home, 'library'), { recursive: true, force: true });
  await expect(client.photos.faces({ release: RELEASE, id: 'nobody' })).rejects.toThrow();
});

test('the preview shows the picture as it goes out', async () => {
  const { client, photos, ask } = await withSamples();
  const [first] = photos.photos;
  const frame = { x: 0, y: 0, width: 1, height: 1 };
  const work: PictureWork = {
    crops: { page: { x: 0.25, y: 0.25, width: 0.5, height: 0.25 } },
    hidden: [{ id: 'h', frame, way: 'cover' }],
  };
  const changed = photos.photos.map((photo) => (photo === first ? { ...photo, work } : photo));
  await client.releases.savePhotos({
    id: RELEASE,
    base: photos.revision,
    photos: { ...photos, photos: changed },
  });
  const page = await (await ask(previewAddress(RELEASE, 'ru', 1))).text();
  const address = shownPhotoAddress(RELEASE, first?.file ?? '', 960, 'page', work);
  expect(page).toContain(address.replaceAll('&', '&amp;'));
  const answer = await ask(address);
  expect(answer.headers.get('cache-control')).toBe('private, max-age=10');
  const picture = await answer.bytes();
  const { width, height } = await sharp(picture).metadata();
  expect([width, height]).toEqual([960, 320]);
  const { channels } = await sharp(picture).stats();
  expect(channels.map(({ stdev }) => stdev < 3)).toEqual([true, true, true]);
  const old = await ask(shownPhotoAddress(RELEASE, first?.file ?? '', 960, 'page', undefined));
  expect(old.headers.get('cache-control')).toBe('no-store');
  expect((await ask(`/photo/${RELEASE}/${first?.file}?edge=320&use=poster`)).status).toBe(404);
});

test('a card that is pulled out ends every photo with a reason, and the desk goes on', async () => {
  const desk = await withSamples();
  const card = path.join(desk.home, 'card');
  await mkdir(card);
  const names = Array.from({ length: 60 }, (_, n) => `DSC_${n}.jpg`);
  for (const name of names) await cp(path.join(SAMPLES, 'briefing.jpg'), path.join(card, name));
  const ended = [];
  const sources = [{ path: card }];
  for await (const event of await desk.client.photos.add({ release: RELEASE, sources })) {
    if (event.type === 'read' || event.type === 'failed') ended.push(event);
    if (ended.length === 3) await rm(card, { recursive: true });
  }
  expect(ended).toHaveLength(names.length);
  const failed = ended.filter((event) => event.type === 'failed');
  expect(failed.length).toBeGreaterThan(0);
  expect(new Set(failed.map(({ reason }) => reason))).toEqual(new Set(['vanished']));
  // One that was read and is gone now: picking it says so, looking at it too.
  const [first] = ended.flatMap((event) => (event.type === 'read' ? [event.photo] : []));
  const shown = await desk.ask(incomingAddress(RELEASE, first?.id ?? '', 320));
  expect([shown.status, await shown.text()]).toEqual([404, 'vanished']);
  expect((await desk.looks()).map(({ type }) => type)).not.toContain('failed');
});

test('a picked photo that was written again is shown anew, and one that was not is not sent twice', async () => {
  const { ask, photos, home } = await withSamples();
  const { file = '' } = photos.photos[0] ?? {};
  const address = photoAddress(RELEASE, file, 320);
  const before = await ask(address);
  const stamp = before.headers.get('etag') ?? '';
  expect(before.headers.get('cache-control')).not.toContain('immutable');
  const again = await ask(address, { 'if-none-match': stamp });
  expect([again.status, (await again.bytes()).length]).toEqual([304, 0]);
  const [there = ''] = (await readdir(home, { recursive: true })).filter((name) =>
    name.endsWith(path.join('photos', file)),
  );
  const black = sharp({ create: { width: 800, height: 600, channels: 3, background: '#000' } });
  await black.jpeg().toFile(path.join(home, there));
  const after = await ask(address, { 'if-none-match': stamp });
  expect(after.status).toBe(200);
  expect((await sharp(await after.bytes()).stats()).channels[0]?.max).toBe(0);
});

test('the camera’s own small picture comes first; where there is none, the real one', async () => {
  const desk = await withSamples();
  const card = path.join(desk.home, 'card');
  await mkdir(card);
  await cp(path.join(SAMPLES, 'briefing.jpg'), path.join(card, 'DSC_1.jpg'));
  const plain = sharp(path.join(SAMPLES, 'briefing.jpg')).resize(900).png();
  await plain.toFile(path.join(card, 'DSC_2.png'));
  const widths = [];
  for (const photo of await addFolder(desk, card)) {
    const answer = await desk.ask(embeddedAddress(incomingAddress(RELEASE, photo.id, 320)));
    widths.push((await sharp(await answer.bytes()).metadata()).width);
  }
  expect(widths.sort()).toEqual([160, 320]);
});
