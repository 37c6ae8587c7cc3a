import { execFile } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const outDir = at('.cache/bench');

async function buildPhotoService() {
  const { build } = await import('vite');
  await build({
    root: at('.'),
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      minify: false,
      rolldownOptions: {
        input: {
          service: at('main/photos/service.ts'),
          'node-worker': at('main/photos/node-worker.ts'),
          'photo-worker': at('main/photos/worker/worker.ts'),
        },
        external: (id) => !/^[./\0]|^[A-Za-z]:[\\/]/.test(id),
      },
    },
  });
}

/**
 * The photo service with its worker, built apart from the hosts into `.cache`, so that a benchmark
 * measures this tree and not whatever was built last. Built in a process of its own: a bundler is
 * no part of the memory that is measured.
 */
export async function loadPhotoService() {
  await run(process.execPath, [fileURLToPath(import.meta.url)]);
  const load = (name) => import(pathToFileURL(`${outDir}/${name}.js`).href);
  const [{ createPhotoService }, { spawnNodeWorker }] = await Promise.all([
    load('service'),
    load('node-worker'),
  ]);
  return { createPhotoService, spawnNodeWorker, worker: `${outDir}/photo-worker.js` };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildPhotoService();
