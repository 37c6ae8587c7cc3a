// Checks each part with its own tsconfig: the core sees neither Node's types nor the browser's.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const tsc = fileURLToPath(new URL('../node_modules/typescript/bin/tsc', import.meta.url));
let failed = false;
for (const part of ['core', 'main', 'main/electron', 'renderer', 'tests', 'scripts']) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', part], { stdio: 'inherit' });
  if (status !== 0) failed = true;
}
process.exitCode = failed ? 1 : 0;
