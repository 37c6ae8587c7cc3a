import { createHash } from 'node:crypto';
import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Blocks } from './blocks.ts';
import { cleanExif, withWords } from './exif-clean.ts';
import { iimBlock } from './iim-fields.ts';
import { foreignResources, RESOURCE, resource, writeResources } from './photoshop-resources.ts';
import { type TiffTree, writeTiffTree } from './tiff-tree.ts';
import { mergedXmp } from './xmp-merge.ts';
import type { XmpProperties } from './xmp-properties.ts';

export interface WriteOptions {
  /** The first one is `x-default`, and the one of the fields that hold one language only. */
  readonly languages: readonly Language[];
  /** The office's Latin credit, for where the whole one has more than 32 bytes. */
  readonly shortCredit?: string;
  readonly keepCamera: boolean;
  readonly keepPosition: boolean;
  /** The name that the camera gave the file. */
  readonly originalName?: string;
}

/** The XMP properties to write over what was found. */
export function xmpToWrite(
  found: Blocks,
  fields: PhotoFields,
  options: WriteOptions,
): XmpProperties {
  return mergedXmp(found.xmp, fields, options);
}

/**
 * EXIF to write over what was found: words in a block that is there, and never a block for words
 * alone, as XMP and the older format carry them already. Undefined when nothing would be left.
 */
export function exifToWrite(
  { exif }: Blocks,
  fields: PhotoFields,
  options: WriteOptions,
): TiffTree | undefined {
  if (!exif) return undefined;
  const clean = cleanExif(exif, options);
  return clean.first.fields.length === 0 ? undefined : withWords(clean, fields, options.languages);
}

/** The older format's block to write over what was found. */
export function iimToWrite(found: Blocks, fields: PhotoFields, options: WriteOptions): Buffer {
  return iimBlock(found.iim, fields, options);
}

/**
 * Photoshop's block: the sum by which the age of the older format's block is told, what others
 * keep there, and the block itself where the container has no other place for it.
 */
export function resourcesToWrite(
  found: Blocks,
  iim: Buffer,
  { withIim }: { readonly withIim: boolean },
): Buffer {
  const digest = createHash('md5').update(iim).digest();
  return writeResources([
    ...(withIim ? [resource(RESOURCE.iptc, iim)] : []),
    resource(RESOURCE.iptcDigest, digest),
    ...foreignResources(found.resources),
  ]);
}

/** The bytes of an EXIF block; of one too large for its segment without the thumbnail. */
export function exifBytes(tree: TiffTree, most: number): Buffer | undefined {
  const whole = writeTiffTree(tree);
  if (whole.length <= most) return whole;
  const { next: _, ...first } = tree.first;
  const smaller = writeTiffTree({ ...tree, first });
  return smaller.length <= most ? smaller : undefined;
}
