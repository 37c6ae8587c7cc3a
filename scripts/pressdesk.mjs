// The command line's launcher: builds what is missing, then runs it in this very process.
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ensureBuilt, root } from './built.mjs';

// npm runs scripts in the package's folder; whoever called means their own.
const caller = process.env.INIT_CWD;
if (caller && process.env.npm_lifecycle_event === 'pressdesk' && isRoot(process.cwd())) {
  process.chdir(caller);
}

// Hosts never import each other: `serve` is the browser host, everything else the command line.
const serves = process.argv[2] === 'serve';
try {
  await ensureBuilt(serves ? ['node', 'renderer'] : ['node']);
} catch (error) {
  const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
  process.stderr.write(`Pressdesk could not be built (${reason}): run npm ci and try again.\n`);
  process.exit(2);
}
if (serves) process.argv.splice(2, 1);
const host = path.join(root, 'dist', 'node', serves ? 'browser.js' : 'cli.js');
await import(pathToFileURL(host).href);

/** @param {string} folder */
function isRoot(folder) {
  return path.resolve(folder) === path.resolve(root);
}
