import { isDeepStrictEqual } from 'node:util';
import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { Language } from '../../../core/release/language.ts';
import { MetadataError } from './metadata-error.ts';
import { mergedXmp } from './xmp-merge.ts';
import { isPacket, readPacket } from './xmp-properties.ts';
import { fieldsOfXmp } from './xmp-read.ts';
import { packetOf, xmpOfFields } from './xmp-write.ts';

/**
 * The file that stands beside an original and speaks for it (XMP part 3 §3). What other programs
 * wrote into it stays, and so do the words for which there are none here. Read back before it is
 * returned.
 *
 * @param found the bytes of the sidecar that is there already
 * @throws MetadataError `unsupported` when that is no XMP: then it is not ours to replace
 */
export function sidecarOf(
  found: Buffer | undefined,
  fields: PhotoFields,
  languages: readonly Language[],
): Buffer {
  if (found && found.length > 0 && !isPacket(found)) throw new MetadataError('unsupported');
  const properties = found ? readPacket(found) : [];
  const all = { ...fieldsOfXmp(properties), ...fields };
  // It lies beside an original that says the same and more: nothing in it is private.
  const options = { languages, keepCamera: true, keepPosition: true };
  const bytes = Buffer.from(packetOf(mergedXmp(properties, all, options)));
  const wanted = fieldsOfXmp(xmpOfFields(all, languages));
  if (!isDeepStrictEqual(fieldsOfXmp(readPacket(bytes)), wanted)) {
    throw new MetadataError('mismatch');
  }
  return bytes;
}
