import { readFile } from 'node:fs/promises';
import JSZip from 'jszip';
import type { WordLeft } from '../../core/contract-shapes.ts';

/** What stands around a document's text, and what in it cannot become text. */
export interface Surroundings {
  readonly left: readonly WordLeft[];
  readonly tracked: boolean;
}

/**
 * Reads what mammoth passes over: running headers and footers, formulas, charts, embedded
 * objects, and whether changes were tracked. The package has been checked before.
 */
export async function readSurroundings(path: string): Promise<Surroundings> {
  const zip = await JSZip.loadAsync(await readFile(path));
  const part = async (name: string) => (await zip.file(name)?.async('string')) ?? '';
  const document = await part('word/document.xml');
  const left: WordLeft[] = [];
  for (const kind of ['header', 'footer'] as const) {
    const names = Object.keys(zip.files).filter((name) =>
      new RegExp(`^word/${kind}\\d*\\.xml$`).test(name),
    );
    const all = await Promise.all(names.sort().map(part));
    for (const words of new Set(all.map(wordsOf))) if (isTelling(words)) left.push({ kind, words });
  }
  for (const [formula] of document.matchAll(/<m:oMath[ >][\s\S]*?<\/m:oMath>/g)) {
    left.push({ kind: 'formula', words: wordsOf(formula) });
  }
  const charts = count(document, /<(?:c:chart|dgm:relIds)\b/g);
  for (let i = 0; i < charts; i++) left.push({ kind: 'chart', words: '' });
  const objects = count(document, /<o:OLEObject\b/g);
  for (let i = 0; i < objects; i++) left.push({ kind: 'object', words: '' });
  return { left, tracked: /<w:(?:ins|del|moveFrom|moveTo)[ >]/.test(document) };
}

/** A page's number alone is not worth a word. */
function isTelling(words: string): boolean {
  return /\p{L}{2}/u.test(words);
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

/** The words of a part, a line per paragraph. */
function wordsOf(xml: string): string {
  return xml
    .split(/<\/w:p>/)
    .map((paragraph) =>
      [...paragraph.matchAll(/<(?:w|m):t(?: [^>]*)?>([^<]*)/g)]
        .map(([, words]) => words ?? '')
        .join('')
        .trim(),
    )
    .filter((line) => line !== '')
    .join('\n')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&');
}
