import { NS } from './namespaces.ts';

/** One element with its names resolved: prefixes are gone, `ns` is the namespace's address. */
export interface XmlElement {
  readonly ns: string;
  readonly name: string;
  /** As it was written; another one may stand for the same namespace elsewhere. */
  readonly prefix?: string;
  readonly attributes: readonly XmlAttribute[];
  readonly children: readonly XmlNode[];
}

export interface XmlAttribute {
  readonly ns: string;
  readonly name: string;
  readonly prefix?: string;
  readonly value: string;
}

export type XmlNode = XmlElement | string;

export const XML_NAMESPACE = 'http://www.w3.org/XML/1998/namespace';

/** No packet that a person wrote comes near these; a hostile one is not read to its end. */
const MOST_ELEMENTS = 50_000;
const MOST_ATTRIBUTES = 2_000;
const DEEPEST = 100;

interface Scope {
  readonly prefixes: ReadonlyMap<string, string>;
  readonly above: Scope | undefined;
}

interface Open {
  readonly tag: string;
  readonly element: XmlElement & { readonly children: XmlNode[] };
  readonly scope: Scope;
}

const ROOT_SCOPE: Scope = {
  prefixes: new Map([
    ['xml', XML_NAMESPACE],
    ['', ''],
  ]),
  above: undefined,
};

/**
 * The root element of a text, or undefined when it is no well-formed XML, is nested or branched
 * beyond all reason, or declares a document type: entities are never defined in a metadata packet,
 * and expanding them is how a few lines become gigabytes.
 *
 * One pass, in time and memory proportional to the text. Comments and instructions are skipped.
 */
export function parseXml(written: string): XmlElement | undefined {
  // XML 1.0 §2.11: a line ends in one way, however it was written.
  const text = written.includes('\r') ? written.replace(/\r\n?/g, '\n') : written;
  const open: Open[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  let at = 0;
  while (at < text.length) {
    const tagAt = text.indexOf('<', at);
    const parent = open.at(-1);
    if (tagAt !== at) addText(parent, decoded(text.slice(at, tagAt < 0 ? text.length : tagAt)));
    if (tagAt < 0) break;
    if (text.startsWith('<!--', tagAt)) {
      at = after(text, '-->', tagAt + 4);
    } else if (text.startsWith('<![CDATA[', tagAt)) {
      const end = text.indexOf(']]>', tagAt);
      if (end < 0) return undefined;
      addText(parent, text.slice(tagAt + 9, end));
      at = end + 3;
    } else if (text.startsWith('<?', tagAt)) {
      at = after(text, '?>', tagAt + 2);
    } else if (text.startsWith('<!', tagAt)) {
      return undefined;
    } else if (text.startsWith('</', tagAt)) {
      const end = text.indexOf('>', tagAt);
      if (end < 0 || open.pop()?.tag !== text.slice(tagAt + 2, end).trimEnd()) return undefined;
      at = end + 1;
      if (open.length === 0) return root;
    } else {
      const tag = readTag(text, tagAt + 1);
      elements += 1;
      if (!tag || elements > MOST_ELEMENTS || open.length >= DEEPEST) return undefined;
      const scope = scopeOf(tag.attributes, parent?.scope ?? ROOT_SCOPE);
      const element = elementOf(tag, scope);
      if (!element) return undefined;
      root ??= element;
      parent?.element.children.push(element);
      at = tag.end;
      if (!tag.closed) open.push({ tag: tag.name, element, scope });
      else if (open.length === 0) return root;
    }
  }
  return undefined;
}

function after(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end < 0 ? text.length : end + mark.length;
}

function addText(parent: Open | undefined, text: string): void {
  if (!parent || text === '') return;
  const { children } = parent.element;
  const last = children.at(-1);
  if (typeof last === 'string') children[children.length - 1] = last + text;
  else children.push(text);
}

interface Tag {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  readonly closed: boolean;
  readonly end: number;
}

const NAME = /[^\s/>=<"']+/y;
const ATTRIBUTE = /\s*([^\s/>=<"']+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/y;
const CLOSE = /\s*(\/?)>/y;

function readTag(text: string, from: number): Tag | undefined {
  NAME.lastIndex = from;
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  let at = NAME.lastIndex;
  const attributes: (readonly [string, string])[] = [];
  for (;;) {
    CLOSE.lastIndex = at;
    const close = CLOSE.exec(text);
    if (close) return { name, attributes, closed: close[1] === '/', end: CLOSE.lastIndex };
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (!found || attributes.length >= MOST_ATTRIBUTES) return undefined;
    attributes.push([found[1] ?? '', decoded(found[2] ?? found[3] ?? '')]);
    at = ATTRIBUTE.lastIndex;
  }
}

function scopeOf(attributes: Tag['attributes'], above: Scope): Scope {
  const own = attributes.flatMap(([name, value]): (readonly [string, string])[] => {
    if (name === 'xmlns') return [['', value]];
    return name.startsWith('xmlns:') ? [[name.slice(6), value]] : [];
  });
  return own.length === 0 ? above : { prefixes: new Map(own), above };
}

/** A usual prefix that nobody declared means what it always means; any other means nothing. */
function addressOf(prefix: string, scope: Scope): string | undefined {
  for (let here: Scope | undefined = scope; here; here = here.above) {
    const address = here.prefixes.get(prefix);
    if (address !== undefined) return address;
  }
  return USUAL.get(prefix);
}

/** Namespaces in XML 1.0 §4; what XML has no name for would break the packet for everybody. */
const LOCAL_NAME = /^[\p{L}_][\p{L}\p{M}\p{N}._·-]*$/u;

const USUAL: ReadonlyMap<string, string> = new Map(Object.entries(NS));

function split(name: string): readonly [prefix: string, name: string] {
  const colon = name.indexOf(':');
  return colon < 0 ? ['', name] : [name.slice(0, colon), name.slice(colon + 1)];
}

function elementOf(
  tag: Tag,
  scope: Scope,
): (XmlElement & { readonly children: XmlNode[] }) | undefined {
  const [prefix, name] = split(tag.name);
  const ns = addressOf(prefix, scope);
  if (ns === undefined || !LOCAL_NAME.test(name)) return undefined;
  const attributes: XmlAttribute[] = [];
  const seen = new Set<string>();
  for (const [whole, value] of tag.attributes) {
    if (whole === 'xmlns' || whole.startsWith('xmlns:')) continue;
    const [ownPrefix, own] = split(whole);
    const ownNs = ownPrefix === '' ? '' : addressOf(ownPrefix, scope);
    if (ownNs === undefined || !LOCAL_NAME.test(own)) return undefined;
    // Twice is an error of XML, which we would hand on: the first one counts.
    if (seen.has(`${ownNs} ${own}`)) continue;
    seen.add(`${ownNs} ${own}`);
    attributes.push({ ns: ownNs, name: own, prefix: ownPrefix, value });
  }
  return { ns, name, prefix, attributes, children: [] };
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

/** XML's own five names and the numbered signs; any other name stays as it is written. */
function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]+);/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const hexadecimal = name[1] === 'x' || name[1] === 'X';
    const code = Number.parseInt(name.slice(hexadecimal ? 2 : 1), hexadecimal ? 16 : 10);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
}
