// Exports the sample releases to out/demo, as a web page and a Word document, and says what came out.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureBuilt, root } from './built.mjs';

const to = path.join(root, 'out', 'demo');
const samples = path.join(root, 'assets', 'samples', 'releases');
const releases = readdirSync(samples).flatMap((year) =>
  readdirSync(path.join(samples, year)).map((folder) => path.join(samples, year, folder)),
);

await ensureBuilt(['node']);
rmSync(to, { recursive: true, force: true });
const { status, stdout } = spawnSync(
  process.execPath,
  [
    path.join(root, 'dist', 'node', 'cli.js'),
    'export',
    ...releases,
    ...['--to', to, '--format', 'html,docx', '--language', 'kk,ru', '--json'],
  ],
  { stdio: ['ignore', 'pipe', 'inherit'], encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 },
);
if (status === 2) process.exit(2);

/** @type {{ files: { path: string, format: string, language: string, bytes: number }[], seconds: number }} */
const { files, seconds } = JSON.parse(stdout);

/** @type {Map<string, { release: string, cells: string[], files: number, bytes: number }>} */
const rows = new Map();
for (const { path: at, language, format, bytes } of files) {
  const release = at.split('/')[0] ?? '';
  const key = [release, language, format].join();
  const row = rows.get(key) ?? { release, cells: [language, format], files: 0, bytes: 0 };
  rows.set(key, { ...row, files: row.files + 1, bytes: row.bytes + bytes });
}
/** @param {readonly [string, string, string, string]} cells */
const line = ([language, format, count, size]) =>
  `  ${language.padEnd(10)}${format.padEnd(8)}${count.padStart(6)}${size.padStart(10)}`;
let last = '';
for (const row of rows.values()) {
  if (row.release !== last) {
    console.log(`\n${row.release}\n${line(['language', 'format', 'files', 'size'])}`);
  }
  last = row.release;
  const [language = '', format = ''] = row.cells;
  console.log(line([language, format, String(row.files), megabytes(row.bytes)]));
}
const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`\n${files.length} files, ${megabytes(total)}, in ${seconds.toFixed(1)} s: ${to}`);
process.exitCode = status ?? 2;

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
