// Builds what is missing or older than its sources, so that nobody has to think of it.
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('..', import.meta.url));

/** A file of each part's output, and the sources that it is made of. */
const PARTS = {
  node: { output: 'dist/node/cli.js', sources: ['core', 'main', 'scripts/build.mjs'] },
  renderer: {
    output: 'dist/renderer/index.html',
    sources: ['core', 'renderer', 'scripts/build.mjs'],
  },
  electron: { output: 'dist/electron/main.js', sources: ['core', 'main', 'scripts/build.mjs'] },
};

/**
 * @param {readonly (keyof typeof PARTS)[]} parts
 */
export async function ensureBuilt(parts) {
  const stale = parts.filter((part) => isStale(PARTS[part]));
  if (stale.length === 0) return;
  process.stderr.write('Building Pressdesk, a few seconds …\n');
  const { buildAll } = await import('./build.mjs');
  await buildAll(stale);
}

/** @param {{ output: string, sources: readonly string[] }} part */
function isStale({ output, sources }) {
  const made = statSync(path.join(root, output), { throwIfNoEntry: false });
  return !made || sources.some((source) => newest(path.join(root, source)) > made.mtimeMs);
}

/**
 * Milliseconds of the newest file, or of a folder: that is how a deleted file is noticed.
 * @param {string} at
 * @returns {number}
 */
function newest(at) {
  const { mtimeMs } = statSync(at);
  let time = mtimeMs;
  if (!statSync(at).isDirectory()) return time;
  for (const entry of readdirSync(at, { withFileTypes: true, recursive: true })) {
    time = Math.max(time, statSync(path.join(entry.parentPath, entry.name)).mtimeMs);
  }
  return time;
}
