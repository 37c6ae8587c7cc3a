import { isDeepStrictEqual } from 'node:util';
import type { PhotoFields } from '../../../core/captions/photo-fields.ts';
import type { Language } from '../../../core/release/language.ts';
import { countryCode } from './country-code.ts';
import type { Keep } from './exif-clean.ts';
import { NS } from './namespaces.ts';
import { withoutContradictions } from './second-words.ts';
import type { XmlElement, XmlNode } from './xml.ts';
import { itemsOf, languageOf, propertyOf, textOf, type XmpProperties } from './xmp-properties.ts';
import { ALTERNATIVES, fieldsOfXmp, isForeignLanguage, keysOf, PLAIN } from './xmp-read.ts';
import { element, languageOrder, xmpOfFields } from './xmp-write.ts';

export interface XmpOptions extends Keep {
  readonly languages: readonly Language[];
  /** The camera's name of the file; one that stands there already is older and stays. */
  readonly originalName?: string;
}

const key = (ns: string, name: string) => `${ns} ${name}`;

/** The properties that the fields are kept in: what stands there is replaced as a whole. */
const OURS: ReadonlySet<string> = new Set([
  ...Object.values(ALTERNATIVES).map(([ns, name]) => key(ns, name)),
  ...Object.values(PLAIN).map(([ns, name]) => key(ns, name)),
  key(NS.dc, 'creator'),
  key(NS.dc, 'subject'),
  key(NS.Iptc4xmpExt, 'PersonInImage'),
  key(NS.Iptc4xmpExt, 'DigitalSourceType'),
  key(NS.photoshop, 'DateCreated'),
  key(NS.xmpMM, 'PreservedFileName'),
  key(NS.Iptc4xmpCore, 'CountryCode'),
]);

/** Copies of what the fields say, and sums over blocks that are written anew. */
const STALE: ReadonlySet<string> = new Set([
  key(NS.photoshop, 'LegacyIPTCDigest'),
  key(NS.tiff, 'ImageDescription'),
  key(NS.tiff, 'Artist'),
  key(NS.tiff, 'Copyright'),
  key(NS.tiff, 'NativeDigest'),
  key(NS.exif, 'NativeDigest'),
  key(NS.exif, 'UserComment'),
  key(NS.xmpNote, 'HasExtendedXMP'),
]);

/** Faces with names, and small pictures of the uncropped whole. */
const PICTURES_AND_FACES: ReadonlySet<string> = new Set([
  key(NS.mwgRegions, 'Regions'),
  key(NS.microsoftRegions, 'RegionInfo'),
  key(NS.Iptc4xmpExt, 'ImageRegion'),
  key(NS.xmp, 'Thumbnails'),
  key(NS.xmp, 'PageInfo'),
]);

/** Names of properties that tell of camera and owner, in whatever namespace they stand. */
const CAMERA_NAMES =
  /serial|(^|camera)owner(name)?$|makernote|^(author|user)name$|uniqueid$|^thumbnail|^(hostcomputer|devicesetting|motionphoto|microvideo)/i;
const POSITION_NAMES = /^gps|latitude$|longitude$|^geo(tag|hash|location)/i;

/**
 * The properties of a picture with these words: what nobody here knows stays, in its order, and
 * what tells of person, place and camera goes unless it was asked to stay.
 */
export function mergedXmp(
  found: XmpProperties,
  fields: PhotoFields,
  options: XmpOptions,
): XmpProperties {
  const preserved = propertyOf(found, NS.xmpMM, 'PreservedFileName');
  const name = (preserved && textOf(preserved)) || options.originalName;
  const coded = propertyOf(found, NS.Iptc4xmpCore, 'CountryCode');
  const named = propertyOf(found, NS.photoshop, 'Country');
  const code = countryCode(fields, languageOrder(options.languages), {
    code: coded && textOf(coded),
    country: named && textOf(named),
  });
  const ours = xmpOfFields(fields, options.languages);
  return [
    ...ours.map((one) => withWhatStood(one, found, fields)),
    ...(name ? [element([NS.xmpMM, 'PreservedFileName'], [name])] : []),
    ...(code ? [element([NS.Iptc4xmpCore, 'CountryCode'], [code])] : []),
    ...withoutContradictions(
      cleanXmp(found, options).filter((one) => !OURS.has(key(one.ns, one.name))),
      found,
      fields,
      code,
    ),
  ];
}

/**
 * A property of ours with what the fields have no room for, where nobody changed its words:
 * languages that are not ours, and photographers by themselves.
 */
function withWhatStood(ours: XmlElement, found: XmpProperties, fields: PhotoFields): XmlElement {
  const stood = propertyOf(found, ours.ns, ours.name);
  const [container] = ours.children;
  if (!stood || container === undefined || typeof container === 'string') return ours;
  const before = fieldsOfXmp([stood]);
  const items = itemsOf(stood);
  if (before.photographer && items.length > 1) {
    const isSame = isDeepStrictEqual(before, fieldsOfXmp([ours]));
    return isSame ? { ...ours, children: [{ ...container, children: items }] } : ours;
  }
  const field = keysOf(ALTERNATIVES).find((one) => before[one] !== undefined);
  if (!field || !isDeepStrictEqual(before[field], fields[field])) return ours;
  const others = items.filter((item) => isForeignLanguage(languageOf(item)));
  return { ...ours, children: [{ ...container, children: [...container.children, ...others] }] };
}

/** The properties without those that must not go out. */
export function cleanXmp(found: XmpProperties, keep: Keep): XmpProperties {
  return found
    .filter(({ ns, name }) => !STALE.has(key(ns, name)))
    .filter((one) => isNamed(one) && mayStay(one, keep))
    .map((one) => cleanElement(one, keep));
}

/** Without a namespace it is no property, and strict readers refuse the whole packet for it. */
const isNamed = ({ ns }: XmlElement) => ns !== '' && ns !== NS.rdf;

function mayStay({ ns, name }: Pick<XmlElement, 'ns' | 'name'>, keep: Keep): boolean {
  if (!keep.keepPosition && POSITION_NAMES.test(name)) return false;
  if (keep.keepCamera) return true;
  return !PICTURES_AND_FACES.has(key(ns, name)) && !CAMERA_NAMES.test(name);
}

/** The same inside of structures: a place's own latitude, a history's own serial. */
function cleanElement(one: XmlElement, keep: Keep): XmlElement {
  return {
    ...one,
    attributes: one.attributes.filter((attribute) => mayStay(attribute, keep)),
    children: one.children.flatMap((child): XmlNode[] => {
      if (typeof child === 'string') return [child];
      if (child.ns === '' || (!keep.keepCamera && isFilm(child))) return [];
      return mayStay(child, keep) ? [cleanElement(child, keep)] : [];
    }),
  };
}

/** An entry in a phone's list of what stands behind the picture, for the film that goes. */
function isFilm({ ns, name, children }: XmlElement): boolean {
  const says = (one: XmlElement): boolean =>
    one.attributes.some((own) => own.name === 'Semantic' && own.value === 'MotionPhoto') ||
    one.children.some((child) => typeof child !== 'string' && says(child));
  return (
    ns === NS.rdf &&
    name === 'li' &&
    children.some((child) => typeof child !== 'string' && says(child))
  );
}

/** Whether a packet tells a position, or a camera or person, or shows faces with names. */
export function privacyOf(found: XmpProperties): {
  readonly position: boolean;
  readonly camera: boolean;
} {
  const whole = (keep: Keep) => found.every((one) => staysWhole(one, keep));
  return {
    position: !whole({ keepCamera: true, keepPosition: false }),
    camera: !whole({ keepCamera: false, keepPosition: true }),
  };
}

function staysWhole(one: XmlElement, keep: Keep): boolean {
  return (
    mayStay(one, keep) &&
    one.attributes.every((attribute) => mayStay(attribute, keep)) &&
    one.children.every((child) => typeof child === 'string' || staysWhole(child, keep))
  );
}
