// node tests/bench/noisy-photos.mjs FOLDER COUNT   prints the paths as JSON. In a process of its own,
// so that making the photos is not counted as memory of the program.
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

/** Smooth shapes of about `grain` pixels: noise made small, then enlarged. */
async function shapes(width, height, grain, sigma) {
  const small = { width: Math.ceil(width / grain), height: Math.ceil(height / grain), channels: 3 };
  const noise = { type: 'gaussian', mean: 128, sigma };
  const seed = await sharp({ create: { ...small, noise } })
    .raw()
    .toBuffer();
  if (grain === 1) return seed;
  return sharp(seed, { raw: small })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .raw()
    .toBuffer();
}

/**
 * Makes photos of 24 megapixels as hard to encode as real ones: large and middle shapes, and on
 * top the fine noise of a sensor at a moderate sensitivity. Every second one is upright by EXIF.
 * @returns {Promise<string[]>} paths
 */
export async function makeNoisyPhotos(folder, count, { width = 6000, height = 4000 } = {}) {
  await mkdir(folder, { recursive: true });
  const paths = [];
  for (let i = 0; i < count; i++) {
    const path = join(folder, `photo-${String(i + 1).padStart(3, '0')}.jpg`);
    const [large, middle, fine] = await Promise.all([
      shapes(width, height, 400, 60),
      shapes(width, height, 24, 30),
      shapes(width, height, 1, 9),
    ]);
    const raw = { width, height, channels: 3 };
    await sharp(large, { raw })
      .composite([
        { input: middle, raw, blend: 'soft-light' },
        { input: fine, raw, blend: 'overlay' },
      ])
      .withMetadata({ orientation: i % 2 === 0 ? 1 : 6 })
      .jpeg({ quality: 92 })
      .toFile(path);
    paths.push(path);
  }
  return paths;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2);
  console.log(JSON.stringify(await makeNoisyPhotos(folder, Number(count))));
}
