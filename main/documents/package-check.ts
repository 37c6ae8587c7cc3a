/// <reference path="./yauzl.d.ts" />
import { createReadStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { type Entry, openPromise } from 'yauzl';
import type { WordFailure } from './word-failure.ts';

const MB = 1024 * 1024;

/**
 * What a press office's longest document stays far below, and a decompression bomb does not:
 * mammoth itself unpacks whatever it is given, and a file of 61 KB cost it 2.8 GB.
 */
export const WORD_LIMITS = {
  bytes: 100 * MB,
  entries: 5_000,
  /** All parts unpacked. */
  total: 400 * MB,
  /** One part of XML unpacked: it becomes a tree in memory of about ten times its size. */
  xml: 24 * MB,
  /** How much a part of more than a megabyte may grow; XML grows ten to forty times. */
  ratio: 150,
} as const;

/**
 * Looks into a document before anything unpacks it. Bytes are counted while they are unpacked
 * and thrown away, because the sizes that a ZIP states of itself are its maker's claims.
 */
export async function checkPackage(path: string): Promise<WordFailure | undefined> {
  if ((await stat(path)).size > WORD_LIMITS.bytes) return 'too-large';
  const kind = await kindOf(path);
  if (kind !== 'zip') return kind;
  try {
    return await checkParts(path);
  } catch {
    return 'broken';
  }
}

async function checkParts(path: string): Promise<WordFailure | undefined> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false });
  try {
    if (zip.entryCount > WORD_LIMITS.entries) return 'too-large';
    let total = 0;
    let isWord = false;
    for await (const entry of zip.eachEntry()) {
      if (entry.isEncrypted()) return 'encrypted';
      if (entry.fileName === 'word/document.xml') isWord = true;
      if (isTooLarge(entry, entry.uncompressedSize)) return 'too-large';
      let bytes = 0;
      for await (const chunk of await zip.openReadStreamPromise(entry)) {
        bytes += chunk.length;
        total += chunk.length;
        if (total > WORD_LIMITS.total || isTooLarge(entry, bytes)) return 'too-large';
      }
    }
    return isWord ? undefined : 'not-word';
  } finally {
    zip.close();
  }
}

function isTooLarge(entry: Entry, bytes: number): boolean {
  if (/\.(xml|rels)$/i.test(entry.fileName) && bytes > WORD_LIMITS.xml) return true;
  return bytes > MB && bytes > entry.compressedSize * WORD_LIMITS.ratio;
}

/** The compound file of Word before 2007, which is also the envelope of a protected document. */
const COMPOUND = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const ENVELOPE = Buffer.from('EncryptedPackage', 'utf16le');

async function kindOf(path: string): Promise<'zip' | WordFailure> {
  const head = Buffer.alloc(8);
  const file = await open(path);
  try {
    await file.read(head, 0, head.length, 0);
  } finally {
    await file.close();
  }
  if (head.subarray(0, 4).equals(Buffer.from('PK\u0003\u0004', 'latin1'))) return 'zip';
  if (!head.equals(COMPOUND)) return 'not-word';
  return (await holds(path, ENVELOPE)) ? 'encrypted' : 'old-word';
}

async function holds(path: string, wanted: Buffer): Promise<boolean> {
  let rest = Buffer.alloc(0);
  for await (const chunk of createReadStream(path)) {
    const seen = Buffer.concat([rest, chunk]);
    if (seen.includes(wanted)) return true;
    rest = seen.subarray(-wanted.length);
  }
  return false;
}
