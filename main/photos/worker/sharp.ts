import { createRequire, Module } from 'node:module';

/**
 * Loads sharp once for the whole worker, as the build that works in this process.
 *
 * In Electron on Linux sharp's native build shares the process with the system's GLib and crashes
 * (sharp issue 4522, electron issue 46323), so there the WebAssembly build is taken; so it is
 * wherever the native one cannot be loaded. `PRESSDESK_SHARP=wasm` asks for it, for tests and for
 * a computer on which the native build misbehaves.
 */

const NATIVE_PACKAGES = [
  'linux-x64',
  'linux-arm64',
  'linux-arm',
  'linuxmusl-x64',
  'linuxmusl-arm64',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
  'win32-ia32',
];

function needsWasm(): boolean {
  if (process.env.PRESSDESK_SHARP === 'wasm') return true;
  return process.versions.electron !== undefined && process.platform === 'linux';
}

/**
 * sharp tries its native package first and falls back to WebAssembly when it gets nothing. An
 * empty module in Node's cache, put there before sharp looks, is that nothing: the native code is
 * never loaded, and no file of sharp has to be touched.
 */
function hideNativeBuild(): void {
  const require = createRequire(import.meta.url);
  const fromSharp = createRequire(require.resolve('sharp'));
  for (const name of NATIVE_PACKAGES) {
    const file = resolved(fromSharp, `@img/sharp-${name}/sharp.node`);
    if (file === undefined) continue;
    const empty = new Module(file);
    empty.filename = file;
    empty.loaded = true;
    empty.exports = null;
    require.cache[file] = empty;
  }
}

function resolved(require: NodeJS.Require, specifier: string): string | undefined {
  try {
    return require.resolve(specifier);
  } catch {
    return undefined;
  }
}

if (needsWasm()) hideNativeBuild();

export const { default: sharp } = await import('sharp');

export const engine = 'emscripten' in sharp.versions ? 'wasm' : 'native';

// One thread a pipeline, as several pipelines run at once; no cache, as nothing is asked for twice.
sharp.concurrency(1);
sharp.cache(false);
