import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { type Blocks, blocksOfJpeg } from './blocks.ts';
import { jpegXmp } from './extended-xmp.ts';
import {
  endOfPicture,
  HEADER,
  type JpegSegment,
  LARGEST_PAYLOAD,
  MARKER,
  readJpeg,
  segmentBytes,
  startsWith,
} from './jpeg-file.ts';
import { MetadataError } from './metadata-error.ts';
import { cleanPicture, type IndexedPicture, indexedPictures, movedIndex } from './multi-picture.ts';
import {
  exifBytes,
  exifToWrite,
  iimToWrite,
  resourcesToWrite,
  type WriteOptions,
  xmpToWrite,
} from './written.ts';

/**
 * A JPEG with these words in XMP, IPTC-IIM and EXIF. Everything from the first table of the
 * picture to its end is copied as it is, the colour profile and later pictures with it. What
 * cameras and programs noted elsewhere stays only where it was asked to.
 *
 * @throws MetadataError `no-picture` when there is no scan in it
 */
export function writeJpeg(bytes: Buffer, fields: PhotoFields, options: WriteOptions): Buffer {
  const jpeg = readJpeg(bytes);
  const end = endOfPicture(bytes, jpeg.scanAt);
  if (end === undefined) throw new MetadataError('no-picture');
  const found = blocksOfJpeg(jpeg);
  const kept = jpeg.segments.filter((segment) => isKept(segment, options));
  const jfif = kept.filter(isJfif);
  const index = kept.find(isIndex);
  const pictures = index ? indexedPictures(index.payload, index.at, bytes.length) : [];
  const tail = tailOf(bytes, end, pictures, options);

  const pieces = [
    bytes.subarray(0, 2),
    ...jfif.map(withoutThumbnail),
    ...ourSegments(found, fields, options),
  ];
  let indexAt = 0;
  for (const segment of kept) {
    if (isJfif(segment)) continue;
    if (segment === index) indexAt = pieces.length;
    pieces.push(segmentBytes(segment.marker, segment.payload));
  }
  pieces.push(bytes.subarray(jpeg.scanAt, end));
  if (index && pictures.length > 0) {
    const size = lengthOf(pieces);
    const base = lengthOf(pieces.slice(0, indexAt)) + 4;
    const payload = movedIndex(index.payload, pictures, { base, moved: size - end, size });
    pieces[indexAt] = segmentBytes(index.marker, payload);
  }
  return Buffer.concat([...pieces, tail]);
}

const lengthOf = (pieces: readonly Buffer[]) => pieces.reduce((sum, { length }) => sum + length, 0);

function ourSegments(found: Blocks, fields: PhotoFields, options: WriteOptions): Buffer[] {
  const segments: Buffer[] = [];
  const exif = exifToWrite(found, fields, options);
  const camera = exif && exifBytes(exif, LARGEST_PAYLOAD - HEADER.exif.length);
  if (camera) segments.push(segmentBytes(MARKER.app1, HEADER.exif, camera));
  const xmp = jpegXmp(xmpToWrite(found, fields, options));
  if (HEADER.xmp.length + xmp.packet.length > LARGEST_PAYLOAD) throw new MetadataError('too-large');
  segments.push(segmentBytes(MARKER.app1, HEADER.xmp, xmp.packet));
  for (const portion of xmp.extension) segments.push(segmentBytes(MARKER.app1, portion));
  const block = resourcesToWrite(found, iimToWrite(found, fields, options), { withIim: true });
  const room = LARGEST_PAYLOAD - HEADER.photoshop.length;
  for (let at = 0; at < block.length; at += room) {
    const part = block.subarray(at, at + room);
    segments.push(segmentBytes(MARKER.app13, HEADER.photoshop, part));
  }
  return segments;
}

const isJfif = ({ marker, payload }: JpegSegment) =>
  marker === MARKER.app0 && startsWith(payload, HEADER.jfif);
const isIndex = ({ marker, payload }: JpegSegment) =>
  marker === MARKER.app2 && startsWith(payload, HEADER.multiPicture);

/** The blocks that are written anew. */
function isOurs({ marker, payload }: JpegSegment): boolean {
  if (marker === MARKER.app13) return startsWith(payload, HEADER.photoshop);
  return (
    marker === MARKER.app1 &&
    (startsWith(payload, HEADER.exif) ||
      startsWith(payload, HEADER.xmp) ||
      startsWith(payload, HEADER.extendedXmp))
  );
}

/** ISO 19566-5 boxes: a signed history, void once anything is changed, with thumbnails in it. */
const JUMBF = 0xeb;

/**
 * Tables of the picture always stay. Of the application segments only those that change how the
 * picture looks: colour profile, Adobe's colour transform, gain map, index of later pictures.
 */
function isKept(segment: JpegSegment, { keepCamera }: WriteOptions): boolean {
  const { marker, payload } = segment;
  const isNote = (marker >= MARKER.app0 && marker <= MARKER.app15) || marker === MARKER.comment;
  if (!isNote) return true;
  if (isOurs(segment) || marker === JUMBF) return false;
  if (keepCamera) return true;
  switch (marker) {
    case MARKER.app0:
      return isJfif(segment);
    case MARKER.app2:
      return [HEADER.icc, HEADER.multiPicture, HEADER.gainMap].some((header) =>
        startsWith(payload, header),
      );
    case MARKER.app14:
      return startsWith(payload, HEADER.adobe);
    default:
      return false;
  }
}

/** JFIF 1.02: a small picture may stand behind the density, its size in the last two bytes. */
function withoutThumbnail({ marker, payload }: JpegSegment): Buffer {
  const head = Buffer.from(payload.subarray(0, 14));
  if (head.length === 14) head.fill(0, 12);
  return segmentBytes(marker, head);
}

/**
 * What stands behind the first picture: the pictures of the index without their own private
 * notes. Anything else there is a maker's (a film with its place, a preview) and stays only with
 * the camera's notes.
 */
function tailOf(
  bytes: Buffer,
  end: number,
  pictures: readonly IndexedPicture[],
  options: WriteOptions,
): Buffer {
  const behind = pictures.filter(({ at }) => at >= end);
  const last = Math.max(end, ...behind.map(({ at, size }) => at + size));
  const tail = Buffer.from(bytes.subarray(end, options.keepCamera ? bytes.length : last));
  for (const { at, size } of behind) {
    cleanPicture(bytes.subarray(at, at + size), options).copy(tail, at - end);
  }
  return tail;
}
