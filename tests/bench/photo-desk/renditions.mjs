// Ten renditions a photo (five widths, JPEG and WebP) of 24 megapixels: ours against vipsthumbnail
// and ImageMagick in two processes each, and our processor time against the bare operations. All
// take turns within a round; the ratios are medians over the rounds.
//
// The five widths are the page's own three (1600, 960, 480) and the two that sites ask for beside
// them, 640 for telephones and 320 for lists. Larger ones would weigh the encoders, which all have
// in common, more, and smaller ones the decoding, which only some do ten times. All make the same
// ten files at the same nominal quality; ours alone spends a third of its time on mozjpeg's tables.
// On a computer that does other things too, trust the ratio of processor time.
//
// node tests/bench/photo-desk/renditions.mjs [ROUNDS] [PHOTOS]
import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { median, processorOfChildren, processorSeconds, RIGHTS, startOurs } from '../photos.mjs';
import { FORMATS, isThere, magickRenditions, vipsRenditions, WIDTHS } from './others.mjs';

const run = promisify(execFile);
const NOT_THERE = { seconds: NaN, processor: NaN };
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

/** Seconds and processor time of programs that are started and waited for. */
async function theirs(make, photos, out) {
  const before = processorOfChildren();
  const seconds = await make(photos, out);
  return { seconds, processor: processorOfChildren() - before };
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
      const vips = hasVips
        ? await inFolder('vips', (out) => theirs(vipsRenditions, photos, out))
        : NOT_THERE;
      const plain = await inFolder('bare', (out) => bare(photos, out));
      const magick = hasMagick
        ? await inFolder('magick', (out) => theirs(magickRenditions, photos, out))
        : NOT_THERE;
      console.error(`round ${round + 1}`, { own, vips, magick, plain });
      results.push({
        toVips: own.seconds / vips.seconds,
        toVipsProcessor: own.processor / vips.processor,
        toMagick: own.seconds / magick.seconds,
        toMagickProcessor: own.processor / magick.processor,
        toBare: own.processor / plain.processor,
      });
    }
    const of = (name) => median(results.map((result) => result[name]));
    return {
      rounds,
      photos: count,
      toVips: of('toVips'),
      toVipsProcessor: of('toVipsProcessor'),
      toMagick: of('toMagick'),
      toMagickProcessor: of('toMagickProcessor'),
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
