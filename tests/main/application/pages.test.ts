import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  incomingAddress,
  photoAddress,
  previewAddress,
  UPLOAD_ADDRESS,
} from '../../../core/addresses.ts';
import type { AddPhotosEvent, PickPhotosEvent } from '../../../core/contract-shapes.ts';
import type { IncomingPhoto } from '../../../core/release/photos.ts';
import { sampleLibrary, startApplication } from './start.ts';
import { directly } from './transports.ts';

const ORIGIN = 'http://127.0.0.1:1';

async function withSamples() {
  const started = await startApplication();
  const client = await directly(started.application);
  await client.library.open({ folder: await sampleLibrary(started.home) });
  const ask = (address: string, init?: RequestInit) =>
    started.application.fetch(new Request(`${ORIGIN}${address}`, init));
  const upload = async (name: string, body: Uint8Array<ArrayBuffer> | string) => {
    const headers = { 'x-file-name': encodeURIComponent(name) };
    const answer = await ask(UPLOAD_ADDRESS, { method: 'POST', headers, body });
    const { upload }: { upload: string } = await answer.json();
    return { upload };
  };
  return { ...started, client, ask, upload };
}

async function jpeg(): Promise<Uint8Array<ArrayBuffer>> {
  const create = { width: 600, height: 400, channels: 3, background: '#345' } as const;
  return new Uint8Array(await sharp({ create }).jpeg().toBuffer());
}

test('a picked photo is shown upright at the size that was asked for', async () => {
  const { client, ask } = await withSamples();
  const { photos } = await client.releases.open({ id: 'k7f3qx' });
  const [first] = photos.photos;
  const answer = await ask(photoAddress('k7f3qx', first?.file ?? '', 320));
  expect(answer.headers.get('content-type')).toBe('image/jpeg');
  const { width = 0, height = 0 } = await sharp(await answer.bytes()).metadata();
  expect(Math.max(width, height)).toBe(320);
  expect(width > height).toBe((first?.width ?? 0) > (first?.height ?? 0));
});

test.each(['../release.json', '..%2Frelease.json', 'nobody.jpg'])(
  'no address of a photo leads to %s',
  async (file) => {
    const { ask } = await withSamples();
    expect((await ask(`/photo/k7f3qx/${encodeURIComponent(file)}`)).status).toBe(404);
  },
);

test('the preview is the page in its language, without scripts, for our own frame only', async () => {
  const { ask } = await withSamples();
  const answer = await ask(previewAddress('k7f3qx', 'kk', 1));
  const page = await answer.text();
  const policy = answer.headers.get('content-security-policy') ?? '';
  expect(page).toContain('<html lang="kk">');
  expect(page).toContain(photoAddress('k7f3qx', 'DSC_2101.jpg', 960).slice(0, 14));
  expect(policy).toContain("frame-ancestors 'self'");
  expect(policy).not.toContain('script-src');
  const nonce = /'nonce-([\w-]+)'/.exec(policy)?.[1] ?? 'none';
  expect(page).toContain(`<style nonce="${nonce}">`);
});

test('uploaded photos become incoming ones, a wrong file gets its reason, the rest goes on', async () => {
  const { client, ask, upload } = await withSamples();
  const sources = [
    await upload('Жиын #1 100%.jpg', await jpeg()),
    await upload('заметки.jpg', 'просто текст'),
    await upload('', 'безымянный').catch(() => ({ upload: 'none' })),
  ];
  const events: AddPhotosEvent[] = [];
  for await (const event of await client.photos.add({ release: 'k7f3qx', sources })) {
    events.push(event);
  }
  const read = events.flatMap((event) => (event.type === 'read' ? [event.photo] : []));
  const failed = events.flatMap((event) => (event.type === 'failed' ? [event.reason] : []));
  expect(read).toMatchObject([{ width: 600, height: 400 }]);
  expect(failed).toEqual(['not-a-photo']);
  const shown = await ask(incomingAddress('k7f3qx', read[0]?.id ?? '', 200));
  expect((await sharp(await shown.bytes()).metadata()).width).toBe(200);
});

test('picked photos are copied into the release in the order of the picking', async () => {
  const { client, home } = await withSamples();
  const folder = path.join(home, 'карта');
  await mkdir(folder);
  for (const name of ['DSC_0010.JPG', 'DSC_0009.JPG', 'DSC_0001.jpg']) {
    await writeFile(path.join(folder, name), await jpeg());
  }
  await writeFile(path.join(folder, 'Thumbs.db'), 'no photo, and nobody asked for it');
  const incoming: IncomingPhoto[] = [];
  const input = { release: 'k7f3qx', sources: [{ path: folder }] };
  for await (const event of await client.photos.add(input)) {
    expect(event.type).not.toBe('failed');
    if (event.type === 'read') incoming.push(event.photo);
  }
  incoming.sort((a, b) => a.originalName.localeCompare(b.originalName));
  const picked: PickPhotosEvent[] = [];
  for await (const event of await client.photos.pick({ release: 'k7f3qx', incoming })) {
    picked.push(event);
  }
  expect(picked.map((event) => event.type === 'picked' && event.photo.originalName)).toEqual([
    'DSC_0001.jpg',
    'DSC_0009.JPG',
    'DSC_0010.JPG',
  ]);
  const first = picked[0]?.type === 'picked' ? picked[0].photo : undefined;
  expect(first).toMatchObject({ format: 'jpeg', width: 600, height: 400, minors: 'unknown' });
});

test('an export without a folder waits as a ZIP that holds what was written', async () => {
  const { client, ask } = await withSamples();
  const run = await client.exports.run({
    release: 'k7f3qx',
    languages: ['kk', 'ru'],
    formats: ['txt', 'fragment'],
  });
  let download = '';
  let paths: string[] = [];
  for await (const event of run) {
    if (event.type !== 'done') continue;
    download = event.result.download ?? '';
    paths = event.result.files.map((file) => file.path);
  }
  const answer = await ask(download);
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w-]+\.zip"$/);
  const zip = await JSZip.loadAsync(await answer.bytes());
  const inside = Object.keys(zip.files).map((name) => name.split('/').slice(1).join('/'));
  expect(inside.sort()).toEqual(paths.sort());
  const picture = Object.values(zip.files).find((file) => file.name.endsWith('.jpg'));
  const bytes = await picture?.async('uint8array');
  expect((await sharp(bytes).metadata()).format).toBe('jpeg');
});

test('no record of a synced library has a folder of this computer packed and sent', async () => {
  const { client, ask, home } = await withSamples();
  const { folder } = await client.releases.open({ id: 'k7f3qx' });
  const exports = path.join(path.resolve(home, 'library', folder), 'exports');
  await mkdir(exports, { recursive: true });
  const record = {
    id: 'foreign',
    at: '2026-09-18T10:00:00+05:00',
    version: 1,
    revision: 1,
    folder: home,
    formats: ['txt'],
    languages: ['ru'],
    files: [{ path: 'secret.txt', format: 'txt', language: 'ru', bytes: 1, sha256: '' }],
  };
  await writeFile(path.join(exports, '2026-09-18T100000000Z.json'), JSON.stringify(record));
  expect(await client.exports.list({ release: 'k7f3qx' })).toMatchObject([{ id: 'foreign' }]);
  expect((await ask('/download/k7f3qx/foreign')).status).toBe(404);
});

test('a program among the files of a record is shown but never started', async () => {
  const { client, home, opened } = await withSamples();
  const { folder } = await client.releases.open({ id: 'k7f3qx' });
  const exports = path.join(path.resolve(home, 'library', folder), 'exports');
  await mkdir(exports, { recursive: true });
  const file = (name: string) => ({
    path: name,
    format: 'txt',
    language: 'ru',
    bytes: 1,
    sha256: '',
  });
  const record = {
    id: 'foreign',
    at: '2026-09-18T10:00:00+05:00',
    version: 1,
    revision: 1,
    folder: home,
    formats: ['txt'],
    languages: ['ru'],
    files: [file('program.sh'), file('secret.txt'), file('../up.txt')],
  };
  await writeFile(path.join(exports, '2026-09-18T100000000Z.json'), JSON.stringify(record));
  for (const name of ['program.sh', 'secret.txt', 'other.txt']) {
    await client.exports.open({ release: 'k7f3qx', id: 'foreign', path: name });
  }
  expect(opened).toEqual([path.join(home, 'secret.txt')]);
});

test('a name that would lead out of the inbox stays in it, and what is no document is refused', async () => {
  const { client, upload, home } = await withSamples();
  const source = await upload('../../licence.docx', 'no document');
  await expect(client.documents.importWord(source)).rejects.toMatchObject({
    code: 'UNREADABLE',
    defined: true,
    data: { reason: 'not-word' },
  });
  const names = await readdir(path.join(home, 'cache', 'inbox'), { recursive: true });
  expect(names.map((name) => name.split(path.sep).length).sort()).toEqual([1, 2]);
});
