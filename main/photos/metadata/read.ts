import type { FieldList, FieldText, PhotoFields } from '../../../core/captions/photo-fields.ts';
import { CAPTION_FIELDS } from '../../../core/release/caption-book.ts';
import type { PhotoFormat } from '../protocol.ts';
import { type Blocks, blocksInJpeg, NO_BLOCKS } from './blocks.ts';
import { type CameraNotes, cameraNotes, fieldsOfExif } from './exif-read.ts';
import { blocksInGif } from './gif.ts';
import { blocksInHeif } from './heif.ts';
import { fieldsOfIim } from './iim-fields.ts';
import { blocksInPng } from './png.ts';
import { mended } from './text-encoding.ts';
import { blocksInTiff } from './tiff-file.ts';
import { blocksInWebp } from './webp.ts';
import { privacyOf } from './xmp-merge.ts';
import { fieldsOfXmp } from './xmp-read.ts';

/** What a picture file says about its picture, and what of it is nobody else's business. */
export interface FoundMetadata extends CameraNotes {
  readonly fields: PhotoFields;
}

/** The same by kind of metadata, before the kinds are reconciled. */
export interface FoundLayers {
  readonly xmp: PhotoFields;
  readonly iim: PhotoFields;
  readonly exif: PhotoFields;
}

const NO_NOTES: CameraNotes = {
  position: false,
  serial: false,
  owner: false,
  makerNote: false,
  thumbnail: false,
};

/**
 * The words and notes in a picture's bytes. Never throws: metadata that is broken, hostile or far
 * too large counts as none, because the photo is a photo all the same.
 */
export function readMetadata(bytes: Buffer, format: PhotoFormat): FoundMetadata {
  const { fields, ...notes } = readWhole(bytes, format);
  return { ...notes, fields: reconciled(fields) };
}

/** The same with the three kinds by themselves, for comparing what was written. */
export function readWhole(
  bytes: Buffer,
  format: PhotoFormat,
): CameraNotes & { readonly fields: FoundLayers } {
  const blocks = blocksOf(bytes, format);
  const notes = blocks.exif ? attempt(cameraNotes, blocks.exif, NO_NOTES) : NO_NOTES;
  const xmp = attempt(privacyOf, blocks.xmp, { position: false, camera: false });
  return {
    ...notes,
    position: notes.position || xmp.position,
    serial: notes.serial || xmp.camera,
    fields: layersOf(blocks),
  };
}

function layersOf(blocks: Blocks): FoundLayers {
  return {
    xmp: attempt(fieldsOfXmp, blocks.xmp, {}),
    iim: attempt(fieldsOfIim, blocks.iim, {}),
    exif: { ...blocks.words, ...(blocks.exif && attempt(fieldsOfExif, blocks.exif, {})) },
  };
}

/** The blocks of a picture in their container; none where the container makes no sense. */
export function blocksOf(bytes: Buffer, format: PhotoFormat): Blocks {
  return attempt(() => blocksIn(bytes, format), undefined, NO_BLOCKS);
}

function blocksIn(bytes: Buffer, format: PhotoFormat): Blocks {
  switch (format) {
    case 'jpeg':
      return blocksInJpeg(bytes);
    case 'png':
      return blocksInPng(bytes);
    case 'webp':
      return blocksInWebp(bytes);
    case 'tiff':
      return blocksInTiff(bytes);
    case 'avif':
    case 'heic':
      return blocksInHeif(bytes);
    case 'gif':
      return blocksInGif(bytes);
    default:
      return format satisfies never;
  }
}

/** One block that cannot be read takes none of the others with it. */
function attempt<Input, Output>(
  read: (input: Input) => Output,
  input: Input,
  otherwise: Output,
): Output {
  try {
    return read(input);
  } catch {
    return otherwise;
  }
}

/**
 * One value per field: XMP's before the older format's before EXIF's (Metadata Working Group 2.0
 * §5), each taken whole, since the older ones hold cut copies of the same words.
 */
function reconciled({ xmp, iim, exif }: FoundLayers): PhotoFields {
  const fields: PhotoFields = {};
  for (const field of CAPTION_FIELDS) {
    const found = xmp[field] ?? iim[field] ?? exif[field];
    if (found) Object.assign(fields, { [field]: withMendedTexts(found) });
  }
  return fields;
}

function withMendedTexts(found: FieldText | FieldList): FieldText | FieldList {
  const texts = Object.entries(found).map(([language, said]) => [
    language,
    typeof said === 'string' ? mended(said) : said.map(mended),
  ]);
  return Object.fromEntries(texts);
}
