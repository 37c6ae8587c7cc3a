// Builds the four outputs with plain Vite: renderer, Electron's main and preload, the Node hosts.
import { rm } from 'node:fs/promises';
import { builtinModules } from 'node:module';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const at = (/** @type {string} */ path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * What stays in node_modules: native code and WASM, which need their own folders, and what is read
 * on demand. All else is bundled, as reading hundreds of small files at every start of a program
 * takes longer than running them.
 */
const EXTERNAL = [
  'electron',
  'electron-store',
  'sharp',
  'heic-decode',
  'docx',
  'jszip',
  'mammoth',
  'sanitize-html',
  'yauzl',
];

const external = (/** @type {string} */ id) =>
  builtinModules.includes(id) || id.startsWith('node:') || EXTERNAL.includes(id);

/** @type {import('vite').InlineConfig} */
const shared = { root, configFile: false, logLevel: 'warn', publicDir: false };

/**
 * @param {Record<string, string>} input entry points by output name
 * @param {{ outDir: string, format: 'es' | 'cjs', bundleAll?: boolean }} to
 * @returns {import('vite').InlineConfig}
 */
function node(input, to) {
  return {
    ...shared,
    ssr: { noExternal: true },
    // The face detector asks for the whole of TensorFlow, and uses only its core.
    resolve: { alias: [{ find: /^@tensorflow\/tfjs$/, replacement: '@tensorflow/tfjs-core' }] },
    build: {
      ssr: true,
      target: 'node20',
      outDir: at(to.outDir),
      emptyOutDir: false,
      minify: false,
      sourcemap: false,
      rolldownOptions: {
        input,
        external: to.bundleAll ? ['electron'] : external,
        output: {
          format: to.format,
          entryFileNames: to.format === 'cjs' ? '[name].cjs' : '[name].js',
          chunkFileNames: 'shared/[name]-[hash].js',
        },
      },
    },
  };
}

/**
 * Chromium then compiles a file's functions while it arrives, beside the main thread, and not one
 * by one as the form is first drawn (V8's explicit compile hints). To others it is a comment.
 */
const COMPILED_AHEAD = '//# allFunctionsCalledOnLoad';

const FIRST_CALLS = at('renderer/client/first-calls.ts');

/**
 * The page's first script is one of its own, before the window's: scripts of one page are bundled
 * into one otherwise, and it would wait for all that the window is made of.
 * @returns {import('vite').Plugin}
 */
function firstScript() {
  return {
    name: 'first-script',
    transformIndexHtml: {
      order: 'post',
      handler(_page, { bundle = {} }) {
        const script = Object.values(bundle).find(
          (output) => output.type === 'chunk' && output.facadeModuleId === FIRST_CALLS,
        );
        if (!script) throw new Error(`${FIRST_CALLS} was not built`);
        const attrs = { type: 'module', crossorigin: true, src: `./${script.fileName}` };
        return [{ tag: 'script', attrs, injectTo: 'head-prepend' }];
      },
    },
  };
}

/**
 * After Vite's own last touch, as the comment counts only where a file begins.
 * @returns {import('vite').Plugin}
 */
function compiledAhead() {
  return {
    name: 'compiled-ahead',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const output of Object.values(bundle)) {
          if (output.type === 'chunk') output.code = `${COMPILED_AHEAD}\n${output.code}`;
        }
      },
    },
  };
}

/** @returns {import('vite').InlineConfig} */
export function renderer() {
  return {
    ...shared,
    root: at('renderer'),
    base: './',
    plugins: [react(), firstScript(), compiledAhead()],
    // Their packages name only a module for Node, which would read the files itself.
    resolve: {
      alias: [
        {
          find: /^(dictionary-(?:en|ru)\/index\.(?:aff|dic))/,
          replacement: at('node_modules/$1'),
        },
      ],
    },
    // Hunspell asks for these under Node alone.
    worker: { format: 'es', rolldownOptions: { external: ['fs/promises', 'module'] } },
    build: {
      rolldownOptions: { input: { index: at('renderer/index.html'), first: FIRST_CALLS } },
      target: 'chrome130',
      outDir: at('dist/renderer'),
      emptyOutDir: true,
      // Fonts turned into data: addresses would be refused by the page's own policy.
      assetsInlineLimit: 0,
      // One file from this computer's disk: splitting it would only make more of them.
      chunkSizeWarningLimit: 2500,
      sourcemap: false,
    },
  };
}

export function nodeOutputs() {
  return [
    node(
      {
        cli: at('main/cli/cli.ts'),
        browser: at('main/browser/browser.ts'),
        'photo-worker': at('main/photos/worker/worker.ts'),
        'document-worker': at('main/documents/worker.ts'),
        'face-worker': at('main/photos/faces/worker.ts'),
      },
      { outDir: 'dist/node', format: 'es' },
    ),
    node({ main: at('main/electron/main.ts') }, { outDir: 'dist/electron', format: 'es' }),
    node(
      { preload: at('main/electron/preload.ts') },
      { outDir: 'dist/electron', format: 'cjs', bundleAll: true },
    ),
  ];
}

/**
 * Builds everything, or only what is named: `node` (both Node hosts and the workers),
 * `electron`, `renderer`.
 * @param {readonly string[]} parts
 */
export async function buildAll(parts = []) {
  const wanted = (/** @type {string} */ part) => parts.length === 0 || parts.includes(part);
  const [hosts, main, preload] = nodeOutputs();
  const configs = [
    ...(wanted('node') ? [hosts] : []),
    ...(wanted('electron') ? [main, preload] : []),
    ...(wanted('renderer') ? [renderer()] : []),
  ];
  if (parts.length === 0) await rm(at('dist'), { recursive: true, force: true });
  for (const config of configs) if (config) await build(config);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await buildAll(process.argv.slice(2));
