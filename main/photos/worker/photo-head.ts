import { type FileHandle, open } from 'node:fs/promises';
import { readJpeg } from '../metadata/jpeg-file.ts';
import type { PhotoFile } from './photo-file.ts';
import { sharp } from './sharp.ts';
import { sniff } from './sniff.ts';

/** Metadata, thumbnail and size of most JPEGs lie in the first, and of nearly all in the second. */
const HEAD_BYTES = [64 * 1024, 256 * 1024] as const;
/** Cameras append little behind the picture's end. */
const TAIL_BYTES = 64 * 1024;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** The beginning of a JPEG that is whole. */
export interface PhotoHead {
  readonly format: 'jpeg';
  /** The first bytes only. */
  readonly bytes: Buffer;
  /** Bytes of the whole file. */
  readonly size: number;
  /** Whether everything before the picture's data is among the first bytes, all words with it. */
  readonly holdsAllSegments: boolean;
}

/**
 * Reads only the two ends of a large JPEG: from a card, a thirtieth of the time. Undefined for
 * everything that is not plainly a whole JPEG of sane size; reading all of it then says why.
 *
 * An end marker near the end proves the file whole: inside of a scan FF D9 cannot stand.
 */
export async function readHead(path: string): Promise<PhotoHead | undefined> {
  try {
    const handle = await open(path);
    try {
      return await headOf(handle);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

/** What a decoder must know of a head; undefined when the picture has more pixels than are read. */
export async function describeHead(
  head: PhotoHead,
  largestPixels: number,
): Promise<Pick<PhotoFile, 'bytes' | 'format' | 'upright' | 'orientation'> | undefined> {
  const { bytes, format } = head;
  const { autoOrient, orientation = 1 } = await sharp(bytes, {
    limitInputPixels: false,
  }).metadata();
  if (autoOrient.width * autoOrient.height > largestPixels) return undefined;
  return { bytes, format, upright: autoOrient, orientation };
}

async function headOf(handle: FileHandle): Promise<PhotoHead | undefined> {
  const { size } = await handle.stat();
  const [little, most] = HEAD_BYTES;
  if (size <= most + TAIL_BYTES) return undefined;
  const bytes = await part(handle, 0, little);
  if (sniff(bytes) !== 'jpeg') return undefined;
  const tail = await part(handle, size - TAIL_BYTES, TAIL_BYTES);
  if (!tail.includes(END_OF_IMAGE)) return undefined;
  if (holdsAllSegments(bytes)) return { bytes, size, format: 'jpeg', holdsAllSegments: true };
  const more = Buffer.concat([bytes, await part(handle, little, most - little)]);
  return { bytes: more, size, format: 'jpeg', holdsAllSegments: holdsAllSegments(more) };
}

function holdsAllSegments(bytes: Buffer): boolean {
  const { segments, scanAt, isTorn } = readJpeg(bytes);
  return segments.length > 0 && scanAt < bytes.length && !isTorn;
}

async function part(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.allocUnsafe(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
