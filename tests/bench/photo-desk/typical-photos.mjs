// node tests/bench/photo-desk/typical-photos.mjs FOLDER COUNT   prints the paths as JSON. Photos of
// six megapixels, as offices have them in the thousands, with the small picture of a camera.
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import sharp from 'sharp';
import { makeNoisyPhotos } from '../noisy-photos.mjs';

/** EXIF with nothing but a second directory that points to a thumbnail (EXIF 2.32 §4.5.5). */
function exifWith(thumbnail) {
  const head = Buffer.alloc(8 + 2 + 4 + 2 + 2 * 12 + 4);
  head.write('II', 0, 'latin1');
  head.writeUInt16LE(42, 2);
  head.writeUInt32LE(8, 4);
  head.writeUInt16LE(0, 8); // no fields in the first directory
  head.writeUInt32LE(14, 10); // the second one follows
  head.writeUInt16LE(2, 14);
  const LONG = 4;
  [
    [0x0201, head.length],
    [0x0202, thumbnail.length],
  ].forEach(([tag, value], n) => {
    const at = 16 + n * 12;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(LONG, at + 2);
    head.writeUInt32LE(1, at + 4);
    head.writeUInt32LE(value, at + 8);
  });
  const payload = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), head, thumbnail]);
  const marker = Buffer.alloc(4);
  marker.writeUInt16BE(0xffe1, 0);
  marker.writeUInt16BE(payload.length + 2, 2);
  return Buffer.concat([marker, payload]);
}

export async function makeTypicalPhotos(folder, count) {
  const paths = await makeNoisyPhotos(folder, count, { width: 3000, height: 2000 });
  for (const path of paths) {
    const plain = await sharp(path).jpeg({ quality: 90 }).toBuffer();
    const small = await sharp(path).resize(160).jpeg({ quality: 75 }).toBuffer();
    const parts = [plain.subarray(0, 2), exifWith(small), plain.subarray(2)];
    await writeFile(path, Buffer.concat(parts));
  }
  return paths;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [folder, count] = process.argv.slice(2);
  console.log(JSON.stringify(await makeTypicalPhotos(folder, Number(count))));
}
