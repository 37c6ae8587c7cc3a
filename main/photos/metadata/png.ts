import { crc32, inflateSync } from 'node:zlib';
import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { type Blocks, exifBlock, photoshopBlock, readPackets } from './blocks.ts';
import { readDataSets } from './iim.ts';
import { HEADER, startsWith } from './jpeg-file.ts';
import { MetadataError } from './metadata-error.ts';
import { decodeUndeclared, trimmed } from './text-encoding.ts';
import { exifBytes, exifToWrite, type WriteOptions, xmpToWrite } from './written.ts';
import { LARGEST_PACKET } from './xmp-properties.ts';
import { packetOf } from './xmp-write.ts';

interface Chunk {
  readonly type: string;
  readonly data: Buffer;
  /** The whole chunk as it lies in the file, with length and sum. */
  readonly whole: Buffer;
}

const SIGNATURE_BYTES = 8;
const MOST_CHUNKS = 100_000;
const XMP = 'XML:com.adobe.xmp';

function chunksOf(bytes: Buffer): readonly Chunk[] {
  const chunks: Chunk[] = [];
  let at = SIGNATURE_BYTES;
  while (at + 12 <= bytes.length && chunks.length < MOST_CHUNKS) {
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) break;
    const type = bytes.toString('latin1', at + 4, at + 8);
    chunks.push({ type, data: bytes.subarray(at + 8, end - 4), whole: bytes.subarray(at, end) });
    if (type === 'IEND') break;
    at = end;
  }
  return chunks;
}

interface Text {
  readonly keyword: string;
  readonly value: Buffer;
}

/** PNG 3rd edition §11.3.3: plain, compressed and international text. */
function textOf({ type, data }: Chunk): Text | undefined {
  const end = data.indexOf(0);
  if (end < 1 || end > 79) return undefined;
  const keyword = data.toString('latin1', 0, end);
  if (type === 'tEXt') return { keyword, value: data.subarray(end + 1) };
  if (type === 'zTXt') return { keyword, value: inflated(data.subarray(end + 2)) };
  if (type !== 'iTXt') return undefined;
  const language = data.indexOf(0, end + 3);
  const translated = language < 0 ? -1 : data.indexOf(0, language + 1);
  if (translated < 0) return undefined;
  const value = data.subarray(translated + 1);
  return { keyword, value: data[end + 1] === 1 ? inflated(value) : value };
}

function inflated(bytes: Buffer): Buffer {
  try {
    return inflateSync(bytes, { maxOutputLength: LARGEST_PACKET });
  } catch {
    return Buffer.alloc(0);
  }
}

/** ImageMagick's way: name, length and the block in hexadecimal. */
function rawProfile(texts: readonly Text[], name: string): Buffer | undefined {
  const found = texts.find(({ keyword }) => keyword === `Raw profile type ${name}`);
  const match = /^\s*\S+\s+\d+\s+([\s\da-f]*)/i.exec(found?.value.toString('latin1') ?? '');
  return match ? Buffer.from((match[1] ?? '').replace(/\s/g, ''), 'hex') : undefined;
}

export function blocksInPng(bytes: Buffer): Blocks {
  const chunks = chunksOf(bytes);
  const texts = chunks.map(textOf).filter((text) => text !== undefined);
  const packets = texts.filter(({ keyword }) => keyword === XMP).map(({ value }) => value);
  const profile = rawProfile(texts, 'xmp');
  const exif =
    chunks.find(({ type }) => type === 'eXIf')?.data ??
    rawProfile(texts, 'exif') ??
    rawProfile(texts, 'APP1');
  const legacy = rawProfile(texts, '8bim') ?? rawProfile(texts, 'iptc') ?? Buffer.alloc(0);
  const photoshop = photoshopBlock(legacy);
  return {
    ...exifBlock(exif && withoutHeader(exif)),
    xmp: readPackets(profile ? [...packets, profile] : packets),
    ...photoshop,
    ...(photoshop.resources.length === 0 && { iim: readDataSets(legacy) }),
    words: wordsOf(texts),
  };
}

const withoutHeader = (exif: Buffer) =>
  startsWith(exif, HEADER.exif) ? exif.subarray(HEADER.exif.length) : exif;

const WORDS = {
  Title: 'title',
  Author: 'photographer',
  Description: 'caption',
  Copyright: 'copyright',
} as const;

function wordsOf(texts: readonly Text[]): PhotoFields {
  const fields: PhotoFields = {};
  for (const { keyword, value } of texts) {
    const field = Object.entries(WORDS).find(([name]) => name === keyword)?.[1];
    const text = trimmed(decodeUndeclared(value));
    if (field && text) fields[field] ??= { und: text };
  }
  return fields;
}

const TEXTS = new Set(['tEXt', 'zTXt', 'iTXt']);
/** Signed histories and signatures are void once anything is changed. */
const VOID = new Set(['caBX', 'dSIG']);

/**
 * A PNG with these words in one XMP chunk before its pixels. All other texts go, as they hold what
 * programs and people noted; the camera's block stays without what is private.
 *
 * @throws MetadataError `no-picture` when there are no pixels in it
 */
export function writePng(bytes: Buffer, fields: PhotoFields, options: WriteOptions): Buffer {
  const chunks = chunksOf(bytes);
  const first = chunks.findIndex(({ type }) => type === 'IDAT');
  if (first < 0 || chunks.at(-1)?.type !== 'IEND') throw new MetadataError('no-picture');
  const found = blocksInPng(bytes);
  const exif = exifToWrite(found, fields, options);
  const camera = exif && exifBytes(exif, Number.POSITIVE_INFINITY);
  const packet = Buffer.from(packetOf(xmpToWrite(found, fields, options)));
  const isKept = (chunk: Chunk) => {
    if (chunk.type === 'eXIf' || VOID.has(chunk.type)) return false;
    return !TEXTS.has(chunk.type) || (options.keepCamera && isForeign(chunk));
  };
  return Buffer.concat([
    bytes.subarray(0, SIGNATURE_BYTES),
    ...chunks
      .slice(0, first)
      .filter(isKept)
      .map(({ whole }) => whole),
    ...(camera ? [chunkBytes('eXIf', camera)] : []),
    chunkBytes('iTXt', Buffer.from(`${XMP}\0\0\0\0\0`, 'latin1'), packet),
    ...chunks
      .slice(first)
      .filter(isKept)
      .map(({ whole }) => whole),
  ]);
}

/** Neither a block that is written anew nor one of the words that are ours to say. */
function isForeign(chunk: Chunk): boolean {
  const keyword = textOf(chunk)?.keyword ?? '';
  return keyword !== XMP && !keyword.startsWith('Raw profile type') && !(keyword in WORDS);
}

function chunkBytes(type: string, ...parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), ...parts]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(body.length - 4, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
