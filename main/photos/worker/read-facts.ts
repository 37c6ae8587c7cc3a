import { createHash } from 'node:crypto';
import ExifReader, { type ExpandedTags } from 'exifreader';
import type { PhotoFacts } from '../protocol.ts';
import { openPhoto } from './photo-file.ts';

/** Everything that is known of a photo without decoding it. Throws a `PhotoError`. */
export async function readFacts(path: string): Promise<PhotoFacts> {
  const { bytes, format, upright } = await openPhoto(path);
  const exif = exifTags(bytes)?.exif;
  return {
    format,
    ...upright,
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex'),
    takenAt: takenAt(exif),
    camera: camera(exif),
  };
}

/** The metadata, or undefined: a photo whose metadata is broken is a photo all the same. */
export function exifTags(bytes: Buffer): ExpandedTags | undefined {
  try {
    return ExifReader.load(bytes, { expanded: true });
  } catch {
    return undefined;
  }
}

/** EXIF 2.32 §4.6.5: `YYYY:MM:DD HH:MM:SS`, local; the offset is a tag of its own since 2.31. */
function takenAt(exif: ExpandedTags['exif']): string | undefined {
  const written = (exif?.DateTimeOriginal ?? exif?.DateTimeDigitized)?.description;
  const match = /^(\d{4})[:-](\d\d)[:-](\d\d)[ T](\d\d:\d\d:\d\d)/.exec(written ?? '');
  if (!match) return undefined;
  const [, year, month, day, time] = match;
  const local = `${year}-${month}-${day}T${time}`;
  // A camera whose clock was never set writes zeros.
  if (Number.isNaN(Date.parse(`${local}Z`))) return undefined;
  const offset = exif?.OffsetTimeOriginal?.description ?? exif?.OffsetTimeDigitized?.description;
  return /^[+-]\d\d:\d\d$/.test(offset ?? '') ? `${local}${offset}` : local;
}

/** «NIKON D850», «Apple iPhone 15»: the maker only where the model does not name it already. */
function camera(exif: ExpandedTags['exif']): string | undefined {
  const make = clean(exif?.Make?.description);
  const model = clean(exif?.Model?.description);
  if (!make || !model) return model ?? make;
  const [brand = make] = make.split(' ');
  return model.toLowerCase().startsWith(brand.toLowerCase()) ? model : `${make} ${model}`;
}

function clean(text: string | undefined): string | undefined {
  const cleaned = text
    ?.replace(/\p{Cc}/gu, '')
    .trim()
    .slice(0, 100);
  return cleaned ? cleaned : undefined;
}
