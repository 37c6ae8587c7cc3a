// What one writes first: a sharp pipeline per output, each from the original, sharp's defaults.
//
// node tests/bench/naive.mjs OUT PHOTO…   prints { "seconds": …, "processor": … }
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { SETTINGS, SOCIAL, twoAtATime, WIDTHS } from './reference.mjs';

export async function makeNaive(photos, out) {
  await twoAtATime(photos, async (photo, index) => {
    const name = join(out, `naive-${index}-${basename(photo)}`);
    const outputs = WIDTHS.flatMap((width) =>
      Object.entries(SETTINGS).map(([format, settings]) =>
        sharp(photo)
          .autoOrient()
          .resize({ width })
          .toFormat(format, settings)
          .toFile(`${name}-${width}.${format}`),
      ),
    );
    if (index === 0) {
      outputs.push(
        sharp(photo).autoOrient().resize(SOCIAL).jpeg(SETTINGS.jpeg).toFile(`${name}-social.jpg`),
      );
    }
    await Promise.all(outputs);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [out, ...photos] = process.argv.slice(2);
  const start = performance.now();
  await makeNaive(photos, out);
  const seconds = (performance.now() - start) / 1000;
  const { user, system } = process.cpuUsage();
  console.log(JSON.stringify({ seconds, processor: (user + system) / 1e6 }));
}
