/** One segment before the picture's data: its marker's second byte, and what it holds. */
export interface JpegSegment {
  readonly marker: number;
  readonly payload: Buffer;
  /** Where the payload lies in the file. */
  readonly at: number;
}

/** A JPEG taken apart (ITU T.81 §B.1), without its pixels being looked at. */
export interface JpegFile {
  readonly segments: readonly JpegSegment[];
  /** Where the first scan begins; the end of the bytes when there is none. */
  readonly scanAt: number;
  /** A segment says that it is longer than the bytes are: they are only a beginning, or damaged. */
  readonly isTorn: boolean;
}

export const MARKER = {
  app0: 0xe0,
  app1: 0xe1,
  app2: 0xe2,
  app13: 0xed,
  app14: 0xee,
  app15: 0xef,
  comment: 0xfe,
  startOfScan: 0xda,
  endOfImage: 0xd9,
} as const;

export const HEADER = {
  exif: Buffer.from('Exif\0\0', 'latin1'),
  xmp: Buffer.from('http://ns.adobe.com/xap/1.0/\0', 'latin1'),
  extendedXmp: Buffer.from('http://ns.adobe.com/xmp/extension/\0', 'latin1'),
  photoshop: Buffer.from('Photoshop 3.0\0', 'latin1'),
  icc: Buffer.from('ICC_PROFILE\0', 'latin1'),
  multiPicture: Buffer.from('MPF\0', 'latin1'),
  gainMap: Buffer.from('urn:iso:std:iso:ts:21496:-1\0', 'latin1'),
  jfif: Buffer.from('JFIF\0', 'latin1'),
  adobe: Buffer.from('Adobe', 'latin1'),
} as const;

const MOST_SEGMENTS = 5_000;

/**
 * The segments up to the first scan. Stray bytes between them, which some cameras and editors
 * write and all decoders skip, belong to none.
 */
export function readJpeg(bytes: Buffer, start = 0): JpegFile {
  const segments: JpegSegment[] = [];
  let isTorn = false;
  let at = start + 2;
  while (at + 4 <= bytes.length && segments.length < MOST_SEGMENTS) {
    if (bytes[at] !== 0xff) {
      at += 1;
      continue;
    }
    const marker = bytes[at + 1] ?? 0;
    if (marker === MARKER.startOfScan) return { segments, scanAt: at, isTorn };
    // Fill bytes, a stray FF 00, restart markers and a second start of image stand alone.
    if (marker === 0xff || marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd9)) {
      at += 1;
      continue;
    }
    const length = bytes.readUInt16BE(at + 2);
    const end = at + 2 + length;
    if (length < 2 || end > bytes.length) {
      isTorn ||= end > bytes.length;
      at += 2;
      continue;
    }
    segments.push({ marker, payload: bytes.subarray(at + 4, end), at: at + 4 });
    at = end;
  }
  return { segments, scanAt: bytes.length, isTorn };
}

/**
 * Where the picture ends, behind its end marker: inside of a scan FF is followed by 00, by a
 * restart marker, or by a marker that means it. Undefined when there is no end.
 */
export function endOfPicture(bytes: Buffer, scanAt: number): number | undefined {
  let at = scanAt;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    if (at < 0 || at + 1 >= bytes.length) return undefined;
    const marker = bytes[at + 1] ?? 0;
    if (marker === MARKER.endOfImage) return at + 2;
    if (marker === 0xff) at += 1;
    else if (marker < 0xc0 || (marker >= 0xd0 && marker <= 0xd7)) at += 2;
    else if (at + 4 > bytes.length) return undefined;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
}

export function startsWith(payload: Buffer, header: Buffer): boolean {
  return (
    payload.length >= header.length &&
    payload.compare(header, 0, header.length, 0, header.length) === 0
  );
}

/** The bytes of one segment; `parts` together have at most 65,533 bytes. */
export function segmentBytes(marker: number, ...parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(4);
  const length = parts.reduce((sum, part) => sum + part.length, 2);
  head[0] = 0xff;
  head[1] = marker;
  head.writeUInt16BE(length, 2);
  return Buffer.concat([head, ...parts]);
}

export const LARGEST_PAYLOAD = 65_533;
