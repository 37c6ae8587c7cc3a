/** Bytes a value, by field type (TIFF 6.0, section 2): only whole numbers are read here. */
const SIZES: Readonly<Record<number, 1 | 2 | 4>> = { 1: 1, 3: 2, 4: 4, 7: 1 };

/** A directory with more values than this in one field is no photo's. */
const MOST_VALUES = 1_000_000;

/**
 * The whole-number fields of a TIFF file's first directory, by tag. `undefined` when the directory
 * or one of its values lies outside the bytes.
 */
export function readTiffDirectory(bytes: Buffer): Map<number, readonly number[]> | undefined {
  if (bytes.length < 8) return undefined;
  const little = bytes.toString('latin1', 0, 2) === 'II';
  const u16 = (at: number) => (little ? bytes.readUInt16LE(at) : bytes.readUInt16BE(at));
  const u32 = (at: number) => (little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at));
  const read = { 1: (at: number) => bytes[at] ?? 0, 2: u16, 4: u32 };
  const directory = u32(4);
  if (directory + 2 > bytes.length) return undefined;
  const fields = new Map<number, readonly number[]>();
  for (let i = 0; i < u16(directory); i++) {
    const entry = directory + 2 + i * 12;
    if (entry + 12 > bytes.length) return undefined;
    const size = SIZES[u16(entry + 2)];
    const count = u32(entry + 4);
    if (!size || count > MOST_VALUES) continue;
    const first = count * size <= 4 ? entry + 8 : u32(entry + 8);
    if (first + count * size > bytes.length) return undefined;
    fields.set(
      u16(entry),
      Array.from({ length: count }, (_, n) => read[size](first + n * size)),
    );
  }
  return fields;
}
