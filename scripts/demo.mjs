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

/** @type {Map<string, { cells: string[], files: number, bytes: number }>} */
const rows = new Map();
for (const file of files) {
  const cells = [file.path.split('/')[0] ?? '', file.language, file.format];
  const row = rows.get(cells.join()) ?? { cells, files: 0, bytes: 0 };
  rows.set(cells.join(), { cells, files: row.files + 1, bytes: row.bytes + file.bytes });
}
const table = [
  ['release', 'language', 'format', 'files', 'size'],
  ...[...rows.values()].map((row) => [...row.cells, String(row.files), megabytes(row.bytes)]),
];
const widths = (table[0] ?? []).map((_, column) =>
  Math.max(...table.map((cells) => (cells[column] ?? '').length)),
);
for (const cells of table) {
  const [files = '', size = ''] = cells.slice(3);
  const words = cells.slice(0, 3).map((cell, column) => cell.padEnd(widths[column] ?? 0));
  console.log([...words, files.padStart(widths[3] ?? 0), size.padStart(widths[4] ?? 0)].join('  '));
}
const total = files.reduce((sum, { bytes }) => sum + bytes, 0);
console.log(`\n${files.length} files, ${megabytes(total)}, in ${seconds.toFixed(1)} s: ${to}`);
process.exitCode = status ?? 2;

/** @param {number} bytes */
function megabytes(bytes) {
  return `${(bytes / 1_000_000).toFixed(2)} MB`;
}
