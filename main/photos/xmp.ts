import type { LanguageText, PhotoRights } from '../../core/publication/edition.ts';

/**
 * Signs of one text that are kept: the longest of these with which the packet fits. IPTC's older
 * format cuts captions at 2,000 bytes, which is 1,000 Kazakh letters.
 */
const LONGEST = [1_500, 700, 250] as const;

/** A JPEG holds its XMP in one segment of at most 65,502 bytes (XMP part 3, §1.1.3). */
const PACKET_BYTES = 65_000;

/**
 * The XMP packet of a picture that goes out: who made it, what it shows, what may be done with it.
 * Nothing in it comes from the camera, and nothing in it is a time of day, so equal rights give
 * equal bytes.
 *
 * Properties as in the IPTC Photo Metadata Standard 2023.2. Texts that the standard defines as
 * language alternatives carry every language, the first one also as `x-default`; the headline is
 * plain text there and takes the first.
 */
export function rightsXmp(rights: PhotoRights): string {
  let whole = '';
  for (const longest of LONGEST) {
    whole = packet(rights, longest);
    if (Buffer.byteLength(whole) <= PACKET_BYTES) break;
  }
  return whole;
}

function packet(rights: PhotoRights, longest: number): string {
  const value = (text: string) => escaped([...legal(text)].slice(0, longest).join(''));
  const properties = [
    alternatives('dc:description', rights.caption, value),
    alternatives('dc:rights', rights.copyright, value),
    alternatives('xmpRights:UsageTerms', rights.usageTerms, value),
    alternatives('Iptc4xmpCore:AltTextAccessibility', rights.alt, value),
    creator(rights.creator, value),
    plain(
      'photoshop:Headline',
      rights.headline.find(({ text }) => text.trim() !== '')?.text,
      value,
    ),
    plain('photoshop:Credit', rights.credit, value),
    plain('photoshop:Instructions', rights.instructions, value),
    plain('photoshop:City', rights.city, value),
    plain('photoshop:DateCreated', rights.date, value),
  ];
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">',
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about=""',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/"',
    ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/"',
    ' xmlns:xmpRights="http://ns.adobe.com/xap/1.0/rights/"',
    ' xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">',
    ...properties.filter((property) => property !== ''),
    '</rdf:Description>',
    '</rdf:RDF>',
    '</x:xmpmeta>',
    '<?xpacket end="r"?>',
  ].join('\n');
}

type Value = (text: string) => string;

function alternatives(name: string, texts: LanguageText, value: Value): string {
  const written = texts.filter(({ text }) => text.trim() !== '');
  const [first] = written;
  if (!first) return '';
  const items = [{ language: 'x-default', text: first.text }, ...written].map(
    ({ language, text }) => `<rdf:li xml:lang="${language}">${value(text)}</rdf:li>`,
  );
  return `<${name}><rdf:Alt>${items.join('')}</rdf:Alt></${name}>`;
}

function creator(name: string | undefined, value: Value): string {
  if (!name?.trim()) return '';
  return `<dc:creator><rdf:Seq><rdf:li>${value(name)}</rdf:li></rdf:Seq></dc:creator>`;
}

function plain(name: string, text: string | undefined, value: Value): string {
  return text?.trim() ? `<${name}>${value(text)}</${name}>` : '';
}

/** What XML 1.0 §2.2 cannot hold at all, not even escaped: controls and halves of pairs. */
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

function legal(text: string): string {
  return text.replace(FORBIDDEN, '').trim();
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
