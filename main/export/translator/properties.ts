import { xmlLine } from '../docx/xml-text.ts';

/** `docProps/core.xml` (ECMA-376 part 2, §11) of the file: nothing in it tells who made it. */
export function fileProperties(title: string, language: string, modified: string): string {
  const escaped = xmlLine(title).replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  const time = new Date(modified);
  const changed = Number.isNaN(time.getTime())
    ? ''
    : `<dcterms:modified xsi:type="dcterms:W3CDTF">${time.toISOString().replace(/\.\d+Z$/, 'Z')}</dcterms:modified>`;
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escaped}</dc:title><dc:language>${language}</dc:language>${changed}</cp:coreProperties>`;
}
