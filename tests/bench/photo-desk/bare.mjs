// The operations themselves and nothing else: decode once, resize, encode, with the same settings,
// two photos in flight. No worker, no metadata, no checks, no reasons, no cancelling.
//
// node tests/bench/photo-desk/bare.mjs OUT PHOTO…   prints { "seconds": …, "processor": … }
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { SETTINGS, twoAtATime } from '../reference.mjs';
import { FORMATS, WIDTHS } from './others.mjs';

async function makeBare(photos, out) {
  sharp.concurrency(1);
  sharp.cache(false);
  await twoAtATime(photos, async (photo) => {
    // The profile is sRGB: converting it to sRGB is no part of the operations.
    const { data, info } = await sharp(photo, { ignoreIcc: true })
      .autoOrient()
      .resize({ width: Math.max(...WIDTHS), withoutEnlargement: true })
      .raw()
      .toBuffer({ resolveWithObject: true });
    const { width, height, channels } = info;
    for (const wanted of WIDTHS) {
      const raw = { width, height, channels };
      const small = await sharp(data, { raw })
        .resize({ width: Math.min(wanted, width) })
        .raw()
        .toBuffer({ resolveWithObject: true });
      for (const format of FORMATS) {
        const name = join(out, `${basename(photo, '.jpg')}-${wanted}.${format}`);
        await sharp(small.data, { raw: small.info })
          .toFormat(format, SETTINGS[format])
          .toFile(name);
      }
    }
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out, ...photos] = process.argv.slice(2);
  const start = performance.now();
  await makeBare(photos, out);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6 }));
}
