import type { PhotoFields } from '../../core/captions/photo-fields.ts';
import type { PhotoRights } from '../../core/publication/edition.ts';
import { packetOf, xmpOfFields } from './metadata/xmp-write.ts';

/**
 * Signs of one text that are kept: the longest of these with which the packet fits. IPTC's older
 * format cuts captions at 2,000 bytes, which is 1,000 Kazakh letters.
 */
const LONGEST = [1_500, 700, 250, 60] as const;
/** Signs of all values of one list together, for each sign of the longest text. */
const LIST = 8;
/** Signs of one value of a list. */
const LONGEST_VALUE = 200;

/** A JPEG holds its XMP in one segment of at most 65,502 bytes (XMP part 3, §1.1.3). */
const PACKET_BYTES = 65_000;

/**
 * The XMP packet of a web picture: who made it, what it shows, what may be done with it. Nothing
 * in it comes from the camera, and nothing in it is a time of day, so equal words give equal
 * bytes.
 */
export function rightsXmp({ fields, languages }: PhotoRights): string {
  let whole = '';
  for (const longest of LONGEST) {
    whole = packetOf(xmpOfFields(shortened(fields, longest), languages));
    if (Buffer.byteLength(whole) <= PACKET_BYTES) break;
  }
  return whole;
}

function shortened(fields: PhotoFields, longest: number): PhotoFields {
  const short = (value: string | readonly string[]) =>
    typeof value === 'string' ? cut(value, longest) : listCut(value, longest);
  return Object.fromEntries(
    Object.entries(fields).map(([field, texts]) => [
      field,
      Object.fromEntries(Object.entries(texts).map(([language, text]) => [language, short(text)])),
    ]),
  );
}

const cut = (text: string, longest: number) => [...text].slice(0, longest).join('');

/** As many values as there is room for; more people than these in one picture are a crowd. */
function listCut(values: readonly string[], longest: number): readonly string[] {
  let room = longest * LIST;
  return values
    .map((value) => cut(value, LONGEST_VALUE))
    .filter((value) => {
      room -= value.length;
      return room >= 0;
    });
}
