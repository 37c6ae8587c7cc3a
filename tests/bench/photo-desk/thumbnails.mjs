// Five hundred thumbnails of 320 pixels against vipsthumbnail in two processes; and the first
// screen of a folder of five hundred, from dropping it to the last small picture that is visible,
// against reading just those embedded pictures, one call each.
//
// node tests/bench/photo-desk/thumbnails.mjs [ROUNDS] [PHOTOS] [VISIBLE]
import { execFile } from 'node:child_process';
import { link, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { median, startOurs } from '../photos.mjs';
import { isThere, vipsThumbnails } from './others.mjs';

const run = promisify(execFile);
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

/** A folder of so many photos: a few different ones under many names, with embedded pictures. */
async function makeFolder(folder, count) {
  const maker = script('typical-photos.mjs');
  const { stdout } = await run(process.execPath, [maker, join(folder, 'made'), '10']);
  const made = JSON.parse(stdout);
  const card = join(folder, 'card');
  await mkdir(card);
  const photos = [];
  for (let n = 0; n < count; n++) {
    const photo = join(card, `DSC_${String(n + 1).padStart(4, '0')}.jpg`);
    await link(made[n % made.length], photo);
    photos.push(photo);
  }
  return { card, photos };
}

async function seconds(work) {
  const start = performance.now();
  await work();
  return (performance.now() - start) / 1000;
}

async function thumbnail(service, photo, options) {
  const made = await service.thumbnail(photo, options);
  if (made.status === 'failed') throw new Error(`a photo failed: ${made.reason}`);
}

/** What the desk does when a folder is dropped: lists it, peeks at each, shows what is visible. */
async function firstScreen(service, card, visible, photoFiles, inParallel) {
  const small = [];
  for await (const { file } of inParallel(await photoFiles([card]), 4, async (file) => {
    await service.peek(file);
    return { file };
  })) {
    if (small.length < visible) {
      small.push(thumbnail(service, file, { longEdge: 160, embedded: true }));
    }
    if (small.length === visible) break;
  }
  await Promise.all(small);
}

export async function measureThumbnails({ rounds = 3, count = 500, visible = 40 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-bench-'));
  const at = (path) => script(`../../../main/application/${path}`);
  const { module: listing } = await runnerImport(at('photo-files.ts'));
  const { module: parallel } = await runnerImport(at('in-parallel.ts'));
  const hasVips = await isThere('vipsthumbnail');
  const { card, photos } = await makeFolder(folder, count);
  const { service } = await startOurs(join(folder, 'cache'), photos[0]);
  try {
    const results = [];
    for (let round = 0; round < rounds; round++) {
      const own = await seconds(() =>
        Promise.all(photos.map((photo) => thumbnail(service, photo, { longEdge: 320 }))),
      );
      const out = await mkdtemp(join(folder, 'vips-'));
      const vips = hasVips ? await vipsThumbnails(photos, out) : NaN;
      const reads = await seconds(() =>
        Promise.all(
          photos
            .slice(0, visible)
            .map((photo) => thumbnail(service, photo, { longEdge: 160, embedded: true })),
        ),
      );
      const screen = await seconds(() =>
        firstScreen(service, card, visible, listing.photoFiles, parallel.inParallel),
      );
      console.error(`round ${round + 1}`, { own, vips, reads, screen });
      results.push({ toVips: own / vips, toReads: screen / reads });
    }
    const of = (name) => median(results.map((result) => result[name]));
    return { rounds, photos: count, visible, toVips: of('toVips'), toReads: of('toReads') };
  } finally {
    await service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rounds = 3, count = 500, visible = 40] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureThumbnails({ rounds, count, visible }), null, 2));
}
