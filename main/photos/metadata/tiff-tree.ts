/** One field of a directory (TIFF 6.0 §2), its value in the byte order of the file. */
export interface TiffField {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  readonly value: Buffer;
  /** Where the value lay in the bytes it was read from. */
  readonly at: number;
}

export interface TiffDirectory {
  readonly fields: readonly TiffField[];
  /** The directories that fields of this one point to, by tag. */
  readonly below: ReadonlyMap<number, TiffDirectory>;
  /** The one behind it: in EXIF, that of the thumbnail. */
  readonly next?: TiffDirectory;
  /** The JPEG that the directory points to, when it is a thumbnail's. */
  readonly thumbnail?: Buffer;
}

/** The metadata of a camera: a TIFF file without a picture. */
export interface TiffTree {
  readonly little: boolean;
  readonly first: TiffDirectory;
}

export const TAG = {
  imageDescription: 0x010e,
  make: 0x010f,
  model: 0x0110,
  orientation: 0x0112,
  artist: 0x013b,
  thumbnailAt: 0x0201,
  thumbnailBytes: 0x0202,
  copyright: 0x8298,
  exif: 0x8769,
  gps: 0x8825,
  interoperability: 0xa005,
  makerNote: 0x927c,
  userComment: 0x9286,
  ownerName: 0xa430,
  bodySerial: 0xa431,
  lensSerial: 0xa435,
} as const;

const POINTERS: ReadonlySet<number> = new Set([TAG.exif, TAG.gps, TAG.interoperability]);
const BYTES = [0, 1, 1, 2, 4, 8, 1, 1, 2, 4, 8, 4, 8, 4];
const MOST_FIELDS = 1_000;
const LONG = 4;

/** Undefined when the bytes begin like no TIFF. What lies outside of them is left out. */
export function readTiffTree(bytes: Buffer): TiffTree | undefined {
  if (bytes.length < 14) return undefined;
  const order = bytes.toString('latin1', 0, 2);
  if (order !== 'II' && order !== 'MM') return undefined;
  const little = order === 'II';
  const reader = readerOf(bytes, little);
  // BigTIFF has another number here, and longer ones behind it.
  if (reader.u16(2) !== 42) return undefined;
  const first = readDirectory(bytes, reader, reader.u32(4), new Set());
  return first && { little, first };
}

export interface NumberReader {
  readonly little: boolean;
  u16(at: number): number;
  u32(at: number): number;
}

export function readerOf(bytes: Buffer, little: boolean): NumberReader {
  return little
    ? { little, u16: (at) => bytes.readUInt16LE(at), u32: (at) => bytes.readUInt32LE(at) }
    : { little, u16: (at) => bytes.readUInt16BE(at), u32: (at) => bytes.readUInt32BE(at) };
}

/** A directory is read once: hostile ones point at themselves and at each other. */
function readDirectory(
  bytes: Buffer,
  reader: NumberReader,
  at: number,
  seen: Set<number>,
): TiffDirectory | undefined {
  if (at < 8 || at + 2 > bytes.length || seen.has(at) || seen.size > 20) return undefined;
  seen.add(at);
  const fields: TiffField[] = [];
  const below = new Map<number, TiffDirectory>();
  const count = Math.min(reader.u16(at), MOST_FIELDS);
  const end = at + 2 + count * 12;
  for (let entry = at + 2; entry < end && entry + 12 <= bytes.length; entry += 12) {
    const field = readField(bytes, reader, entry);
    if (!field) continue;
    fields.push(field);
    if (POINTERS.has(field.tag)) {
      const directory = readDirectory(bytes, reader, reader.u32(entry + 8), seen);
      if (directory) below.set(field.tag, directory);
    }
  }
  const next =
    end + 4 <= bytes.length ? readDirectory(bytes, reader, reader.u32(end), seen) : undefined;
  const thumbnail = thumbnailOf(bytes, fields, reader.little);
  return { fields, below, ...(next && { next }), ...(thumbnail && { thumbnail }) };
}

function readField(bytes: Buffer, reader: NumberReader, entry: number): TiffField | undefined {
  const type = reader.u16(entry + 2);
  const count = reader.u32(entry + 4);
  const size = (BYTES[type] ?? 0) * count;
  if (size === 0 || size > bytes.length) return undefined;
  const at = size <= 4 ? entry + 8 : reader.u32(entry + 8);
  if (at + size > bytes.length) return undefined;
  return { tag: reader.u16(entry), type, count, value: bytes.subarray(at, at + size), at };
}

/** The whole number of a field of one value. */
export function numberOf(
  fields: readonly TiffField[],
  tag: number,
  little: boolean,
): number | undefined {
  const field = fields.find((one) => one.tag === tag);
  if (!field) return undefined;
  if (field.value.length >= 4) return readerOf(field.value, little).u32(0);
  if (field.value.length >= 2) return readerOf(field.value, little).u16(0);
  return field.value[0];
}

function thumbnailOf(
  bytes: Buffer,
  fields: readonly TiffField[],
  little: boolean,
): Buffer | undefined {
  const at = numberOf(fields, TAG.thumbnailAt, little);
  const size = numberOf(fields, TAG.thumbnailBytes, little);
  if (!at || !size || at + size > bytes.length) return undefined;
  return bytes.subarray(at, at + size);
}

/**
 * The bytes of a tree. The camera's own note stays where it lay, because some makers count from
 * the beginning of the file inside of it.
 */
export function writeTiffTree({ little, first }: TiffTree): Buffer {
  const note = first.below
    .get(TAG.exif)
    ?.fields.find(({ tag, at, value }) => tag === TAG.makerNote && at >= 8 && value.length > 4);
  const pieces: { readonly at: number; readonly bytes: Buffer }[] = [];
  let end = 8;
  const take = (size: number): number => {
    const even = end + (end % 2);
    const meets = note && even < note.at + note.value.length && even + size > note.at;
    const at = meets ? note.at + note.value.length + ((note.at + note.value.length) % 2) : even;
    end = at + size;
    return at;
  };
  const place = (bytes: Buffer): number => {
    const at = take(bytes.length);
    pieces.push({ at, bytes });
    return at;
  };
  const u16 = (buffer: Buffer, value: number, at: number) =>
    little ? buffer.writeUInt16LE(value, at) : buffer.writeUInt16BE(value, at);
  const u32 = (buffer: Buffer, value: number, at: number) =>
    little ? buffer.writeUInt32LE(value, at) : buffer.writeUInt32BE(value, at);

  const writeDirectory = (directory: TiffDirectory): number => {
    const fields = [...directory.fields].sort((a, b) => a.tag - b.tag);
    const bytes = Buffer.alloc(2 + fields.length * 12 + 4);
    const at = place(bytes);
    u16(bytes, fields.length, 0);
    for (const [index, field] of fields.entries()) {
      const entry = 2 + index * 12;
      const child = directory.below.get(field.tag);
      const pointed = child
        ? writeDirectory(child)
        : field.tag === TAG.thumbnailAt && directory.thumbnail
          ? place(directory.thumbnail)
          : undefined;
      u16(bytes, field.tag, entry);
      u16(bytes, pointed === undefined ? field.type : LONG, entry + 2);
      u32(bytes, pointed === undefined ? field.count : 1, entry + 4);
      if (pointed !== undefined) u32(bytes, pointed, entry + 8);
      else if (field.value.length <= 4) field.value.copy(bytes, entry + 8);
      else u32(bytes, field === note ? note.at : place(field.value), entry + 8);
    }
    if (directory.next) u32(bytes, writeDirectory(directory.next), bytes.length - 4);
    return at;
  };

  const head = Buffer.alloc(8);
  head.write(little ? 'II' : 'MM', 'latin1');
  u16(head, 42, 2);
  u32(head, writeDirectory(first), 4);
  if (note) pieces.push({ at: note.at, bytes: note.value });
  const whole = Buffer.alloc(Math.max(end, ...pieces.map(({ at, bytes }) => at + bytes.length)));
  head.copy(whole);
  for (const { at, bytes } of pieces) bytes.copy(whole, at);
  return whole;
}
