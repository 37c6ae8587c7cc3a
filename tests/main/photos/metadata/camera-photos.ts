import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PhotoFormat } from '../../../../main/photos/protocol.ts';
import { quarters } from '../make-photos.ts';

export const hasExiftool = spawnSync('exiftool', ['-ver']).status === 0;
export const hasExiv2 = spawnSync('exiv2', ['--version']).status === 0;

/** What the camera and its owner wrote, and must not go out. */
export const SECRETS = ['SN-4471190', 'LENS-88812', 'Ivanov Owner'];

const SECRET_EXIF = {
  IFD0: { Make: 'Secret', Model: 'D1', Artist: 'Ivanov Owner', Software: 'Firmware 1' },
  IFD2: {
    BodySerialNumber: 'SN-4471190',
    LensSerialNumber: 'LENS-88812',
    CameraOwnerName: 'Ivanov Owner',
    ExposureTime: '1/640',
    DateTimeOriginal: '2026:09:18 10:42:18',
    OffsetTimeOriginal: '+05:00',
  },
  IFD3: {
    GPSLatitudeRef: 'N',
    GPSLatitude: '47/1 7/1 0/1',
    GPSLongitudeRef: 'E',
    GPSLongitude: '51/1 55/1 0/1',
  },
};

/** The formats that can be made here; HEIC can only be read. */
export const MADE_FORMATS = ['jpeg', 'png', 'webp', 'tiff', 'avif', 'gif'] as const;
export type MadeFormat = (typeof MADE_FORMATS)[number];

/** A picture of four colours with the notes of a camera, as this format holds them. */
export async function cameraPhoto(format: MadeFormat): Promise<Buffer> {
  const picture = quarters(300, 200).withExif(SECRET_EXIF);
  if (format === 'gif') return picture.gif().toBuffer();
  if (format === 'tiff') return withSecrets(await picture.tiff({ compression: 'lzw' }).toBuffer());
  return picture.toFormat(format).toBuffer();
}

/** sharp writes no GPS into TIFF. */
function withSecrets(tiff: Buffer): Promise<Buffer> {
  const tags = [
    'BodySerialNumber=SN-4471190',
    'LensSerialNumber=LENS-88812',
    'Artist=Ivanov Owner',
  ];
  const place = ['GPSLatitude=47.1', 'GPSLatitudeRef=N', 'GPSLongitude=51.9', 'GPSLongitudeRef=E'];
  return changedByExiftool(tiff, 'tif', [...tags, ...place]);
}

async function changedByExiftool(
  bytes: Buffer,
  ending: string,
  changes: readonly string[],
): Promise<Buffer> {
  if (!hasExiftool) return bytes;
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-exiftool-'));
  try {
    const file = join(folder, `photo.${ending}`);
    await writeFile(file, bytes);
    const options = changes.map((change) => `-${change}`);
    execFileSync('exiftool', ['-q', '-overwrite_original', ...options, file]);
    return await readFile(file);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Adds a thumbnail to a JPEG, as cameras do. */
export async function withThumbnail(jpeg: Buffer): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-thumbnail-'));
  try {
    const small = join(folder, 'small.jpg');
    await writeFile(small, await quarters(160, 120).jpeg().toBuffer());
    return await changedByExiftool(jpeg, 'jpg', [`ThumbnailImage<=${small}`]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** What a tool prints of some bytes, which are given to it as a file. */
export async function askTool(
  tool: string,
  args: readonly string[],
  bytes: Uint8Array,
  ending = 'jpg',
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'pressdesk-metadata-'));
  try {
    const file = join(folder, `photo.${ending}`);
    await writeFile(file, bytes);
    const { stdout } = spawnSync(tool, [...args, file], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    });
    return stdout;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function formatOf(name: string): PhotoFormat | undefined {
  const endings: Readonly<Record<string, PhotoFormat>> = {
    jpg: 'jpeg',
    webp: 'webp',
    tif: 'tiff',
    avif: 'avif',
    heic: 'heic',
  };
  return endings[name.split('.').at(-1) ?? ''];
}
