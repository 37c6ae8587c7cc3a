import { createHash } from 'node:crypto';
import { readMetadata } from '../metadata/read.ts';
import type { PeekedFacts, PhotoFacts } from '../protocol.ts';
import { plainJpegSize } from './jpeg-size.ts';
import { describePhoto, LARGEST_PIXELS, readPhoto } from './photo-file.ts';
import { readHead } from './photo-head.ts';

/**
 * The same but for hash and words, from the two ends of the file where those suffice: for hundreds
 * of photos that were just dropped, of which a few will be picked. Throws a `PhotoError`.
 */
export async function peekFacts(path: string): Promise<PeekedFacts> {
  const head = await readHead(path, LARGEST_PIXELS);
  if (!head) {
    const { sha256: _hash, fields: _words, ...facts } = await readFacts(path);
    return facts;
  }
  const { takenAt, camera } = readMetadata(head.bytes, head.format);
  return { format: head.format, ...head.upright, bytes: head.size, takenAt, camera };
}

/** Everything that is known of a photo without decoding it. Throws a `PhotoError`. */
export async function readFacts(path: string): Promise<PhotoFacts> {
  const { bytes, format } = await readPhoto(path);
  const { takenAt, camera, fields, orientation = 1 } = readMetadata(bytes, format);
  const plain = format === 'jpeg' ? plainJpegSize(bytes, orientation) : undefined;
  const { width, height } = plain ?? (await describePhoto(bytes, format)).upright;
  return {
    format,
    width,
    height,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    takenAt,
    camera,
    fields,
  };
}
