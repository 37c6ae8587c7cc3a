// Makes the installers of this system into out/package, and reads the fuses back from what was
// packed: a release with a fuse the wrong way must not leave the house.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { buildAll } from './build.mjs';
import { root } from './built.mjs';
import { electronBinary, fetchElectron } from './electron-binary.mjs';
import { wrongFuses } from './fuses.mjs';
import { NOTICES, notices } from './notices.mjs';

/** Where each system's packed program has its fuses, below the unpacked folder. */
const BINARIES = {
  win32: 'Pressdesk.exe',
  darwin:
    'Pressdesk.app/Contents/Frameworks/Electron Framework.framework/Versions/A/Electron Framework',
  linux: 'pressdesk',
};

/** @param {string} out */
function packedBinary(out) {
  const inside = BINARIES[/** @type {keyof typeof BINARIES} */ (process.platform)];
  const folder = readdirSync(out).find((name) => existsSync(path.join(out, name, inside)));
  if (!folder) throw new Error(`nothing was packed in ${out}`);
  return path.join(out, folder, inside);
}

async function main() {
  if (!electronBinary() && !fetchElectron({ again: true })) {
    console.error(
      'Electron’s program is not installed and could not be fetched, so there is nothing to pack: connect this computer to the Internet (or set ELECTRON_MIRROR to a mirror of it) and run npm run package again.',
    );
    return 1;
  }
  const out = path.join(root, 'out', 'package');
  rmSync(out, { recursive: true, force: true });
  await buildAll();
  writeFileSync(NOTICES, notices());
  const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const { status } = spawnSync(process.execPath, [builder, '--publish', 'never'], {
    cwd: root,
    stdio: 'inherit',
  });
  if (status !== 0) return status ?? 1;
  const wrong = wrongFuses(packedBinary(out));
  if (wrong.length > 0) {
    console.error(`These fuses are not as electron-builder.yml asks: ${wrong.join(', ')}`);
    return 1;
  }
  for (const name of readdirSync(out).filter((one) => /\.(exe|dmg|AppImage|deb)$/.test(one))) {
    const megabytes = statSync(path.join(out, name)).size / 1_000_000;
    console.log(`${name}  ${megabytes.toFixed(0)} MB`);
  }
  return 0;
}

process.exitCode = await main();
