import type { TextName } from './photo-texts.ts';

/**
 * Bytes of UTF-8 that the older half of a picture's metadata (IPTC-IIM) has room for; a Cyrillic
 * letter takes two. XMP, which stands beside it, has no such limits.
 */
const BYTES: Readonly<Partial<Record<TextName, number>>> = {
  caption: 2000,
  headline: 256,
  title: 64,
  photographer: 32,
  credit: 32,
  source: 32,
  copyright: 128,
  instructions: 256,
  city: 32,
  venue: 32,
  region: 32,
  country: 64,
};

const encoder = new TextEncoder();

export function bytesOf(text: string): number {
  return encoder.encode(text).length;
}

/** What becomes of a text in IPTC-IIM when it is longer than that has room for. */
export type Shortened =
  /** The office's own short form stands instead. */
  | {
      readonly type: 'instead';
      readonly text: string;
      readonly bytes: number;
      readonly limit: number;
    }
  /** It is cut off at the last whole letter. */
  | {
      readonly type: 'cut';
      readonly text: string;
      readonly bytes: number;
      readonly limit: number;
    };

/** Undefined when the text fits. `short` is the office's short Latin credit. */
export function shortened(
  name: TextName,
  text: string,
  short: string | undefined,
): Shortened | undefined {
  const limit = BYTES[name];
  if (limit === undefined || bytesOf(text) <= limit) return undefined;
  const takesShort = name === 'credit' || name === 'source';
  if (takesShort && short && bytesOf(short) <= limit)
    return { type: 'instead', text: short, bytes: bytesOf(short), limit };
  return { type: 'cut', text: cutTo(text, limit), bytes: bytesOf(text), limit };
}

function cutTo(text: string, limit: number): string {
  let room = limit;
  let kept = '';
  for (const sign of text) {
    room -= bytesOf(sign);
    if (room < 0) break;
    kept += sign;
  }
  return kept.trimEnd();
}
