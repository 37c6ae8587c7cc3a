// Electron's program, without ever importing `electron`: in plain Node that starts a download
// whose failure cannot be caught.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const PATIENCE = 120_000;
const DAY = 24 * 60 * 60 * 1000;

/** @returns {string | undefined} the program's path when it is installed */
export function electronBinary() {
  const folder = electronFolder();
  if (!folder) return undefined;
  const pathFile = path.join(folder, 'path.txt');
  if (!existsSync(pathFile)) return undefined;
  const program = path.join(folder, 'dist', readFileSync(pathFile, 'utf8').trim());
  return existsSync(program) ? program : undefined;
}

/**
 * Lets Electron's own installer fetch it, once a day at most: without a network every start
 * would wait for nothing. Packing cannot do without it, so it tries every time.
 */
export function fetchElectron({ again = false } = {}) {
  const folder = electronFolder();
  if (!folder) return undefined;
  const tried = path.join(folder, '.tried');
  const last = statSync(tried, { throwIfNoEntry: false });
  if (!again && last && Date.now() - last.mtimeMs < DAY) return undefined;
  process.stderr.write('Fetching Electron …\n');
  writeFileSync(tried, '');
  spawnSync(process.execPath, [path.join(folder, 'install.js')], {
    stdio: 'ignore',
    timeout: PATIENCE,
  });
  return electronBinary();
}

function electronFolder() {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
  } catch {
    return undefined;
  }
}
