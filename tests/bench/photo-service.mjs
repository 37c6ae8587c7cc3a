import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const at = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/**
 * The photo service with its worker, built apart from the hosts into `.cache`, so that a benchmark
 * measures this tree and not whatever was built last.
 */
export async function loadPhotoService() {
  const outDir = at('.cache/bench');
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
  const load = (name) => import(pathToFileURL(`${outDir}/${name}.js`).href);
  const [{ createPhotoService }, { spawnNodeWorker }] = await Promise.all([
    load('service'),
    load('node-worker'),
  ]);
  return { createPhotoService, spawnNodeWorker, worker: `${outDir}/photo-worker.js` };
}
