import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { Language } from '../../../core/release/language.ts';
import { cutToBytes } from './iim-fields.ts';
import { TAG, type TiffDirectory, type TiffField, type TiffTree } from './tiff-tree.ts';
import { languageOrder, oneText } from './xmp-write.ts';

/** What of the camera's notes may stay. */
export interface Keep {
  /** Serials, owner, maker's note, thumbnail and all else the camera noted. */
  readonly keepCamera: boolean;
  /** Where on earth it was. */
  readonly keepPosition: boolean;
}

/** The first directory's fields that tell how to show the picture, and with what it was taken. */
const SHOWING = new Set([
  0x0100, 0x0101, 0x0102, 0x0103, 0x0106, 0x010f, 0x0110, 0x0112, 0x0115, 0x011a, 0x011b, 0x0128,
  0x012d, 0x0131, 0x0132, 0x013e, 0x013f, 0x0211, 0x0212, 0x0213, 0x0214, 0x8769,
]);

/**
 * What is known to tell nothing of person or place: exposure, lens, time, colour. A list of what
 * may stay, not of what must go: makers invent fields, and serials hide in them.
 */
const EXPOSURE = new Set([
  0x829a, 0x829d, 0x8822, 0x8824, 0x8827, 0x8830, 0x8831, 0x8832, 0x8833, 0x8834, 0x8835, 0x9000,
  0x9003, 0x9004, 0x9010, 0x9011, 0x9012, 0x9101, 0x9102, 0x9201, 0x9202, 0x9203, 0x9204, 0x9205,
  0x9206, 0x9207, 0x9208, 0x9209, 0x920a, 0x9214, 0x9290, 0x9291, 0x9292, 0xa000, 0xa001, 0xa002,
  0xa003, 0xa005, 0xa20e, 0xa20f, 0xa210, 0xa214, 0xa215, 0xa217, 0xa300, 0xa301, 0xa302, 0xa401,
  0xa402, 0xa403, 0xa404, 0xa405, 0xa406, 0xa407, 0xa408, 0xa409, 0xa40a, 0xa40c, 0xa432, 0xa433,
  0xa434, 0xa460, 0xa461, 0xa462, 0xa500,
]);

/** Words about the picture, and copies of blocks that are written elsewhere: never kept as found. */
const WORDS = new Set<number>([
  TAG.imageDescription,
  TAG.artist,
  TAG.copyright,
  TAG.userComment,
  0x02bc,
  0x83bb,
  0x8649,
  0x9c9b,
  0x9c9c,
  0x9c9d,
  0x9c9e,
  0x9c9f,
  0xea1c,
  0x014a,
]);

const ASCII = 2;
/** As in the older format, so that a block never outgrows its segment. */
const DESCRIPTION_BYTES = 2000;
const NAME_BYTES = 256;

/**
 * A camera's metadata as it may go out: without what tells of person, place and camera, and with
 * the words of these fields where EXIF has a place for them. The caller decides whether there is a
 * block at all; one that is left without a field is not worth writing.
 */
export function cleanExif(tree: TiffTree, keep: Keep): TiffTree {
  return { ...tree, first: cleanDirectory(tree.first, SHOWING, keep) };
}

function cleanDirectory(
  directory: TiffDirectory,
  allowed: ReadonlySet<number>,
  keep: Keep,
): TiffDirectory {
  const below = new Map<number, TiffDirectory>();
  const exif = directory.below.get(TAG.exif);
  if (exif) below.set(TAG.exif, cleanDirectory(exif, EXPOSURE, keep));
  const interoperability = directory.below.get(TAG.interoperability);
  if (interoperability) below.set(TAG.interoperability, interoperability);
  const gps = directory.below.get(TAG.gps);
  if (gps && keep.keepPosition) below.set(TAG.gps, gps);
  const fields = directory.fields.filter(({ tag }) => {
    if (WORDS.has(tag)) return false;
    if (tag === TAG.gps) return below.has(tag);
    // A pointer to a directory that could not be read would point into nothing.
    if (tag === TAG.exif || tag === TAG.interoperability) return below.has(tag);
    return keep.keepCamera || allowed.has(tag);
  });
  return {
    fields,
    below,
    ...(keep.keepCamera && directory.next?.thumbnail && { next: directory.next }),
  };
}

/** The same with description, photographer and copyright in EXIF's own fields, in UTF-8. */
export function withWords(
  tree: TiffTree,
  fields: PhotoFields,
  languages: readonly Language[],
): TiffTree {
  const order = languageOrder(languages);
  const words = [
    ascii(TAG.imageDescription, oneText(fields.caption, order), DESCRIPTION_BYTES),
    ascii(TAG.artist, oneText(fields.photographer, order), NAME_BYTES),
    ascii(TAG.copyright, oneText(fields.copyright, order), NAME_BYTES),
  ].filter((field) => field !== undefined);
  const kept = tree.first.fields.filter(({ tag }) => !words.some((word) => word.tag === tag));
  return { ...tree, first: { ...tree.first, fields: [...kept, ...words] } };
}

/** EXIF calls the type ASCII; the Metadata Working Group (2.0 §3.2) has UTF-8 written into it. */
function ascii(tag: number, text: string | undefined, most: number): TiffField | undefined {
  if (text === undefined) return undefined;
  const value = Buffer.from(`${cutToBytes(text, most)}\0`);
  return { tag, type: ASCII, count: value.length, value, at: 0 };
}
