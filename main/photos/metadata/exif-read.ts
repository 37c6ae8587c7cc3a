import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import { readIptcDate } from './dates.ts';
import { decodeUndeclared, trimmed } from './text-encoding.ts';
import { numberOf, TAG, type TiffDirectory, type TiffField, type TiffTree } from './tiff-tree.ts';

/** What the camera noted beside the words about the picture. */
export interface CameraNotes {
  /** ISO 8601; with the camera's offset when it wrote one, else local time without a zone. */
  readonly takenAt?: string;
  /** Maker and model as the camera names itself. */
  readonly camera?: string;
  /** 1 to 8 (EXIF 2.32 §4.6.4). */
  readonly orientation?: number;
  /** Whether the file says where on earth it was taken. */
  readonly position: boolean;
  /** Whether it says which camera or lens it was, or whose. */
  readonly serial: boolean;
  readonly owner: boolean;
  readonly makerNote: boolean;
  readonly thumbnail: boolean;
}

const TAKEN = 0x9003;
const DIGITISED = 0x9004;
const OFFSET_TAKEN = 0x9011;
const OFFSET_DIGITISED = 0x9012;
const CAMERA_SERIAL = 0xc62f;

/** Windows' own fields in the first directory, in UTF-16. */
const XP = { title: 0x9c9b, comment: 0x9c9c, author: 0x9c9d, keywords: 0x9c9e, subject: 0x9c9f };

/** What cameras write as a description of every picture; no person wrote it. */
const NO_CAPTION =
  /^(olympus|sony|konica|minolta|samsung|kodak|nikon|canon|digimax|<kenox)[\w\s<>.-]*$|^(maker|default|untitled|image|digital camera|dcim)\b.{0,20}$/i;

export function cameraNotes({ little, first }: TiffTree): CameraNotes {
  const exif = first.below.get(TAG.exif);
  const orientation = numberOf(first.fields, TAG.orientation, little);
  const takenAt = moment(exif, TAKEN, OFFSET_TAKEN) ?? moment(exif, DIGITISED, OFFSET_DIGITISED);
  const camera = cameraName(text(first, TAG.make), text(first, TAG.model));
  const has = (tag: number) => exif?.fields.some((field) => field.tag === tag) ?? false;
  const places = first.below.get(TAG.gps)?.fields.filter(({ tag }) => tag !== 0) ?? [];
  return {
    ...(takenAt && { takenAt }),
    ...(camera && { camera }),
    ...(orientation && orientation <= 8 && { orientation }),
    position: places.length > 0,
    serial:
      has(TAG.bodySerial) ||
      has(TAG.lensSerial) ||
      first.fields.some(({ tag }) => tag === CAMERA_SERIAL),
    owner: has(TAG.ownerName),
    makerNote: has(TAG.makerNote),
    thumbnail: first.next?.thumbnail !== undefined,
  };
}

/** The words that stand in EXIF, those of Windows' own fields behind them. */
export function fieldsOfExif({ little, first }: TiffTree): PhotoFields {
  const exif = first.below.get(TAG.exif);
  const description = text(first, TAG.imageDescription);
  const caption =
    (description && !NO_CAPTION.test(description) ? description : undefined) ??
    wide(first, XP.comment) ??
    userComment(exif, little);
  const photographer = text(first, TAG.artist) ?? wide(first, XP.author);
  const copyright = copyrightText(first);
  const title = wide(first, XP.title);
  const headline = wide(first, XP.subject);
  const keywords = (wide(first, XP.keywords) ?? '')
    .split(';')
    .map((keyword) => keyword.trim())
    .filter(Boolean);
  const date = moment(exif, TAKEN, OFFSET_TAKEN);
  return {
    ...(caption && { caption: { und: caption } }),
    ...(headline && { headline: { und: headline } }),
    ...(title && { title: { und: title } }),
    ...(date && { date: { und: date } }),
    ...(photographer && { photographer: { und: photographer } }),
    ...(copyright && { copyright: { und: copyright } }),
    ...(keywords.length > 0 && { keywords: { und: keywords } }),
  };
}

function fieldOf(directory: TiffDirectory | undefined, tag: number): TiffField | undefined {
  return directory?.fields.find((field) => field.tag === tag);
}

/** An ASCII field, which in truth holds UTF-8, Windows-1251 or Latin-1 as often as ASCII. */
function text(directory: TiffDirectory | undefined, tag: number): string | undefined {
  const field = fieldOf(directory, tag);
  if (!field || (field.type !== 2 && field.type !== 7 && field.type !== 1)) return undefined;
  const end = field.value.indexOf(0);
  const decoded = trimmed(decodeUndeclared(end < 0 ? field.value : field.value.subarray(0, end)));
  return decoded === '' ? undefined : decoded;
}

/** EXIF 2.32 §4.6.4: the photographer's copyright, a NUL, and the editor's. */
function copyrightText(directory: TiffDirectory): string | undefined {
  const field = fieldOf(directory, TAG.copyright);
  if (field?.type !== 2) return undefined;
  const parts = decodeUndeclared(field.value)
    .split('\0')
    .map((part) => part.trim())
    .filter(Boolean);
  return parts.length > 0 ? parts.slice(0, 2).join(', ') : undefined;
}

function wide(directory: TiffDirectory, tag: number): string | undefined {
  const field = fieldOf(directory, tag);
  if (!field) return undefined;
  // Always little-endian, whatever the file's own order is.
  const decoded = trimmed(field.value.toString('utf16le'));
  return decoded === '' ? undefined : decoded;
}

/** EXIF 2.32 §4.6.5: eight bytes name the character code. */
function userComment(exif: TiffDirectory | undefined, little: boolean): string | undefined {
  const field = fieldOf(exif, TAG.userComment);
  if (!field || field.value.length <= 8) return undefined;
  const code = field.value.toString('latin1', 0, 8);
  const rest = field.value.subarray(8);
  const decoded = trimmed(
    code.startsWith('UNICODE') ? utf16(rest, little) : decodeUndeclared(rest),
  );
  return decoded === '' || NO_CAPTION.test(decoded) ? undefined : decoded;
}

/** In the file's order, as it should be; programs that write the other one are many. */
function utf16(bytes: Buffer, little: boolean): string {
  const zeros = (from: number) => {
    let count = 0;
    for (let at = from; at < bytes.length; at += 2) count += bytes[at] === 0 ? 1 : 0;
    return count;
  };
  const [even, odd] = [zeros(0), zeros(1)];
  const isLittle = even === odd ? little : odd > even;
  return new TextDecoder(isLittle ? 'utf-16le' : 'utf-16be').decode(bytes);
}

/** EXIF 2.32 §4.6.5: `YYYY:MM:DD HH:MM:SS`, local; the offset is a field of its own since 2.31. */
function moment(
  exif: TiffDirectory | undefined,
  tag: number,
  offsetTag: number,
): string | undefined {
  const written = text(exif, tag);
  // A camera whose clock was never set writes zeros.
  const local = /^\d{4}[:-]\d\d[:-]\d\d[ T]\d\d:\d\d:\d\d/.exec(written ?? '')?.[0];
  const iso = local && readIptcDate(local);
  if (!iso?.includes('T')) return undefined;
  const offset = text(exif, offsetTag);
  return /^[+-]\d\d:\d\d$/.test(offset ?? '') ? `${iso}${offset}` : iso;
}

/** «NIKON D850», «Apple iPhone 15»: the maker only where the model does not name it already. */
function cameraName(make: string | undefined, model: string | undefined): string | undefined {
  const clean = (name: string | undefined) =>
    name
      ?.replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 100) || undefined;
  const [maker, kind] = [clean(make), clean(model)];
  if (!maker || !kind) return kind ?? maker;
  const [brand = maker] = maker.split(' ');
  return kind.toLowerCase().startsWith(brand.toLowerCase()) ? kind : `${maker} ${kind}`;
}
