import { createHash } from 'node:crypto';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';

const PHOTOS = path.resolve(
  import.meta.dirname,
  '../../../assets/samples/releases/2026/2026-09-18-k7f3qx/photos',
);

let shrunk: Promise<ReadonlyMap<string, Buffer>> | undefined;

/** The sample's photos 900 pixels wide: a fifth of the work for every picture made of them. */
async function shrink(): Promise<ReadonlyMap<string, Buffer>> {
  const names = await readdir(PHOTOS);
  return new Map(
    await Promise.all(
      names.map(async (name) => {
        const bytes = await sharp(path.join(PHOTOS, name)).resize(900).keepMetadata().toBuffer();
        return [name, bytes] as const;
      }),
    ),
  );
}

/**
 * Makes the photos small in a copy of the sample release `k7f3qx`, as if such ones had been added
 * to it: for tests that promise nothing of so many pixels.
 */
export async function withSmallPhotos(folder: string): Promise<void> {
  shrunk ??= shrink();
  const file = path.join(folder, 'photos.json');
  const stored: { photos: { file: string }[] } = JSON.parse(await readFile(file, 'utf8'));
  const photos = [];
  for (const photo of stored.photos) {
    const bytes = (await shrunk).get(photo.file) ?? Buffer.alloc(0);
    await writeFile(path.join(folder, 'photos', photo.file), bytes);
    const { width, height } = await sharp(bytes).metadata();
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    photos.push({ ...photo, sha256, bytes: bytes.length, width, height });
  }
  await writeFile(file, JSON.stringify({ ...stored, photos }));
}
