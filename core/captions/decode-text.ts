/**
 * The text of a file whose encoding nobody wrote down. A byte order mark decides; else bytes that
 * are UTF-8 throughout are UTF-8, and all others Windows-1251, which is what Notepad and Excel
 * wrote on Russian and Kazakh Windows for decades. The core has no TextDecoder.
 */
export const TEXT_ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1251'] as const;
export type TextEncoding = (typeof TEXT_ENCODINGS)[number];

export interface DecodedText {
  /** Without the byte order mark. */
  readonly text: string;
  readonly encoding: TextEncoding;
}

export function decodeText(bytes: Uint8Array): DecodedText {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return utf16(bytes, 'utf-16le');
  if (first === 0xfe && second === 0xff) return utf16(bytes, 'utf-16be');
  const hasMark = first === 0xef && second === 0xbb && third === 0xbf;
  const text = utf8(hasMark ? bytes.subarray(3) : bytes, hasMark);
  if (text !== undefined) return { text, encoding: 'utf-8' };
  return { text: windows1251(bytes), encoding: 'windows-1251' };
}

/** Undefined when the bytes are not UTF-8; `forgiving` puts � in the place of what is not. */
function utf8(bytes: Uint8Array, forgiving: boolean): string | undefined {
  const pieces: string[] = [];
  let units: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const point = codePoint(bytes, at);
    if (point === undefined && !forgiving) return undefined;
    const { value, length } = point ?? { value: 0xfffd, length: 1 };
    if (value > 0xffff) {
      units.push(0xd800 + ((value - 0x10000) >> 10), 0xdc00 + ((value - 0x10000) & 0x3ff));
    } else units.push(value);
    at += length;
    if (units.length > CHUNK) {
      pieces.push(String.fromCharCode(...units));
      units = [];
    }
  }
  return pieces.join('') + String.fromCharCode(...units);
}

/** Arguments of one call; a longer list would overflow the stack. */
const CHUNK = 4096;

/** Sequences that are too long, surrogates and values beyond Unicode are no UTF-8 (RFC 3629). */
function codePoint(bytes: Uint8Array, at: number) {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return { value: first, length: 1 };
  const length = first >= 0xf0 && first < 0xf5 ? 4 : first >= 0xe0 ? 3 : first >= 0xc2 ? 2 : 0;
  if (length === 0 || first >= 0xf5) return undefined;
  let value = first & (0xff >> (length + 1));
  for (let index = 1; index < length; index++) {
    const next = bytes[at + index];
    if (next === undefined || next >> 6 !== 0b10) return undefined;
    value = (value << 6) | (next & 0x3f);
  }
  const tooLong = (length === 3 && value < 0x800) || (length === 4 && value < 0x10000);
  const surrogate = value >= 0xd800 && value <= 0xdfff;
  return tooLong || surrogate || value > 0x10ffff ? undefined : { value, length };
}

function utf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be'): DecodedText {
  const low = encoding === 'utf-16le' ? 0 : 1;
  const pieces: string[] = [];
  for (let from = 2; from + 1 < bytes.length; from += CHUNK * 2) {
    const units: number[] = [];
    const end = Math.min(bytes.length - 1, from + CHUNK * 2);
    for (let at = from; at < end; at += 2) {
      units.push((bytes[at + low] ?? 0) | ((bytes[at + 1 - low] ?? 0) << 8));
    }
    pieces.push(String.fromCharCode(...units));
  }
  return { text: pieces.join(''), encoding };
}

/** 0x80 to 0xBF of Windows-1251; from 0xC0 on the Russian alphabet follows in order. */
const UPPER = 'ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u0098™љ›њќћџ\u00a0ЎўЈ¤Ґ¦§Ё©Є«¬\u00ad®Ї°±Ііґµ¶·ё№є»јЅѕї';

function windows1251(bytes: Uint8Array): string {
  const signs: string[] = [];
  for (const byte of bytes) {
    if (byte < 0x80) signs.push(String.fromCharCode(byte));
    else if (byte < 0xc0) signs.push(UPPER[byte - 0x80] ?? '\ufffd');
    else signs.push(String.fromCharCode(0x410 + byte - 0xc0));
  }
  return signs.join('');
}
