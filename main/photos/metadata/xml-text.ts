import { NS } from './namespaces.ts';
import { XML_NAMESPACE, type XmlElement } from './xml.ts';

const KNOWN: ReadonlyMap<string, string> = new Map(
  Object.entries(NS).map(([prefix, address]) => [address, prefix]),
);

/** Gives every namespace one prefix of its own, the usual one where there is a usual one. */
export interface Prefixes {
  of(address: string, wanted?: string): string;
  /** The declarations of all prefixes that were asked for, in that order. */
  declarations(): string;
}

export function createPrefixes(): Prefixes {
  const given = new Map<string, string>();
  const taken = new Set<string>(Object.keys(NS));
  const fresh = (wanted: string | undefined) => {
    const isFree = wanted && !taken.has(wanted) && !/^xml/i.test(wanted);
    if (isFree && /^[A-Za-z_][\w.-]*$/.test(wanted)) return wanted;
    let count = taken.size + 1;
    while (taken.has(`ns${count}`)) count += 1;
    return `ns${count}`;
  };
  return {
    of(address, wanted) {
      const prefix = given.get(address) ?? KNOWN.get(address) ?? fresh(wanted);
      given.set(address, prefix);
      taken.add(prefix);
      return prefix;
    },
    declarations: () =>
      [...given].map(([address, prefix]) => ` xmlns:${prefix}="${escaped(address)}"`).join(''),
  };
}

/** An element as text, with the prefixes of the table; the declarations stand further out. */
export function xmlText(element: XmlElement, prefixes: Prefixes): string {
  const name = qualified(element, prefixes);
  const attributes = element.attributes
    .map((own) => ` ${qualified(own, prefixes)}="${inAttribute(own.value)}"`)
    .join('');
  const content = element.children
    .map((child) => (typeof child === 'string' ? escaped(child) : xmlText(child, prefixes)))
    .join('');
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

function qualified(
  { ns, name, prefix }: Pick<XmlElement, 'ns' | 'name' | 'prefix'>,
  prefixes: Prefixes,
): string {
  if (ns === XML_NAMESPACE) return `xml:${name}`;
  return ns === '' ? name : `${prefixes.of(ns, prefix)}:${name}`;
}

/** What XML 1.0 §2.2 cannot hold at all, not even escaped: controls and halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/** A text as XML can hold it: XML itself would turn the line ends of Windows into plain ones. */
export function legal(text: string): string {
  return text.replace(FORBIDDEN, '').replace(/\r\n?/g, '\n').trim();
}

/** XML 1.0 §3.3.3: a line end or tab that stands there as it is would be read as a space. */
function inAttribute(text: string): string {
  return escaped(text).replaceAll('\n', '&#xA;').replaceAll('\t', '&#x9;');
}

function escaped(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#xD;');
}
