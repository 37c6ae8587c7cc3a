import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import JSZip from 'jszip';

const run = promisify(execFile);
const BY = 'w:author="Переводчик" w:date="2026-09-19T10:00:00Z"';

/** A run as a translator types it; `tracked` with the changes of Word's review. */
export function typed(text: string): string {
  return `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

export function inserted(text: string): string {
  return `<w:ins w:id="901" ${BY}>${typed(text)}</w:ins>`;
}

export function deleted(text: string): string {
  return `<w:del w:id="902" ${BY}><w:r><w:delText xml:space="preserve">${text}</w:delText></w:r></w:del>`;
}

/** Writes into the translation's cell of each row whose XML has the words of a key. */
export async function fillIn(
  bytes: Uint8Array,
  words: Readonly<Record<string, string>>,
  change: (document: string) => string = (document) => document,
): Promise<Uint8Array> {
  const zip = await JSZip.loadAsync(bytes);
  const document = (await zip.file('word/document.xml')?.async('string')) ?? '';
  const filled = document.replace(/<w:tr>(?:(?!<\/w:tr>).)*<\/w:tr>/gs, (row) => {
    const [, runs] = Object.entries(words).find(([key]) => row.includes(key)) ?? [];
    if (runs === undefined) return row;
    const at = row.lastIndexOf('</w:p>');
    return row.slice(0, at) + runs + row.slice(at);
  });
  zip.file('word/document.xml', change(filled));
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** The document as LibreOffice writes it when it saves it again. */
export async function savedAgain(bytes: Uint8Array): Promise<Uint8Array> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pressdesk-again-'));
  try {
    const file = path.join(folder, 'a.docx');
    await writeFile(file, bytes);
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'docx:MS Word 2007 XML'],
      ...['--outdir', path.join(folder, 'out'), file],
    ]);
    return await readFile(path.join(folder, 'out', 'a.docx'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
