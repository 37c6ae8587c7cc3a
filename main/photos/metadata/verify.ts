import { isDeepStrictEqual } from 'node:util';
import type { FieldLanguage, PhotoFields } from '../../../core/captions/photo-fields.ts';
import { CAPTION_FIELDS } from '../../../core/release/caption-book.ts';
import type { PhotoFormat } from '../protocol.ts';
import type { CameraNotes } from './exif-read.ts';
import { fieldsOfIim, withFields } from './iim-fields.ts';
import { readWhole } from './read.ts';
import type { WriteOptions } from './written.ts';
import { fieldsOfXmp } from './xmp-read.ts';
import { languageOrder, oneText, xmpOfFields } from './xmp-write.ts';

/** The containers that have a place for the older format. */
const WITH_IIM: ReadonlySet<PhotoFormat> = new Set(['jpeg', 'tiff']);

/**
 * Reads a written picture as anybody would, and names what is not as it should be: fields of
 * XMP, of the older format and of EXIF, and notes of the camera that should have gone.
 */
export function compareWritten(
  written: Buffer,
  format: PhotoFormat,
  fields: PhotoFields,
  options: WriteOptions,
): readonly string[] {
  const { fields: found, ...notes } = readWhole(written, format);
  const order = languageOrder(options.languages);
  const xmp = fieldsOfXmp(xmpOfFields(fields, options.languages));
  const iim = WITH_IIM.has(format) ? fieldsOfIim(withFields([], fields, options)) : {};
  return [
    ...differences('xmp', found.xmp, xmp),
    ...differences('iim', found.iim, iim),
    ...exifDifferences(found.exif, fields, order),
    ...leftBehind(notes, options),
  ];
}

function differences(layer: string, found: PhotoFields, wanted: PhotoFields): string[] {
  return CAPTION_FIELDS.filter((field) => !isDeepStrictEqual(found[field], wanted[field])).map(
    (field) => `${layer} ${field}`,
  );
}

/** EXIF may have no place for a field, or hold its beginning; it must not say something else. */
function exifDifferences(
  found: PhotoFields,
  fields: PhotoFields,
  order: readonly FieldLanguage[],
): string[] {
  return (['caption', 'photographer', 'copyright'] as const)
    .filter((field) => {
      const said = found[field]?.und;
      return said !== undefined && !oneText(fields[field], order)?.startsWith(said);
    })
    .map((field) => `exif ${field}`);
}

function leftBehind(
  { position, serial, owner, makerNote, thumbnail }: CameraNotes,
  options: WriteOptions,
): string[] {
  return [
    ...(position && !options.keepPosition ? ['position'] : []),
    ...((serial || owner || makerNote || thumbnail) && !options.keepCamera ? ['camera'] : []),
  ];
}
