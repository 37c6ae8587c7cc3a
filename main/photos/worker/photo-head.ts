import { type FileHandle, open } from 'node:fs/promises';
import type { PhotoFile } from './photo-file.ts';
import { sharp } from './sharp.ts';
import { sniff } from './sniff.ts';

/** Metadata, thumbnail and size of a JPEG lie in it, whatever the camera. */
const HEAD_BYTES = 256 * 1024;
/** Cameras append little behind the picture's end. */
const TAIL_BYTES = 64 * 1024;
const END_OF_IMAGE = Buffer.from([0xff, 0xd9]);

/** The beginning of a JPEG that is whole, and what it tells. */
export interface PhotoHead extends Pick<PhotoFile, 'format' | 'upright' | 'orientation'> {
  /** The first bytes only. */
  readonly bytes: Buffer;
  /** Bytes of the whole file. */
  readonly size: number;
}

/**
 * Reads only the two ends of a large JPEG: from a card, a thirtieth of the time. Undefined for
 * everything that is not plainly a whole JPEG of sane size; reading all of it then says why.
 *
 * An end marker near the end proves the file whole: inside of a scan FF D9 cannot stand.
 */
export async function readHead(
  path: string,
  largestPixels: number,
): Promise<PhotoHead | undefined> {
  try {
    const handle = await open(path);
    try {
      return await headOf(handle, largestPixels);
    } finally {
      await handle.close();
    }
  } catch {
    return undefined;
  }
}

async function headOf(handle: FileHandle, largestPixels: number): Promise<PhotoHead | undefined> {
  const { size } = await handle.stat();
  if (size <= HEAD_BYTES + TAIL_BYTES) return undefined;
  const bytes = await part(handle, 0, HEAD_BYTES);
  if (sniff(bytes) !== 'jpeg') return undefined;
  const tail = await part(handle, size - TAIL_BYTES, TAIL_BYTES);
  if (!tail.includes(END_OF_IMAGE)) return undefined;
  const { autoOrient, orientation = 1 } = await sharp(bytes, {
    limitInputPixels: false,
  }).metadata();
  if (autoOrient.width * autoOrient.height > largestPixels) return undefined;
  return { bytes, size, format: 'jpeg', upright: autoOrient, orientation };
}

async function part(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
