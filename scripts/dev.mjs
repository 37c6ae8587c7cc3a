// Development in the browser host: rebuilds on every change, reloads the page, restarts the host.
import { fork } from 'node:child_process';
import path from 'node:path';
import { build } from 'vite';
import { nodeOutputs, renderer } from './build.mjs';
import { root } from './built.mjs';

/** @type {import('node:child_process').ChildProcess | undefined} */
let host;
/** @type {Set<string>} */
const ready = new Set();

function restart() {
  host?.removeAllListeners('exit');
  host?.kill();
  host = fork(path.join(root, 'dist', 'node', 'browser.js'), process.argv.slice(2));
  // The last page was closed, or the port is taken: there is nothing left to develop against.
  host.on('exit', (code) => process.exit(code ?? 0));
}

/**
 * @param {string} name
 * @param {() => void} changed
 */
function after(name, changed) {
  return {
    name: `after-${name}`,
    closeBundle() {
      ready.add(name);
      if (ready.size === 2) changed();
    },
  };
}

const [hosts] = nodeOutputs();
for (const { name, config, changed } of [
  { name: 'hosts', config: hosts, changed: restart },
  { name: 'page', config: renderer(), changed: () => (host ? host.send('reload') : restart()) },
]) {
  await build({
    ...config,
    plugins: [...(config?.plugins ?? []), after(name, changed)],
    build: { ...config?.build, watch: {} },
  });
}
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => host?.kill(signal));
}
