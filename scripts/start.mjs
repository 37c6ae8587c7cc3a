// Opens Pressdesk: in its own window when Electron is there, else in a browser.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt, root } from './built.mjs';
import { electronBinary, fetchElectron } from './electron-binary.mjs';

const args = process.argv.slice(2);
const electron = electronBinary() ?? fetchElectron();
if (!electron) {
  process.stderr.write('Electron is not installed here, so Pressdesk opens in the browser.\n');
}
await ensureBuilt(electron ? ['node', 'renderer', 'electron'] : ['node', 'renderer']);
const child = electron
  ? spawn(electron, [root, ...args], { stdio: 'inherit' })
  : spawn(process.execPath, [path.join(root, 'dist', 'node', 'browser.js'), ...args], {
      stdio: 'inherit',
    });
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code) => {
  process.exitCode = code ?? 0;
});
