// The bare minimum: decode once to the size of the largest, then the same encoders with the same
// settings, two photos in flight. No worker, no metadata, no checks, no reasons, no cancelling.
//
// node tests/bench/reference.mjs OUT PHOTO…   prints { "seconds": …, "processor": … }
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';

export const WIDTHS = [1600, 960, 480];
export const SETTINGS = {
  avif: { quality: 55, effort: 1 },
  webp: { quality: 78, effort: 4 },
  jpeg: { quality: 80, mozjpeg: true, optimiseScans: false, progressive: true },
};
export const SOCIAL = { width: 1200, height: 630, fit: 'cover', position: 'attention' };

/**
 * Runs `work` for every item, two at a time.
 * @template Item
 * @param {readonly Item[]} items
 * @param {(item: Item, index: number) => Promise<void>} work
 */
export async function twoAtATime(items, work) {
  let next = 0;
  const lane = async () => {
    for (let i = next++; i < items.length; i = next++) await work(items[i], i);
  };
  await Promise.all([lane(), lane()]);
}

/** The web set of every photo, and the social crop of the first. */
export async function makeReference(photos, out) {
  sharp.concurrency(1);
  sharp.cache(false);
  await twoAtATime(photos, async (photo, index) => {
    const { data, info } = await sharp(photo)
      .autoOrient()
      .resize({ width: Math.max(...WIDTHS), withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    const open = () => sharp(data, { raw: { width, height, channels } });
    const name = join(out, `reference-${index}-${basename(photo)}`);
    for (const edge of WIDTHS) {
      for (const [format, settings] of Object.entries(SETTINGS)) {
        await open()
          .resize({ width: edge })
          .toFormat(format, settings)
          .toFile(`${name}-${edge}.${format}`);
      }
    }
    if (index === 0) await open().resize(SOCIAL).jpeg(SETTINGS.jpeg).toFile(`${name}-social.jpg`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out, ...photos] = process.argv.slice(2);
  const start = performance.now();
  await makeReference(photos, out);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6 }));
}
