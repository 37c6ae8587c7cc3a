import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { cleanExif } from './exif-clean.ts';
import {
  type Box,
  blocksInHeif,
  extentsInFile,
  type Heif,
  type ItemPlace,
  itemOfKind,
  itemsOfKind,
  readHeif,
  tiffIn,
  XMP_TYPE,
} from './heif.ts';
import { MetadataError } from './metadata-error.ts';
import { cleanPacket } from './packet-in-place.ts';
import { readTiffTree, writeTiffTree } from './tiff-tree.ts';
import { type WriteOptions, xmpToWrite } from './written.ts';
import { packetOf } from './xmp-write.ts';

/**
 * An AVIF or HEIC with these words in its XMP item, which is made where there is none. The packet
 * stands at the end of the file; the coded pictures keep their bytes and only move. The camera's
 * block is made smaller where it lies.
 *
 * @throws MetadataError `unsupported` for what has a film or a layout that is not safe to move
 */
export function writeHeif(bytes: Buffer, fields: PhotoFields, options: WriteOptions): Buffer {
  const heif = readHeif(bytes);
  if (!heif) throw new MetadataError('no-picture');
  if (!isWhole(heif, bytes.length)) throw new MetadataError('no-picture');
  if (!canMove(heif)) throw new MetadataError('unsupported');
  const file = Buffer.from(bytes);
  for (const id of itemsOfKind(heif, 'Exif')) cleanCamera(file, heif, id, options);
  const old = itemOfKind(heif, XMP_TYPE);
  for (const id of itemsOfKind(heif, XMP_TYPE)) {
    if (id !== old) cleanOther(file, heif, id, options);
  }
  if (old !== undefined) eraseItem(file, heif, old);
  const packet = Buffer.from(packetOf(xmpToWrite(blocksInHeif(bytes), fields, options)));
  const item = old ?? Math.max(0, ...heif.kinds.keys(), ...heif.places.map(({ id }) => id)) + 1;
  if (item > 0xffff) throw new MetadataError('unsupported');

  // The numbers have one size whatever they are, so the first draft tells how far all else moves.
  const draft = metaBox(file, heif, item, { packetAt: 0, packet, moved: 0 });
  const moved = draft.length - (heif.meta.end - heif.meta.at);
  const packetAt = file.length + moved + 8;
  const meta = metaBox(file, heif, item, { packetAt, packet, moved });
  return Buffer.concat([
    file.subarray(0, heif.meta.at),
    meta,
    file.subarray(heif.meta.end),
    box('mdat', packet),
  ]);
}

/** Behind a torn end our packet would stand where pixels are looked for. */
function isWhole({ places }: Heif, size: number): boolean {
  return places.every(
    ({ method, extents }) =>
      method !== 0 || extents.every(({ offset, length }) => offset + length <= size),
  );
}

function canMove({ film, places, primary, boxes, kinds }: Heif): boolean {
  return (
    !film &&
    ![...kinds.values()].some((kind) => kind.startsWith(`${XMP_TYPE};`)) &&
    primary > 0 &&
    boxes.some(({ type }) => type === 'iinf') &&
    places.every(
      ({ method, reference, extents }) =>
        reference === 0 &&
        method <= 1 &&
        extents.every(({ offset, length }) => offset + length < 0xff00_0000),
    )
  );
}

/** Smaller where it lies, filled up with zeros, so that nothing behind it moves. */
function cleanCamera(file: Buffer, heif: Heif, id: number, options: WriteOptions): void {
  const extents = extentsInFile(heif, file, id);
  const [extent] = extents ?? [];
  if (!extent) return;
  if (extents?.length !== 1) throw new MetadataError('unsupported');
  const item = file.subarray(extent.offset, extent.offset + extent.length);
  const tree = readTiffTree(tiffIn(item));
  const clean = tree ? writeTiffTree(cleanExif(tree, options)) : Buffer.alloc(0);
  const start = item.length - tiffIn(item).length;
  const fits = start + clean.length <= item.length;
  if (options.keepCamera && options.keepPosition && !fits) return;
  item.fill(0, start);
  if (fits) clean.copy(item, start);
}

/** The words of another picture in the file stay, without what is private. */
function cleanOther(file: Buffer, heif: Heif, id: number, options: WriteOptions): void {
  const [extent, ...more] = extentsInFile(heif, file, id) ?? [];
  if (!extent) return;
  if (more.length > 0) throw new MetadataError('unsupported');
  const { offset, length } = extent;
  cleanPacket(file.subarray(offset, offset + length), options).copy(file, offset);
}

function eraseItem(file: Buffer, heif: Heif, id: number): void {
  for (const { offset, length } of extentsInFile(heif, file, id) ?? []) {
    file.fill(0x20, offset, offset + length);
  }
}

interface Placing {
  /** Where the packet will lie in the new file. */
  readonly packetAt: number;
  readonly packet: Buffer;
  /** How far everything behind the meta box moves. */
  readonly moved: number;
}

function metaBox(file: Buffer, heif: Heif, item: number, placing: Placing): Buffer {
  const isNew = !heif.kinds.has(item);
  const places = [
    ...heif.places
      .filter(({ id }) => id !== item)
      .map((place) => movedPlace(place, heif.meta, placing.moved, file.length)),
    {
      id: item,
      method: 0,
      reference: 0,
      extents: [{ offset: placing.packetAt, length: placing.packet.length }],
    },
  ];
  const bodies = heif.boxes.map((one): Buffer => {
    if (one.type === 'iloc') return locations(places);
    if (one.type === 'iinf' && isNew) return withEntry(file, one, item);
    if (one.type === 'iref' && isNew) return withReference(file, one, item, heif.primary);
    return file.subarray(one.at, one.end);
  });
  const hasReferences = heif.boxes.some(({ type }) => type === 'iref');
  const references = isNew && !hasReferences ? [newReferences(item, heif.primary)] : [];
  const head = file.subarray(heif.meta.start, heif.meta.start + 4);
  return box('meta', head, ...bodies, ...references);
}

function movedPlace(place: ItemPlace, meta: Box, moved: number, size: number): ItemPlace {
  if (place.method !== 0) return place;
  const extents = place.extents.map(({ offset, length }) => ({
    offset: offset >= meta.end ? offset + moved : offset,
    length: length === 0 ? Math.max(0, size - offset) : length,
  }));
  return { ...place, extents };
}

/** Version 1 of the box, its offsets and lengths in four bytes each. */
function locations(places: readonly ItemPlace[]): Buffer {
  const head = Buffer.from([1, 0, 0, 0, 0x44, 0x00, places.length >> 8, places.length & 255]);
  const items = places.map(({ id, method, reference, extents }) => {
    const entry = Buffer.alloc(8 + extents.length * 8);
    entry.writeUInt16BE(id, 0);
    entry.writeUInt16BE(method, 2);
    entry.writeUInt16BE(reference, 4);
    entry.writeUInt16BE(extents.length, 6);
    for (const [n, { offset, length }] of extents.entries()) {
      entry.writeUInt32BE(offset, 8 + n * 8);
      entry.writeUInt32BE(length, 12 + n * 8);
    }
    return entry;
  });
  return box('iloc', head, ...items);
}

/** Version 2 of an entry: a mime item of XMP's type (ISO 23008-12 A.3). */
function withEntry(file: Buffer, iinf: Box, item: number): Buffer {
  const body = Buffer.from(file.subarray(iinf.start, iinf.end));
  if (body[0] === 0) body.writeUInt16BE(body.readUInt16BE(4) + 1, 4);
  else body.writeUInt32BE(body.readUInt32BE(4) + 1, 4);
  const head = Buffer.from([2, 0, 0, 0, item >> 8, item & 255, 0, 0]);
  const texts = Buffer.from(`mimeXMP\0${XMP_TYPE}\0`, 'latin1');
  return box('iinf', body, box('infe', head, texts));
}

/** The packet describes the main picture (ISO 23008-12 §6.5.7). */
function withReference(file: Buffer, iref: Box, item: number, primary: number): Buffer {
  const body = file.subarray(iref.start, iref.end);
  return box('iref', body, reference(item, primary, (body[0] ?? 0) > 0));
}

function newReferences(item: number, primary: number): Buffer {
  return box('iref', Buffer.alloc(4), reference(item, primary, false));
}

function reference(from: number, to: number, wide: boolean): Buffer {
  const body = Buffer.alloc(wide ? 10 : 6);
  body.writeUIntBE(from, 0, wide ? 4 : 2);
  body.writeUInt16BE(1, wide ? 4 : 2);
  body.writeUIntBE(to, wide ? 6 : 4, wide ? 4 : 2);
  return box('cdsc', body);
}

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const head = Buffer.alloc(8);
  head.writeUInt32BE(
    parts.reduce((sum, { length }) => sum + length, 8),
    0,
  );
  head.write(type, 4, 'latin1');
  return Buffer.concat([head, ...parts]);
}
