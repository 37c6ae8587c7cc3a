import { NS } from './namespaces.ts';
import { decodeUndeclared, decodeUtf8 } from './text-encoding.ts';
import { parseXml, XML_NAMESPACE, type XmlElement } from './xml.ts';

/** The properties of one packet, each once; attributes that stand for properties among them. */
export type XmpProperties = readonly XmlElement[];

/** A packet above this is not read: depth maps of phones come near, captions never. */
export const LARGEST_PACKET = 16 * 1024 * 1024;

/**
 * The properties of an XMP packet in any encoding of XMP part 1 §7.3.2 (UTF-8, UTF-16 and UTF-32
 * in both orders). Empty for what is no packet: broken, hostile, or far too large.
 */
export function readPacket(bytes: Buffer): XmpProperties {
  const rdf = rdfOf(bytes);
  if (!rdf) return [];
  const properties = new Map<string, XmlElement>();
  for (const description of rdf.children) {
    if (typeof description === 'string') continue;
    for (const property of fieldsOf(description)) {
      const key = `${property.ns} ${property.name}`;
      // The same property twice is an error that Adobe's own reader refuses: the first one counts.
      if (!properties.has(key)) properties.set(key, property);
    }
  }
  return [...properties.values()];
}

/** Whether the bytes are a packet at all, with or without properties. */
export function isPacket(bytes: Buffer): boolean {
  return rdfOf(bytes) !== undefined;
}

function rdfOf(bytes: Buffer): XmlElement | undefined {
  if (bytes.length > LARGEST_PACKET) return undefined;
  const root = parseXml(packetText(bytes));
  return root && findRdf(root, 3);
}

/** The property of this name, if the packet has it. */
export function propertyOf(
  properties: XmpProperties,
  ns: string,
  name: string,
): XmlElement | undefined {
  return properties.find((one) => one.ns === ns && one.name === name);
}

function packetText(bytes: Buffer): string {
  const [a, b, c, d] = [bytes[0], bytes[1], bytes[2], bytes[3]];
  if (a === 0 && b === 0 && (c === 0xfe || (c === 0 && d !== 0))) return utf32(bytes, false);
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a !== 0 && b === 0 && c === 0)) {
    return utf32(bytes, true);
  }
  if ((a === 0xfe && b === 0xff) || a === 0) return new TextDecoder('utf-16be').decode(bytes);
  if ((a === 0xff && b === 0xfe) || b === 0) return new TextDecoder('utf-16le').decode(bytes);
  return decodeUtf8(bytes) ?? brokenText(bytes);
}

/**
 * UTF-8 with a few bytes that are none, as a program leaves it that cuts texts by bytes; or, where
 * most of what is beyond ASCII is none, an old code page, which no packet should be in.
 */
function brokenText(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  const whole = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0;
  return broken > whole ? decodeUndeclared(bytes) : text;
}

function utf32(bytes: Buffer, little: boolean): string {
  const signs: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = little ? bytes.readUInt32LE(at) : bytes.readUInt32BE(at);
    signs.push(code <= 0x10ffff && code > 0 ? String.fromCodePoint(code) : '');
  }
  return signs.join('');
}

function findRdf(element: XmlElement, depth: number): XmlElement | undefined {
  if (element.ns === NS.rdf && element.name === 'RDF') return element;
  if (depth === 0) return undefined;
  for (const child of element.children) {
    const found = typeof child === 'string' ? undefined : findRdf(child, depth - 1);
    if (found) return found;
  }
  return undefined;
}

const isRdf = (element: XmlElement, name: string) => element.ns === NS.rdf && element.name === name;

function elementsIn(element: XmlElement): XmlElement[] {
  return element.children.filter((child) => typeof child !== 'string');
}

/** The fields of a structure: of `rdf:Description`, or of an element that stands for one. */
export function fieldsOf(element: XmlElement): XmlElement[] {
  const inner = elementsIn(element).find((child) => isRdf(child, 'Description'));
  const written = element.attributes
    .filter(({ ns }) => ns !== '' && ns !== NS.rdf && ns !== XML_NAMESPACE)
    .map(({ value, ...named }): XmlElement => ({ ...named, attributes: [], children: [value] }));
  const nested = inner && !isRdf(element, 'Description') ? fieldsOf(inner) : elementsIn(element);
  return [...written, ...nested];
}

/**
 * The items of a Bag, Seq or Alt, those of lists inside of it in their place; a property without
 * one is its own only item.
 */
export function itemsOf(property: XmlElement): XmlElement[] {
  const container = elementsIn(property).find(
    (child) => isRdf(child, 'Bag') || isRdf(child, 'Seq') || isRdf(child, 'Alt'),
  );
  if (!container) return [property];
  return elementsIn(container)
    .filter((item) => isRdf(item, 'li'))
    .flatMap(itemsOf);
}

/** The text of a property or item; of a container that of its first item. */
export function textOf(element: XmlElement): string {
  const children = elementsIn(element);
  if (children.length === 0) {
    const resource = element.attributes.find(
      ({ ns, name }) => ns === NS.rdf && name === 'resource',
    );
    const value = element.attributes.find(({ ns, name }) => ns === NS.rdf && name === 'value');
    return (resource?.value ?? value?.value ?? element.children.join('')).trim();
  }
  const qualified = fieldsOf(element).find((field) => isRdf(field, 'value'));
  if (qualified) return textOf(qualified);
  const [first] = itemsOf(element);
  return first && first !== element ? textOf(first) : '';
}

/** The language an item says it is in, as it is written there; undefined when it says none. */
export function languageOf(element: XmlElement): string | undefined {
  const own = element.attributes.find(({ ns, name }) => ns === XML_NAMESPACE && name === 'lang');
  return own?.value;
}
