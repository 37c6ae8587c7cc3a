import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { PhotoFormat } from '../protocol.ts';
import { writeJpeg } from './jpeg-write.ts';
import { MetadataError } from './metadata-error.ts';
import { compareWritten } from './verify.ts';
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
  const written = written_(bytes, format, fields, options);
  const wrong = compareWritten(written, format, fields, options);
  if (wrong.length > 0) throw new MetadataError('mismatch', wrong.join(', '));
  return written;
}

function written_(
  bytes: Buffer,
  format: PhotoFormat,
  fields: PhotoFields,
  options: WriteOptions,
): Buffer {
  switch (format) {
    case 'jpeg':
      return writeJpeg(bytes, fields, options);
    case 'png':
    case 'webp':
    case 'tiff':
    case 'avif':
    case 'heic':
    case 'gif':
      throw new MetadataError('unsupported');
    default:
      return format satisfies never;
  }
}
