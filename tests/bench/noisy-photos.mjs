import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

/** Smooth shapes of about `grain` pixels: noise made small, then enlarged. */
function shapes(width, height, grain, sigma) {
  const small = { width: Math.ceil(width / grain), height: Math.ceil(height / grain) };
  return sharp({ create: { ...small, channels: 3, noise: { type: 'gaussian', mean: 128, sigma } } })
    .png()
    .toBuffer()
    .then((bytes) =>
      sharp(bytes)
        .resize(width, height, { fit: 'fill', kernel: 'cubic' })
        .png({ compressionLevel: 1 })
        .toBuffer(),
    );
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
    await sharp(large)
      .composite([
        { input: middle, blend: 'soft-light' },
        { input: fine, blend: 'overlay' },
      ])
      .withMetadata({ orientation: i % 2 === 0 ? 1 : 6 })
      .jpeg({ quality: 92 })
      .toFile(path);
    paths.push(path);
  }
  return paths;
}
