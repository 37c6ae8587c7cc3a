import JSZip from 'jszip';
import type { Edition } from '../../../../core/publication/edition.ts';
import { docxFormat } from '../../../../main/export/docx/docx.ts';
import type { Pictures } from '../../../../main/export/format.ts';
import { colouredPictures } from './coloured-pictures.ts';

/** A Word file that the format wrote, with its parts as text. */
export interface WordFile {
  readonly path: string;
  readonly language: string | undefined;
  readonly bytes: Uint8Array;
  /** The text of every XML part, by its path. */
  readonly parts: ReadonlyMap<string, string>;
  readonly media: readonly Uint8Array[];
  part(path: string): string;
}

export async function render(
  edition: Edition,
  pictures: Pictures = colouredPictures(edition),
): Promise<readonly WordFile[]> {
  const files = await docxFormat.render(edition, pictures);
  return Promise.all(
    files.map((file) => {
      if (!('bytes' in file)) throw new Error(`${file.path} has no bytes of its own`);
      return open(file.path, file.language, file.bytes);
    }),
  );
}

/** The one whose name ends so, such as `-kk-ru.docx`. */
export function fileNamed(files: readonly WordFile[], ending: string): WordFile {
  const file = files.find(({ path }) => path.endsWith(ending));
  if (!file) throw new Error(`No file ${ending} among ${files.map(({ path }) => path).join(', ')}`);
  return file;
}

async function open(
  path: string,
  language: string | undefined,
  bytes: Uint8Array,
): Promise<WordFile> {
  const zip = await JSZip.loadAsync(bytes);
  const parts = new Map<string, string>();
  const media: Uint8Array[] = [];
  for (const entry of Object.values(zip.files)) {
    if (entry.name.startsWith('word/media/')) media.push(await entry.async('uint8array'));
    else parts.set(entry.name, await entry.async('string'));
  }
  return {
    path,
    language,
    bytes,
    parts,
    media,
    part(name) {
      const text = parts.get(name);
      if (text === undefined) throw new Error(`No part ${name} in ${path}`);
      return text;
    },
  };
}

/** The values of an attribute of an element: `values(xml, 'w:pStyle', 'w:val')`. */
export function values(xml: string, element: string, attribute: string): readonly string[] {
  return [...xml.matchAll(new RegExp(`<${element}\\s[^>]*?${attribute}="([^"]*)"`, 'g'))].map(
    ([, value]) => unescaped(value ?? ''),
  );
}

/** The words of a piece of WordprocessingML, without what is between them. */
export function words(xml: string): string {
  return unescaped(
    [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([t]) => t.replace(/^[^>]*>/, '')).join(''),
  );
}

/** The paragraphs of a part: the id of the style, the words, and the XML. */
export function paragraphs(
  xml: string,
): readonly { readonly style: string; readonly text: string; readonly xml: string }[] {
  return [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([whole]) => ({
    style: values(whole, 'w:pStyle', 'w:val').at(0) ?? '',
    text: words(whole),
    xml: whole,
  }));
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&#x([0-9a-f]+);/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)))
    .replace(/&amp;/g, '&');
}
