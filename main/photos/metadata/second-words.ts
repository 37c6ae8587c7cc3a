import type { PhotoFields, TextField } from '../../../core/captions/photo-fields.ts';
import { COUNTRY } from '../../../core/captions/variable-values.ts';
import { KAZAKHSTAN } from './country-code.ts';
import { NS } from './namespaces.ts';
import type { XmlElement } from './xml.ts';
import { fieldsOf, itemsOf, textOf, type XmpProperties } from './xmp-properties.ts';
import { fieldsOfXmp } from './xmp-read.ts';

/** What the fields say now, and what the picture said before. */
interface Said {
  readonly now: PhotoFields;
  readonly before: PhotoFields;
  /** The ISO 3166-1 code that is written beside the country. */
  readonly code: string | undefined;
}

/** The parts of IPTC's Location structure for which there is a field. */
const PARTS: readonly (readonly [part: string, field: TextField])[] = [
  ['City', 'city'],
  ['Sublocation', 'venue'],
  ['ProvinceState', 'region'],
  ['CountryName', 'country'],
];

const PLACES = ['LocationCreated', 'LocationShown'];

/** Keywords as paths, whose last part is the keyword: by Lightroom, digiKam, Windows, Expression Media. */
const PATHS: ReadonlyMap<string, string> = new Map([
  ['http://ns.adobe.com/lightroom/1.0/ hierarchicalSubject', '|'],
  ['http://www.digikam.org/ns/1.0/ TagsList', '/'],
  ['http://ns.microsoft.com/photo/1.0 LastKeywordXMP', '/'],
  ['http://ns.microsoft.com/photo/1.0/ LastKeywordXMP', '/'],
  ['http://ns.iview-multimedia.com/mediapro/1.0/ CatalogSets', '|'],
]);

/**
 * Other programs' properties without what tells another place or other keywords than the fields do:
 * programs that know them believe them before the plain ones. What agrees stays as it was.
 *
 * Location Created is where the camera stood, which is what the fields say, so it says nothing else
 * than they do or goes. A picture may show several places, each known better than by our fields:
 * Location Shown loses those that contradict.
 */
export function withoutContradictions(
  properties: XmpProperties,
  found: XmpProperties,
  now: PhotoFields,
  code: string | undefined,
): XmpProperties {
  const said: Said = {
    // A country that has a code has a name in every language.
    now: code === KAZAKHSTAN ? { ...now, country: { ...COUNTRY, ...now.country } } : now,
    before: fieldsOfXmp(found),
    code,
  };
  const keywords = new Set(Object.values(now.keywords ?? {}).flatMap((list) => list.map(folded)));
  return properties.flatMap((property) => {
    if (property.ns === NS.Iptc4xmpExt && PLACES.includes(property.name)) {
      const isCreated = property.name === 'LocationCreated';
      return onlyItems(property, (place) => agrees(place, said, isCreated));
    }
    const between = PATHS.get(`${property.ns} ${property.name}`);
    if (between === undefined) return [property];
    return onlyItems(property, (item) => {
      const path = textOf(item);
      return [path, path.split(between).at(-1) ?? ''].some((one) => keywords.has(folded(one)));
    });
  });
}

/** The same property with some of its items; none where none is left. */
function onlyItems(property: XmlElement, stays: (item: XmlElement) => boolean): XmlElement[] {
  const items = itemsOf(property);
  const kept = items.filter(stays);
  if (kept.length === items.length) return [property];
  const container = property.children.find((child) => typeof child !== 'string');
  if (kept.length === 0 || !container) return [];
  return [{ ...property, children: [{ ...container, children: kept }] }];
}

function agrees(place: XmlElement, { now, before, code }: Said, isCreated: boolean): boolean {
  const parts = fieldsOf(place);
  const saysPlace = PARTS.some(([, field]) => now[field] !== undefined);
  const isOurs = ([part, field]: (typeof PARTS)[number]): boolean => {
    const there = wordsOf(parts, part);
    if (there.length === 0) return true;
    const ours = Object.values(now[field] ?? {}).map(folded);
    if (ours.length > 0) return there.some((word) => ours.includes(word));
    // What somebody has taken out must not stay behind in another place.
    return !isCreated && saysPlace && before[field] === undefined;
  };
  if (!PARTS.every(isOurs)) return false;
  const [coded] = wordsOf(parts, 'CountryCode');
  if (coded === undefined) return true;
  if (code !== undefined) return threeLetters(coded) === threeLetters(code);
  const isNamed = wordsOf(parts, 'CountryName').length > 0;
  return isNamed || (!isCreated && saysPlace && now.country === undefined);
}

/** What a part of a structure says, in each language in which it says it. */
function wordsOf(parts: readonly XmlElement[], name: string): string[] {
  const part = parts.find((one) => one.ns === NS.Iptc4xmpExt && one.name === name);
  return part ? itemsOf(part).map(textOf).map(folded).filter(Boolean) : [];
}

const folded = (text: string) => text.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase();

/** The standard allows both lengths. */
const threeLetters = (code: string) => (/^kz$/i.test(code) ? KAZAKHSTAN : code.toUpperCase());
