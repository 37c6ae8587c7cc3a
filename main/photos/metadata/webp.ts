import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { type Blocks, exifBlock, readPackets } from './blocks.ts';
import { HEADER, startsWith } from './jpeg-file.ts';
import { MetadataError } from './metadata-error.ts';
import { exifBytes, exifToWrite, type WriteOptions, xmpToWrite } from './written.ts';
import { packetOf } from './xmp-write.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
}

const FILE_HEAD = 12;
const MOST_CHUNKS = 100_000;
const FLAG = { exif: 0x08, xmp: 0x04, alpha: 0x10 } as const;

/** The chunks of a RIFF file (WebP container specification). */
function chunksOf(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  const end = Math.min(bytes.length, bytes.readUInt32LE(4) + 8);
  let at = FILE_HEAD;
  while (at + 8 <= end && chunks.length < MOST_CHUNKS) {
    const size = bytes.readUInt32LE(at + 4);
    if (at + 8 + size > bytes.length) break;
    const type = bytes.toString('latin1', at, at + 4);
    chunks.push({ type, data: bytes.subarray(at + 8, at + 8 + size) });
    at += 8 + size + (size % 2);
  }
  return chunks;
}

export function blocksInWebp(bytes: Buffer): Blocks {
  const chunks = chunksOf(bytes);
  const data = (wanted: string) => chunks.find(({ type }) => type === wanted)?.data;
  const exif = data('EXIF');
  const packets = chunks.filter(({ type }) => type === 'XMP ' || type === 'XMP\0');
  const bare = exif && startsWith(exif, HEADER.exif) ? exif.subarray(HEADER.exif.length) : exif;
  return {
    ...exifBlock(bare),
    xmp: readPackets(packets.map((packet) => packet.data)),
    iim: [],
    resources: [],
  };
}

const CODED = new Set(['VP8 ', 'VP8L', 'ANMF']);
const PICTURE = new Set(['ICCP', 'ANIM', 'ANMF', 'ALPH', 'VP8 ', 'VP8L']);
const OURS = new Set(['VP8X', 'EXIF', 'XMP ', 'XMP\0', 'C2PA']);

/**
 * A WebP with these words in its XMP chunk; a simple file becomes an extended one, its pixels as
 * they are.
 *
 * @throws MetadataError `no-picture` when there is none in it
 */
export function writeWebp(bytes: Buffer, fields: PhotoFields, options: WriteOptions): Buffer {
  const chunks = chunksOf(bytes);
  const head = chunks.find(({ type }) => type === 'VP8X')?.data ?? headOf(chunks);
  const hasPicture = chunks.some(({ type }) => CODED.has(type));
  if (!head || head.length < 10 || !hasPicture) throw new MetadataError('no-picture');
  const found = blocksInWebp(bytes);
  const exif = exifToWrite(found, fields, options);
  const camera = exif && exifBytes(exif, Number.POSITIVE_INFINITY);
  const extended = Buffer.from(head);
  extended[0] = ((extended[0] ?? 0) & ~FLAG.exif) | FLAG.xmp | (camera ? FLAG.exif : 0);
  const kept = chunks.filter(
    ({ type }) => PICTURE.has(type) || (options.keepCamera && !OURS.has(type)),
  );
  const body = Buffer.concat([
    Buffer.from('WEBP', 'latin1'),
    ...chunkBytes('VP8X', extended),
    ...kept.flatMap(({ type, data }) => chunkBytes(type, data)),
    ...(camera ? chunkBytes('EXIF', camera) : []),
    ...chunkBytes('XMP ', Buffer.from(packetOf(xmpToWrite(found, fields, options)))),
  ]);
  const start = Buffer.alloc(8);
  start.write('RIFF', 'latin1');
  start.writeUInt32LE(body.length, 4);
  return Buffer.concat([start, body]);
}

function chunkBytes(type: string, data: Buffer): readonly Buffer[] {
  const head = Buffer.alloc(8);
  head.write(type, 'latin1');
  head.writeUInt32LE(data.length, 4);
  return [head, data, Buffer.alloc(data.length % 2)];
}

/** The extended header of a simple file: its size in 24 bits each, less one, and its alpha. */
function headOf(chunks: readonly Chunk[]): Buffer | undefined {
  const lossy = chunks.find(({ type }) => type === 'VP8 ')?.data;
  const lossless = chunks.find(({ type }) => type === 'VP8L')?.data;
  const head = Buffer.alloc(10);
  if (lossy && lossy.length >= 10) {
    head.writeUIntLE((lossy.readUInt16LE(6) & 0x3fff) - 1, 4, 3);
    head.writeUIntLE((lossy.readUInt16LE(8) & 0x3fff) - 1, 7, 3);
    return head;
  }
  if (!lossless || lossless.length < 5) return undefined;
  const bits = lossless.readUInt32LE(1);
  head[0] = (bits >>> 28) & 1 ? FLAG.alpha : 0;
  head.writeUIntLE(bits & 0x3fff, 4, 3);
  head.writeUIntLE((bits >>> 14) & 0x3fff, 7, 3);
  return head;
}
