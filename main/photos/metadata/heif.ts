import { type Blocks, exifBlock } from './blocks.ts';
import { readPacket } from './xmp-properties.ts';

/** A box of the ISO base media format (ISO 14496-12 §4.2), its body without its header. */
export interface Box {
  readonly type: string;
  /** Where the box begins, where its body does, and where it ends. */
  readonly at: number;
  readonly start: number;
  readonly end: number;
}

/** A part of an item: in the file (0), or in the data box of the meta box (1). */
export interface Extent {
  readonly offset: number;
  readonly length: number;
}

export interface ItemPlace {
  readonly id: number;
  /** 0 in the file, 1 in the meta box, 2 in another item. */
  readonly method: number;
  readonly reference: number;
  readonly extents: readonly Extent[];
}

export interface Heif {
  readonly meta: Box;
  /** The boxes in the meta box, in their order. */
  readonly boxes: readonly Box[];
  readonly primary: number;
  /** What each item is: `Exif`, `hvc1`, or for `mime` the content's type and how it is packed. */
  readonly kinds: ReadonlyMap<number, string>;
  readonly places: readonly ItemPlace[];
  /** The pictures that an item of metadata describes, by the item (ISO 23008-12 §6.5.7). */
  readonly described: ReadonlyMap<number, readonly number[]>;
  /** Whether the file also holds a film, whose tables count bytes of the file. */
  readonly film: boolean;
}

export const XMP_TYPE = 'application/rdf+xml';
const MOST_ITEMS = 20_000;

function boxesIn(bytes: Buffer, from: number, to: number): readonly Box[] {
  const boxes: Box[] = [];
  let at = from;
  while (at + 8 <= to && boxes.length < MOST_ITEMS) {
    const size = bytes.readUInt32BE(at);
    const long = size === 1 && at + 16 <= to;
    const length = long ? Number(bytes.readBigUInt64BE(at + 8)) : size === 0 ? to - at : size;
    if (length < (long ? 16 : 8) || at + length > to) break;
    const type = bytes.toString('latin1', at + 4, at + 8);
    boxes.push({ type, at, start: at + (long ? 16 : 8), end: at + length });
    at += length;
  }
  return boxes;
}

/** The items of a picture file; undefined when it has no meta box that makes sense. */
export function readHeif(bytes: Buffer): Heif | undefined {
  const top = boxesIn(bytes, 0, bytes.length);
  const meta = top.find(({ type }) => type === 'meta');
  if (!meta) return undefined;
  const boxes = boxesIn(bytes, meta.start + 4, meta.end);
  const box = (wanted: string) => boxes.find(({ type }) => type === wanted);
  const [pitm, iinf, iloc] = [box('pitm'), box('iinf'), box('iloc')];
  if (!iinf || !iloc) return undefined;
  return {
    meta,
    boxes,
    primary: pitm ? primaryOf(bytes, pitm) : 0,
    kinds: kindsOf(bytes, iinf),
    places: placesOf(bytes, iloc),
    described: describedOf(bytes, box('iref')),
    film: top.some(({ type }) => type === 'moov' || type === 'moof'),
  };
}

const version = (bytes: Buffer, box: Box) => bytes[box.start] ?? 0;

function primaryOf(bytes: Buffer, pitm: Box): number {
  const at = pitm.start + 4;
  return version(bytes, pitm) === 0 ? bytes.readUInt16BE(at) : bytes.readUInt32BE(at);
}

/** ISO 14496-12 §8.11.6: versions 2 and 3 of the entries name a type. */
function kindsOf(bytes: Buffer, iinf: Box): ReadonlyMap<number, string> {
  const kinds = new Map<number, string>();
  const head = version(bytes, iinf) === 0 ? 6 : 8;
  for (const entry of boxesIn(bytes, iinf.start + head, iinf.end)) {
    const form = version(bytes, entry);
    if (entry.type !== 'infe' || (form !== 2 && form !== 3)) continue;
    let at = entry.start + 4;
    const id = form === 2 ? bytes.readUInt16BE(at) : bytes.readUInt32BE(at);
    at += (form === 2 ? 2 : 4) + 2;
    const type = bytes.toString('latin1', at, at + 4);
    const texts = bytes.toString('latin1', at + 4, entry.end).split('\0');
    const [, content = '', encoding = ''] = texts;
    // What is packed is not read; its kind says so.
    const mime = encoding === '' ? content : `${content};${encoding}`;
    kinds.set(id, type === 'mime' ? mime : type);
  }
  return kinds;
}

/** ISO 14496-12 §8.11.12: from one item to several, each in two bytes or from version 1 in four. */
function describedOf(bytes: Buffer, iref: Box | undefined): Heif['described'] {
  const described = new Map<number, readonly number[]>();
  if (!iref) return described;
  const size = version(bytes, iref) === 0 ? 2 : 4;
  for (const { type, start, end } of boxesIn(bytes, iref.start + 4, iref.end)) {
    if (type !== 'cdsc' || start + size + 2 > end) continue;
    const count = bytes.readUInt16BE(start + size);
    const first = start + size + 2;
    const pictures = Array.from({ length: Math.min(count, Math.floor((end - first) / size)) });
    described.set(
      bytes.readUIntBE(start, size),
      pictures.map((_, n) => bytes.readUIntBE(first + n * size, size)),
    );
  }
  return described;
}

/** ISO 14496-12 §8.11.3: sizes of the numbers come first, half a byte each. */
function placesOf(bytes: Buffer, iloc: Box): readonly ItemPlace[] {
  const form = version(bytes, iloc);
  let at = iloc.start + 4;
  const number = (size: number): number => {
    const value =
      size === 8 ? Number(bytes.readBigUInt64BE(at)) : size > 0 ? bytes.readUIntBE(at, size) : 0;
    at += size;
    return value;
  };
  const sizes = number(2);
  const [offsetSize, lengthSize] = [sizes >> 12, (sizes >> 8) & 15];
  const [baseSize, indexSize] = [(sizes >> 4) & 15, form === 0 ? 0 : sizes & 15];
  const count = Math.min(number(form < 2 ? 2 : 4), MOST_ITEMS);
  const places: ItemPlace[] = [];
  let extentsLeft = MOST_ITEMS;
  for (let item = 0; item < count; item++) {
    const id = number(form < 2 ? 2 : 4);
    const method = form === 0 ? 0 : number(2) & 15;
    const reference = number(2);
    const base = number(baseSize);
    const extentCount = number(2);
    extentsLeft -= extentCount;
    if (extentsLeft < 0) break;
    const extents: Extent[] = [];
    for (let n = 0; n < extentCount; n++) {
      number(indexSize);
      const offset = base + number(offsetSize);
      extents.push({ offset, length: number(lengthSize) });
    }
    places.push({ id, method, reference, extents });
  }
  return places;
}

/** Where in the file an item's bytes lie; undefined when elsewhere, or outside of it. */
export function extentsInFile(
  heif: Heif,
  bytes: Buffer,
  id: number,
): readonly Extent[] | undefined {
  const place = heif.places.find((one) => one.id === id);
  const data = heif.boxes.find(({ type }) => type === 'idat');
  if (place?.reference !== 0 || place.method > 1) return undefined;
  if (place.method === 1 && !data) return undefined;
  const base = place.method === 1 ? (data?.start ?? 0) : 0;
  const extents = place.extents.map(({ offset, length }) => ({
    offset: base + offset,
    length: length === 0 ? bytes.length - base - offset : length,
  }));
  const inside = extents.every(
    ({ offset, length }) => length >= 0 && offset + length <= bytes.length,
  );
  return inside && extents.length > 0 ? extents : undefined;
}

export function itemsOfKind({ kinds }: Heif, kind: string): number[] {
  return [...kinds].filter(([, one]) => one === kind).map(([id]) => id);
}

/**
 * The item of this kind that describes the main picture, or says not which one it describes: a
 * gain map or a depth map has its own.
 */
export function itemOfKind(heif: Heif, kind: string): number | undefined {
  const items = itemsOfKind(heif, kind);
  return (
    items.find((id) => heif.described.get(id)?.includes(heif.primary)) ??
    items.find((id) => !heif.described.has(id))
  );
}

export function blocksInHeif(bytes: Buffer): Blocks {
  const heif = readHeif(bytes);
  if (!heif) return { xmp: [], iim: [], resources: [] };
  const data = (kind: string): Buffer | undefined => {
    const id = itemOfKind(heif, kind);
    const extents = id === undefined ? undefined : extentsInFile(heif, bytes, id);
    return (
      extents &&
      Buffer.concat(extents.map(({ offset, length }) => bytes.subarray(offset, offset + length)))
    );
  };
  const exif = data('Exif');
  const packet = data(XMP_TYPE);
  return {
    ...exifBlock(exif && tiffIn(exif)),
    xmp: packet ? readPacket(packet) : [],
    iim: [],
    resources: [],
  };
}

/** ISO 23008-12 A.2.1: four bytes say how far behind them the camera's block begins. */
export function tiffIn(item: Buffer): Buffer {
  if (item.length < 4) return item;
  return item.subarray(Math.min(4 + item.readUInt32BE(0), item.length));
}
