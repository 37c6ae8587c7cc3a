import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { ExportEvent } from '../../../core/contract-shapes.ts';
import { emptyHome, sampleLibrary, startApplication } from './start.ts';
import { directly } from './transports.ts';

const RELEASE = 'releases/2026/2026-09-18-k7f3qx';

async function withSamples() {
  const started = await startApplication();
  const library = await sampleLibrary(started.home);
  const client = await directly(started.application);
  await client.library.open({ folder: library });
  return { ...started, client, library };
}

test('a language without a text does not go out, and is said', async () => {
  const { client, library } = await withSamples();
  const file = path.join(library, RELEASE, 'release.json');
  const json = JSON.parse(await readFile(file, 'utf8'));
  await writeFile(
    file,
    JSON.stringify({ ...json, texts: { ru: json.texts.ru, kk: { body: [] } } }),
  );
  const folder = await emptyHome();
  const events: ExportEvent[] = [];
  for await (const event of await client.exports.run({
    release: 'k7f3qx',
    languages: ['kk', 'ru', 'en'],
    formats: ['txt'],
    folder,
  }))
    events.push(event);
  expect(events.at(-1)).toMatchObject({ result: { unwritten: ['kk', 'en'] } });
  const records = await client.exports.list({ release: 'k7f3qx' });
  expect(records).toMatchObject([{ languages: ['ru'] }]);
});

test('a folder that is no whole path is refused', async () => {
  const { client } = await withSamples();
  const input = { release: 'k7f3qx', languages: ['ru' as const], formats: ['txt' as const] };
  const run = async () => {
    for await (const _ of await client.exports.run({ ...input, folder: 'out' }));
  };
  await expect(run()).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'missing' } });
});

test('a release in the trash does not go out, nor one that is cut short', async () => {
  const { client, library } = await withSamples();
  const folder = await emptyHome();
  const run = async () => {
    const input = { release: 'k7f3qx', languages: ['ru' as const], formats: ['txt' as const] };
    for await (const _ of await client.exports.run({ ...input, folder }));
  };
  await client.releases.trash({ id: 'k7f3qx' });
  await expect(run()).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'in-trash' } });
  await client.releases.restore({ id: 'k7f3qx' });
  await writeFile(path.join(library, RELEASE, 'release.json'), '{ "id": "k7f3qx", ');
  await expect(run()).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'unreadable' } });
  expect(await readdir(folder)).toEqual([]);
});

test('the history keeps the version that went out, not one saved meanwhile', async () => {
  const { client } = await withSamples();
  const { release } = await client.releases.open({ id: 'k7f3qx' });
  const folder = await emptyHome();
  let saved = 0;
  for await (const event of await client.exports.run({
    release: 'k7f3qx',
    languages: ['ru'],
    formats: ['fragment'],
    folder,
  })) {
    if (event.type !== 'photo' || saved > 0) continue;
    const topic = { ru: 'Другая тема' };
    const change = { id: 'k7f3qx', base: release.revision, release: { ...release, topic } };
    saved = (await client.releases.save(change)).revision;
  }
  const versions = await client.releases.history({ id: 'k7f3qx' });
  const out = versions.find(({ reason }) => reason === 'export');
  expect(out?.revision).toBe(release.revision);
  const kept = await client.releases.version({ id: 'k7f3qx', name: out?.name ?? '' });
  expect(kept.release.topic).toEqual(release.topic);
  expect(saved).toBe(release.revision + 1);
});

test('a record from elsewhere opens no file outside of its export', async () => {
  const { client, library, opened } = await withSamples();
  const folder = path.join(await emptyHome(), 'export');
  await mkdir(folder);
  const file = { path: '../secret.html', format: 'html', language: 'ru', bytes: 1, sha256: '' };
  const record = { id: 'evil', at: '2026-09-18', version: 1, revision: 1, folder };
  await mkdir(path.join(library, RELEASE, 'exports'), { recursive: true });
  await writeFile(
    path.join(library, RELEASE, 'exports', 'evil.json'),
    JSON.stringify({ ...record, formats: ['html'], languages: ['ru'], files: [file] }),
  );
  await writeFile(path.join(folder, '..', 'secret.html'), '');
  const input = { release: 'k7f3qx', id: 'evil', path: file.path };
  await client.exports.open(input);
  await client.exports.reveal(input);
  expect(opened).toEqual([]);
  await client.exports.reveal({ release: 'k7f3qx', id: 'evil' });
  expect(opened).toEqual([folder]);
});
