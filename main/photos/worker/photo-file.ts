import { createHash } from 'node:crypto';
import { open, readFile, stat } from 'node:fs/promises';
import type { PhotoFormat } from '../protocol.ts';
import { readingFailure } from '../system-failure.ts';
import { isCut } from './completeness.ts';
import { lendMemory } from './file-memory.ts';
import { asPhotoError, PhotoError } from './photo-error.ts';
import { sharp } from './sharp.ts';
import type { Size } from './sizes.ts';
import { sniff } from './sniff.ts';

/** An original that passed every check that needs no decoding. */
export interface PhotoFile {
  readonly bytes: Buffer;
  readonly format: PhotoFormat;
  /** As it is seen: after the camera's orientation. */
  readonly upright: Size;
  /** The camera's orientation, 1 to 8, that decoding still has to apply. */
  readonly orientation: number;
  /** The embedded colour profile. */
  readonly icc: Buffer | undefined;
  readonly space: string;
  readonly hasAlpha: boolean;
}

/** A whole file, and what it is by its bytes. */
export type ReadPhoto = Pick<PhotoFile, 'bytes' | 'format'>;

/** Above every camera of today (102 megapixels); a hostile PNG of 0.7 MB can hold 256. */
export const LARGEST_PIXELS = 120_000_000;
/** The HEIC decoder keeps the whole picture several times: 48 megapixels are the phones' largest. */
const LARGEST_HEIC_PIXELS = 64_000_000;
const LARGEST_BYTES = 512 * 1024 * 1024;

/**
 * Reads a file whole, so that the hash, the metadata and the pixels are of the same bytes, and so
 * that no name (`photo[1].jpg`) is taken for an option by a library.
 *
 * Throws a `PhotoError`: `vanished`, `unreadable`, `empty`, `not-a-photo`, `unsupported`,
 * `truncated`, `too-large` or `damaged`.
 */
export async function openPhoto(path: string): Promise<PhotoFile> {
  const { bytes, format } = await readPhoto(path);
  return describePhoto(bytes, format);
}

/**
 * As `openPhoto`, with bytes that are lent to `work` and go to another photo when it ends: for what
 * is done to hundreds of photos in a row.
 */
export async function lendPhoto<Result>(
  path: string,
  work: (photo: PhotoFile) => Promise<Result>,
): Promise<Result> {
  const size = await sizeOf(path);
  // Some cameras and telephones that are mounted as folders tell no size before they are read.
  if (size === 0) return work(await openPhoto(path));
  return lendMemory(size, async (memory) => {
    const bytes = await reading(() => readInto(memory.subarray(0, size), path));
    return work(await describePhoto(bytes, formatOf(bytes)));
  });
}

/** What a photo's bytes are, checked as `openPhoto` does. */
export async function describePhoto(bytes: Buffer, format: PhotoFormat): Promise<PhotoFile> {
  const metadata = await sharp(bytes, { limitInputPixels: false })
    .metadata()
    .catch((error: unknown) => {
      throw asPhotoError(error);
    });
  const { width, height } = metadata.autoOrient;
  const limit = format === 'heic' ? LARGEST_HEIC_PIXELS : LARGEST_PIXELS;
  if (width * height > limit) throw new PhotoError('too-large', `${width}x${height}`);
  return {
    bytes,
    format,
    upright: { width, height },
    orientation: metadata.orientation ?? 1,
    icc: metadata.icc,
    space: metadata.space,
    hasAlpha: metadata.hasAlpha,
  };
}

/**
 * Throws `changed` when a file is not the one that was added: its caption and consent were given
 * to another picture. A hash that is none, written by hand or by another program, is not compared.
 */
export function checkUnchanged({ bytes }: PhotoFile, sha256: string | undefined): void {
  if (!/^[0-9a-f]{64}$/.test(sha256 ?? '')) return;
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new PhotoError('changed');
}

/**
 * The bytes of a photo and what they are, for work that leaves the pixels alone. Throws a
 * `PhotoError` as `openPhoto` does, but for what only a decoder can tell.
 */
export async function readPhoto(path: string): Promise<ReadPhoto> {
  await sizeOf(path);
  const bytes = await reading(() => readFile(path));
  return { bytes, format: formatOf(bytes) };
}

function formatOf(bytes: Buffer): PhotoFormat {
  if (bytes.length === 0) throw new PhotoError('empty');
  const format = sniff(bytes);
  if (format === 'unsupported' || format === 'not-a-photo') throw new PhotoError(format);
  if (isCut(format, bytes)) throw new PhotoError('truncated');
  return format;
}

/** Bytes of a file that can be read as a whole. */
async function sizeOf(path: string): Promise<number> {
  const found = await reading(() => stat(path));
  // A device has no end and says that it has no size; a pipe is left to the deadline.
  if (found.isCharacterDevice() || found.isBlockDevice()) throw new PhotoError('not-a-photo');
  if (found.size > LARGEST_BYTES) throw new PhotoError('too-large', `${found.size} bytes`);
  return found.size;
}

/** The part of `memory` that the file filled; it has grown shorter when that is not all. */
async function readInto(memory: Buffer, path: string): Promise<Buffer> {
  const handle = await open(path);
  try {
    let filled = 0;
    while (filled < memory.length) {
      const { bytesRead } = await handle.read(memory, filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return memory.subarray(0, filled);
  } finally {
    await handle.close();
  }
}

async function reading<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw new PhotoError(readingFailure(error), String(error));
  }
}
