import type {
  FieldLanguage,
  FieldList,
  FieldText,
  PhotoFields,
} from '../../../core/captions/photo-fields.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';
import { NS } from './namespaces.ts';
import { XML_NAMESPACE, type XmlElement } from './xml.ts';
import { createPrefixes, legal, xmlText } from './xml-text.ts';
import type { XmpProperties } from './xmp-properties.ts';
import { ALTERNATIVES, DIGITAL_SOURCE_TYPES, keysOf, PLAIN } from './xmp-read.ts';

/** The languages in which a value is looked for: those that are asked for, then what there is. */
export function languageOrder(languages: readonly Language[]): readonly FieldLanguage[] {
  return [...new Set<FieldLanguage>([...languages, 'und', ...LANGUAGES])];
}

/** The one text of a field that the standard keeps in one language. */
export function oneText(
  texts: FieldText | undefined,
  order: readonly FieldLanguage[],
): string | undefined {
  for (const language of order) {
    const text = legal(texts?.[language] ?? '');
    if (text !== '') return text;
  }
  return undefined;
}

/** The one list of a field that the standard keeps in one language, without repetitions. */
export function oneList(
  lists: FieldList | undefined,
  order: readonly FieldLanguage[],
): readonly string[] {
  for (const language of order) {
    const values = lists?.[language]?.map(legal).filter((value) => value !== '') ?? [];
    if (values.length > 0) return [...new Set(values)];
  }
  return [];
}

/**
 * The properties that say these words, as IPTC's Photo Metadata Standard 2023.2 names them. Texts
 * that the standard keeps per language carry every language there is, the first of `languages`
 * also as `x-default`; the others take that language's text alone.
 */
export function xmpOfFields(fields: PhotoFields, languages: readonly Language[]): XmpProperties {
  const order = languageOrder(languages);
  const properties: (XmlElement | undefined)[] = keysOf(ALTERNATIVES).map((field) =>
    alternatives(ALTERNATIVES[field], fields[field], order),
  );
  for (const field of keysOf(PLAIN)) properties.push(plain(PLAIN[field], fields[field], order));
  const term = oneText(fields.digitalSourceType, order);
  const photographer = oneText(fields.photographer, order);
  properties.push(
    container([NS.dc, 'creator'], 'Seq', photographer ? [photographer] : []),
    container([NS.Iptc4xmpExt, 'PersonInImage'], 'Bag', oneList(fields.people, order)),
    container([NS.dc, 'subject'], 'Bag', oneList(fields.keywords, order)),
    plain([NS.photoshop, 'DateCreated'], fields.date, order),
    term === undefined
      ? undefined
      : element([NS.Iptc4xmpExt, 'DigitalSourceType'], [`${DIGITAL_SOURCE_TYPES}${term}`]),
  );
  return properties.filter((property) => property !== undefined);
}

type Name = readonly [ns: string, name: string];

/** One element of a packet; an attribute's name is given like the element's. */
export function element(
  [ns, name]: Name,
  children: XmlElement['children'],
  attributes: XmlElement['attributes'] = [],
): XmlElement {
  return { ns, name, attributes, children };
}

function plain(
  name: Name,
  texts: FieldText | undefined,
  order: readonly FieldLanguage[],
): XmlElement | undefined {
  const text = oneText(texts, order);
  return text === undefined ? undefined : element(name, [text]);
}

function alternatives(
  name: Name,
  texts: FieldText | undefined,
  order: readonly FieldLanguage[],
): XmlElement | undefined {
  const first = oneText(texts, order);
  if (first === undefined) return undefined;
  const items = [item(first, 'x-default')];
  for (const language of order) {
    const text = language === 'und' ? '' : legal(texts?.[language] ?? '');
    if (text !== '') items.push(item(text, language));
  }
  return element(name, [element([NS.rdf, 'Alt'], items)]);
}

function item(text: string, language?: string): XmlElement {
  const attributes = language ? [{ ns: XML_NAMESPACE, name: 'lang', value: language }] : [];
  return element([NS.rdf, 'li'], [text], attributes);
}

function container(
  name: Name,
  kind: 'Bag' | 'Seq',
  values: readonly string[],
): XmlElement | undefined {
  if (values.length === 0) return undefined;
  return element(name, [
    element(
      [NS.rdf, kind],
      values.map((value) => item(value)),
    ),
  ]);
}

/**
 * The packet with these properties (XMP part 1 §7.3). Nothing in it is a time of day, so that
 * equal words give equal bytes.
 */
export function packetOf(properties: XmpProperties): string {
  const prefixes = createPrefixes();
  prefixes.of(NS.rdf);
  const lines = properties.map((property) => xmlText(property, prefixes));
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    `<x:xmpmeta xmlns:x="${NS.x}">`,
    `<rdf:RDF${prefixes.declarations()}>`,
    '<rdf:Description rdf:about="">',
    ...lines,
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="w"?>',
  ].join('\n');
}
