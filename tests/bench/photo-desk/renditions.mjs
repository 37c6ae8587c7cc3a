// Ten renditions a photo (five widths, JPEG and WebP) of 24 megapixels: ours against vipsthumbnail
// and ImageMagick in two processes each, and our processor time against the bare operations. All
// take turns within a round; the ratios are medians over the rounds.
//
// node tests/bench/photo-desk/renditions.mjs [ROUNDS] [PHOTOS]
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, processorSeconds, RIGHTS, startOurs } from '../photos.mjs';
import { FORMATS, isThere, magickRenditions, vipsRenditions, WIDTHS } from './others.mjs';

const run = promisify(execFile);
const script = (name) => fileURLToPath(new URL(name, import.meta.url));

async function ours({ service, workers }, photos, staging) {
  const [start, before] = [performance.now(), processorSeconds(workers)];
  const pageSet = { widths: WIDTHS, formats: FORMATS };
  const jobs = photos.map((path, i) =>
    service.renditions({
      photo: `p${i}`,
      path,
      wanted: ['page'],
      pageSet,
      rights: RIGHTS,
      staging,
    }),
  );
  for (const result of await Promise.all(jobs)) {
    if (result.status === 'failed') throw new Error(`a photo failed: ${result.reason}`);
  }
  return {
    seconds: (performance.now() - start) / 1000,
    processor: processorSeconds(workers) - before,
  };
}

async function bare(photos, out) {
  const { stdout } = await run(process.execPath, [script('bare.mjs'), out, ...photos]);
  return JSON.parse(stdout);
}

export async function measureRenditions({ rounds = 3, count = 6 } = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-bench-'));
  const hasVips = await isThere('vipsthumbnail');
  const hasMagick = await isThere('convert', ['-version']);
  const maker = script('../noisy-photos.mjs');
  const { stdout } = await run(process.execPath, [maker, join(folder, 'photos'), String(count)]);
  const photos = JSON.parse(stdout);
  const started = await startOurs(join(folder, 'cache'), photos[0]);
  const inFolder = async (name, make) => {
    const out = await mkdtemp(join(folder, `${name}-`));
    const result = await make(out);
    const files = (await readdir(out)).length;
    await rm(out, { recursive: true });
    if (files !== photos.length * WIDTHS.length * FORMATS.length) {
      throw new Error(`${name} made ${files} files`);
    }
    return result;
  };
  try {
    const results = [];
    for (let round = 0; round < rounds; round++) {
      const own = await inFolder('ours', (out) => ours(started, photos, out));
      const vips = hasVips ? await inFolder('vips', (out) => vipsRenditions(photos, out)) : NaN;
      const plain = await inFolder('bare', (out) => bare(photos, out));
      const magick = hasMagick
        ? await inFolder('magick', (out) => magickRenditions(photos, out))
        : NaN;
      console.error(`round ${round + 1}`, { own, vips, magick, plain });
      results.push({
        toVips: own.seconds / vips,
        toMagick: own.seconds / magick,
        toBare: own.processor / plain.processor,
      });
    }
    const of = (name) => median(results.map((result) => result[name]));
    return {
      rounds,
      photos: count,
      toVips: of('toVips'),
      toMagick: of('toMagick'),
      toBare: of('toBare'),
    };
  } finally {
    await started.service.close();
    await rm(folder, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [rounds = 3, count = 6] = process.argv.slice(2).map(Number);
  console.log(JSON.stringify(await measureRenditions({ rounds, count }), null, 2));
}
