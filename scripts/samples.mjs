// Draws the sample library's pictures, logo and icon, and writes what follows from them
// (hash, size, time, camera) into each photos.json. The texts are written by hand.
import { createHash } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { drawIcons, drawLogo } from './draw/icon.mjs';
import { photograph } from './draw/photograph.mjs';
import { PICTURES } from './draw/pictures.mjs';

const assets = fileURLToPath(new URL('../assets/', import.meta.url));

/** @typedef {{ id: string, file: string } & Record<string, unknown>} StoredPhoto */

for (const release of new Set(PICTURES.map((picture) => picture.release))) {
  const folder = `${assets}samples/releases/${release}`;
  await mkdir(`${folder}/photos`, { recursive: true });
  /** @type {{ photos: StoredPhoto[] }} */
  const stored = JSON.parse(await readFile(`${folder}/photos.json`, 'utf8'));
  for (const picture of PICTURES.filter((one) => one.release === release)) {
    const photo = stored.photos.find(({ id }) => id === picture.photo);
    if (!photo) throw new Error(`${release}/photos.json has no photo ${picture.photo}`);
    const { bytes, width, height } = await photograph(picture);
    await writeFile(`${folder}/photos/${photo.file}`, bytes);
    Object.assign(photo, {
      sha256: createHash('sha256').update(bytes).digest('hex'),
      bytes: bytes.length,
      width,
      height,
      takenAt: picture.takenAt,
      camera: 'Ulgi D1',
    });
    console.log(
      `${photo.file.padEnd(22)} ${width} × ${height}, ${Math.round(bytes.length / 1024)} KB`,
    );
  }
  await writeFile(`${folder}/photos.json`, `${JSON.stringify(stored, null, 2)}\n`);
}
await drawLogo(`${assets}samples/logo.png`);
await drawIcons(assets);
