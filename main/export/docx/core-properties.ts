import type { Edition, Publication } from '../../../core/publication/edition.ts';
import { languageTag } from './language-tag.ts';
import { xmlLine } from './xml-text.ts';

/**
 * `docProps/core.xml` (ECMA-376 part 2, §11): the author is the office and the times are the
 * release's own, so nothing tells who sat at which computer when. The standard allows one
 * language: that of the first publication.
 */
export function coreProperties(
  edition: Edition,
  publications: readonly [Publication, ...Publication[]],
): string {
  const [first] = publications;
  const tags = new Set(publications.flatMap((publication) => publication.tags));
  const elements = [
    element('dc:title', publications.map(({ headline }) => headline).join(' / ')),
    element('dc:subject', publications.map(({ typeName }) => typeName).join(' / ')),
    element('dc:creator', first.office),
    element('cp:keywords', [...tags].join(', ')),
    element('dc:identifier', edition.number ?? ''),
    element('dc:language', languageTag(first.language)),
    element('cp:lastModifiedBy', first.office),
    element('cp:revision', String(edition.version)),
    moment('dcterms:created', edition.createdAt),
    moment('dcterms:modified', edition.modifiedAt),
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties ${NAMESPACES}>${elements.join('')}</cp:coreProperties>`;
}

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ');

function element(name: string, text: string): string {
  const line = xmlLine(text);
  if (line === '') return '';
  const escaped = line.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<${name}>${escaped}</${name}>`;
}

/** W3CDTF in UTC; nothing for a time that is none. */
function moment(name: string, iso: string): string {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return '';
  const utc = time.toISOString().replace(/\.\d+Z$/, 'Z');
  return `<${name} xsi:type="dcterms:W3CDTF">${utc}</${name}>`;
}
