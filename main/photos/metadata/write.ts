import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { PhotoFormat } from '../protocol.ts';
import { writeGif } from './gif.ts';
import { writeHeif } from './heif-write.ts';
import { writeJpeg } from './jpeg-write.ts';
import { MetadataError } from './metadata-error.ts';
import { writePng } from './png.ts';
import { writeTiff } from './tiff-file.ts';
import { compareWritten } from './verify.ts';
import { writeWebp } from './webp.ts';
import type { WriteOptions } from './written.ts';

/**
 * A copy of a picture's bytes that says these words; the pixels are the same bytes as before.
 *
 * The fields are the whole truth: a field that is absent is taken out of the picture. What other
 * programs noted and nobody here knows stays; GPS, serials, owner, maker's notes and thumbnails go
 * unless asked to stay. The result is read back and compared before it is returned.
 *
 * @throws MetadataError with the reason why nothing was written
 */
export function writeMetadata(
  bytes: Buffer,
  format: PhotoFormat,
  fields: PhotoFields,
  options: WriteOptions,
): Buffer {
  const written = insideOf(() => captioned(bytes, format, fields, options));
  const wrong = compareWritten(written, format, fields, options);
  if (wrong.length > 0) throw new MetadataError('mismatch', wrong.join(', '));
  return written;
}

/** A structure that points outside of its own bytes is none. */
function insideOf(write: () => Buffer): Buffer {
  try {
    return write();
  } catch (error) {
    if (error instanceof RangeError) throw new MetadataError('no-picture', error.message);
    throw error;
  }
}

function captioned(
  bytes: Buffer,
  format: PhotoFormat,
  fields: PhotoFields,
  options: WriteOptions,
): Buffer {
  switch (format) {
    case 'jpeg':
      return writeJpeg(bytes, fields, options);
    case 'png':
      return writePng(bytes, fields, options);
    case 'webp':
      return writeWebp(bytes, fields, options);
    case 'tiff':
      return writeTiff(bytes, fields, options);
    case 'avif':
    case 'heic':
      return writeHeif(bytes, fields, options);
    case 'gif':
      return writeGif(bytes, fields, options);
    default:
      return format satisfies never;
  }
}
