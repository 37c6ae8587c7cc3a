import {
  decodeAs,
  decodeCutUtf8,
  decodeUtf8,
  type Encoding,
  encodingOf,
  trimmed,
} from './text-encoding.ts';

/** One value of the older format (IPTC-IIM 4.2): record and number say what it is. */
export interface DataSet {
  readonly record: number;
  readonly number: number;
  readonly value: Buffer;
}

const MARK = 0x1c;
const MOST_SETS = 20_000;

/** The data sets of a block, up to where it stops making sense; padding between them is skipped. */
export function readDataSets(block: Buffer): readonly DataSet[] {
  const sets: DataSet[] = [];
  let at = 0;
  while (at + 5 <= block.length && sets.length < MOST_SETS) {
    if (block[at] !== MARK) {
      // Some programs pad with zeros between two of them.
      if (block[at] !== 0) break;
      at += 1;
      continue;
    }
    const size = lengthAt(block, at + 3);
    if (!size || size.start + size.length > block.length) break;
    const end = size.start + size.length;
    sets.push({
      record: block[at + 1] ?? 0,
      number: block[at + 2] ?? 0,
      value: block.subarray(size.start, end),
    });
    at = end;
  }
  return sets;
}

/** §1.6: two bytes, or with the highest bit set the number of bytes that hold the length. */
function lengthAt(
  block: Buffer,
  at: number,
): { readonly start: number; readonly length: number } | undefined {
  const first = block.readUInt16BE(at);
  if (first < 0x8000) return { start: at + 2, length: first };
  const size = first & 0x7fff;
  if (size < 1 || size > 4 || at + 2 + size > block.length) return undefined;
  return { start: at + 2 + size, length: block.readUIntBE(at + 2, size) };
}

/** The block of these data sets, in the order that the format demands: by record. */
export function writeDataSets(sets: readonly DataSet[]): Buffer {
  const pieces = [...sets]
    .sort((a, b) => a.record - b.record || a.number - b.number)
    .flatMap(({ record, number, value }) => {
      const long = value.length > 0x7fff;
      const head = Buffer.alloc(long ? 9 : 5);
      head[0] = MARK;
      head[1] = record;
      head[2] = number;
      if (long) {
        head.writeUInt16BE(0x8004, 3);
        head.writeUInt32BE(value.length, 5);
      } else head.writeUInt16BE(value.length, 3);
      return [head, value];
    });
  return Buffer.concat(pieces);
}

/** ESC % G: the texts of record 2 are UTF-8 (ISO 2022, data set 1:90). */
export const UTF8_DECLARED = Buffer.from('\x1b%G', 'latin1');

/** Turns the bytes of one text into the text, by what the whole block says or shows. */
export type Decode = (value: Buffer) => string;

/**
 * How the texts of a block are encoded: as 1:90 declares, and where it declares nothing, or what
 * is not so, as the letters of all its texts together show: a name of four letters alone may be
 * anything.
 */
export function decoderOf(sets: readonly DataSet[]): Decode {
  const declared = sets.find(({ record, number }) => record === 1 && number === 90)?.value;
  const named = DECLARED.get(declared?.toString('latin1') ?? '');
  if (named) return (value) => trimmed(decodeAs(value, named));
  const saysUtf8 = declared?.equals(UTF8_DECLARED) ?? false;
  const utf8 = (value: Buffer) => decodeUtf8(value) ?? decodeCutUtf8(value, saysUtf8);
  const texts = sets.filter(isText).map(({ value }) => value);
  const others = texts.filter((text) => utf8(text) === undefined);
  const encoding = encodingOf(Buffer.concat(others.flatMap((text) => [text, SPACE])));
  return (value) => trimmed(utf8(value) ?? decodeAs(value, encoding));
}

const SPACE = Buffer.from(' ');

/** The same block with its texts in UTF-8, which it says. */
export function inUtf8(sets: readonly DataSet[]): readonly DataSet[] {
  const decode = decoderOf(sets);
  const texts = sets
    .filter(({ record, number }) => record !== 1 || number !== 90)
    .map((set) => (isText(set) ? { ...set, value: Buffer.from(decode(set.value)) } : set));
  return [{ record: 1, number: 90, value: UTF8_DECLARED }, ...texts];
}

/** The other escape sequences of ISO 2022 that were ever seen in pictures. */
const DECLARED: ReadonlyMap<string, Encoding> = new Map([
  ['\x1b-A', 'latin'],
  ['\x1b.A', 'latin'],
  ['\x1b-L', 'iso-8859-5'],
  ['\x1b.L', 'iso-8859-5'],
]);

/** Data sets of record 2 that are numbers or pictures: version, rasterised caption, previews. */
const BINARY = new Set([0, 125, 200, 201, 202]);

/** Whether a data set holds text for people. */
export function isText({ record, number }: DataSet): boolean {
  return record === 2 && !BINARY.has(number);
}
