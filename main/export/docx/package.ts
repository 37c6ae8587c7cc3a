import { type Document, Packer } from 'docx';
import JSZip from 'jszip';
import type { Illustration } from './illustrations.ts';

/** The earliest time a ZIP can hold: two exports of one revision are the same bytes. */
const ZIP_EPOCH = new Date(Date.UTC(1980, 0, 1));

/**
 * The bytes of a .docx. What docx draws by lot or takes from the clock is replaced: the ids of
 * links, the numbers of drawings, the times of the entries, the core properties.
 *
 * The document was built with the key of each picture in place of its bytes: docx would hash and
 * deflate JPEGs, once per document, for nothing. Here the bytes come in as they are.
 */
export async function packDocument(
  document: Document,
  illustrations: readonly Illustration[],
  coreProperties: string,
): Promise<Uint8Array> {
  const draft = await JSZip.loadAsync(await Packer.pack(document, 'uint8array'));
  const pictures = new Map(illustrations.map(({ key, bytes }) => [key, bytes]));
  const texts = new Map<string, string>();
  for (const entry of Object.values(draft.files))
    texts.set(entry.name, await entry.async('string'));
  const renames = linkNames(texts);
  const zip = new JSZip();
  for (const [path, text] of inOrder(texts)) {
    const settings = { date: ZIP_EPOCH, createFolders: false } as const;
    if (path.startsWith('word/media/')) {
      const bytes = pictures.get(text);
      if (!bytes) throw new Error(`No bytes for the picture at ${path}`);
      zip.file(path, bytes, { ...settings, compression: 'STORE' });
    } else {
      const part = path === 'docProps/core.xml' ? coreProperties : settled(path, text, renames);
      zip.file(path, part, { ...settings, compression: 'DEFLATE' });
    }
  }
  return zip.generateAsync({ type: 'uint8array', compressionOptions: { level: 6 } });
}

/** Some readers look at the first entry to tell what the file is: the content types lead. */
function inOrder(texts: ReadonlyMap<string, string>): readonly [string, string][] {
  const rank = (path: string) =>
    path === '[Content_Types].xml' ? 0 : path === '_rels/.rels' ? 1 : 2;
  return [...texts].toSorted(([a], [b]) => rank(a) - rank(b));
}

/** For each part, lasting names for its relations that docx named at random, in their order. */
function linkNames(
  texts: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  return new Map(
    [...texts]
      .filter(([path]) => path.endsWith('.rels'))
      .map(([path, text]) => {
        const ids = [...text.matchAll(/ Id="([^"]*)"/g)].map(([, id]) => id ?? '');
        const random = ids.filter((id) => !/^rId\d+$/.test(id));
        return [path, new Map(random.map((id, index) => [id, `link${index + 1}`]))];
      }),
  );
}

/** A part with the lasting names in it, and with what docx has no option for. */
function settled(
  path: string,
  text: string,
  renames: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string {
  const relations = path.endsWith('.rels') ? path : path.replace(/([^/]+)$/, '_rels/$1.rels');
  const names = renames.get(relations);
  const named = names
    ? text.replace(/ (Id|r:id)="([^"]*)"/g, (whole, attribute, id) => {
        const name = names.get(id);
        return name ? ` ${attribute}="${name}"` : whole;
      })
    : text;
  switch (path) {
    case 'word/styles.xml':
      return named.replace('w:styleId="DefaultParagraphFont"', '$& w:default="1"');
    case 'word/document.xml':
      return numberedBookmarks(numberedDrawings(withoutBreakParagraphs(named)));
    default:
      return named;
  }
}

/** docx counts drawings for as long as the program runs; here they count from 1. */
function numberedDrawings(text: string): string {
  let count = 0;
  return text.replace(/<wp:docPr id="\d+"/g, () => {
    count += 1;
    return `<wp:docPr id="${count}"`;
  });
}

/** And bookmarks, which begin and end by their number. */
function numberedBookmarks(text: string): string {
  const numbers = new Map<string, number>();
  return text.replace(/(<w:bookmark(?:Start|End)\b[^>]*? w:id=")(\d+)"/g, (_, before, id) => {
    const number = numbers.get(id) ?? numbers.size + 1;
    numbers.set(id, number);
    return `${before}${number}"`;
  });
}

/**
 * docx ends a section with an empty paragraph that carries its properties; after a full page that
 * line would make an empty one. The section's last words carry them instead.
 */
function withoutBreakParagraphs(text: string): string {
  return text.replace(
    /<\/w:pPr>((?:(?!<w:pPr>).)*<\/w:p>)<w:p><w:pPr>(<w:sectPr(?:(?!<\/w:sectPr>).)*<\/w:sectPr>)<\/w:pPr><\/w:p>/gsu,
    '$2</w:pPr>$1',
  );
}
