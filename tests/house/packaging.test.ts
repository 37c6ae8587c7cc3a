import { fork, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { unpacked } from '../../main/electron/unpacked.ts';
import { wrongFuses } from '../../scripts/fuses.mjs';
import { packed, paragraph, wordPackage } from '../main/documents/make-word.ts';

/** Packs for Linux on every system, round a stand-in for Electron: only what we put in is tested. */
const ROOT = path.resolve(import.meta.dirname, '../..');
const CONFIG = path.join(ROOT, 'electron-builder.yml');

const require = createRequire(import.meta.url);
const builder = createRequire(require.resolve('electron-builder/package.json'));
const library = createRequire(builder.resolve('app-builder-lib/package.json'));

interface Node {
  readonly files?: Readonly<Record<string, Node>>;
  readonly unpacked?: boolean;
}

const nodeSchema: z.ZodType<Node> = z.object({
  files: z
    .record(
      z.string(),
      z.lazy(() => nodeSchema),
    )
    .optional(),
  unpacked: z.boolean().optional(),
});

let home = '';
let resources = '';
let program = '';
let inside: ReadonlyMap<string, { readonly unpacked: boolean }> = new Map();

beforeAll(async () => {
  home = await mkdtemp(path.join(tmpdir(), 'pressdesk-package-'));
  const stub = path.join(home, 'electron');
  await mkdir(path.join(stub, 'resources'), { recursive: true });
  await mkdir(path.join(stub, 'locales'));
  // Electron's own choice of fuses, behind the mark that the tool looks for.
  const wire = Buffer.concat([
    Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'),
    Buffer.from([1, 8]),
    Buffer.from('10110001'),
  ]);
  await writeFile(path.join(stub, 'electron'), wire, { mode: 0o755 });
  await writeFile(path.join(stub, 'version'), require('electron/package.json').version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'locales/ru.pak', 'locales/de.pak']) {
    await writeFile(path.join(stub, name), name);
  }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [
      require.resolve('electron-builder/cli.js'),
      '--linux',
      'dir',
      ...['--x64', '--publish', 'never', '--config', CONFIG],
      `--config.electronDist=${stub}`,
      `--config.directories.output=${path.join(home, 'out')}`,
    ],
    { cwd: ROOT, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`${stdout}\n${stderr}`);
  program = path.join(home, 'out', 'linux-unpacked', 'pressdesk');
  resources = path.join(home, 'out', 'linux-unpacked', 'resources');
  inside = await listed(path.join(resources, 'app.asar'));
}, 240_000);

afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

/** The files of an archive: its header is JSON behind four lengths. */
async function listed(archive: string) {
  const bytes = await readFile(archive);
  const header: unknown = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const files = new Map<string, { readonly unpacked: boolean }>();
  const walk = (node: Node, at: string) => {
    for (const [name, child] of Object.entries(node.files ?? {})) {
      const below = at ? `${at}/${name}` : name;
      if (child.files) walk(child, below);
      else files.set(below, { unpacked: child.unpacked === true });
    }
  };
  walk(nodeSchema.parse(header), '');
  return files;
}

function beside(name: string): string {
  return unpacked(path.join(resources, 'app.asar', name));
}

/** The first answer of a worker that runs from the package, as it would in Electron on Linux. */
function ask(worker: string, message: object | undefined): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const child = fork(beside(`dist/node/${worker}`), [], {
      serialization: 'advanced',
      env: { ...process.env, PRESSDESK_SHARP: 'wasm' },
      execArgv: [],
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    });
    child.on('message', (answer: { readonly kind?: string }) => {
      if (message && /^(ready|waiting|working)$/.test(answer.kind ?? '')) return;
      resolve(answer);
      child.kill('SIGKILL');
    });
    child.once('exit', (code) => reject(new Error(`${worker} ended with ${code}`)));
    if (message) child.send(message);
  });
}

describe('the configuration of the package', () => {
  it('is what electron-builder understands', async () => {
    const { load }: { load: (text: string) => unknown } = library('js-yaml');
    const schema: object = library('./scheme.json');
    const validate = new Ajv({ strict: false, inlineRefs: false, validateSchema: false }).compile(
      schema,
    );
    validate(load(await readFile(CONFIG, 'utf8')));
    expect(validate.errors).toBeNull();
  });
});

describe('the package', () => {
  it('has the program, its page, the licences and the samples', () => {
    for (const name of [
      'package.json',
      'dist/electron/main.js',
      'dist/electron/preload.cjs',
      'dist/renderer/index.html',
      'dist/node/photo-worker.js',
      'dist/node/document-worker.js',
      'LICENSE',
      'THIRD-PARTY-NOTICES.txt',
      'assets/samples/office.json',
      'assets/icon.png',
    ]) {
      expect([...inside.keys()]).toContain(name);
    }
  });

  it('has each dictionary once for the window, and the Kazakh one’s licence beside its words', () => {
    const names = [...inside.keys()];
    const words = names.filter((name) => /^dist\/renderer\/assets\/[\w-]+\.dic$/.test(name));
    expect(words).toHaveLength(3);
    expect(names.some((name) => /^dist\/renderer\/assets\/hunspell-[\w-]+\.wasm$/.test(name))).toBe(
      true,
    );
    expect(names).toContain('assets/dictionaries/kk/LICENSE');
    expect(names.filter((name) => /^node_modules\/(dictionary|hunspell)-/.test(name))).toEqual([]);
  });

  it('has no sources, no maps, no tests and no tools', () => {
    const wrong = [...inside.keys()].filter(
      (name) =>
        /\.(ts|mts|cts|tsx|map|cc|h)$/.test(name) ||
        /(^|\/)(tests?|__tests__)\//.test(name) ||
        /^(core|main|renderer|scripts|docs)\//.test(name) ||
        /^node_modules\/(electron|vite|typescript|vitest|@playwright|@types|@xarsh)\//.test(name),
    );
    expect(wrong).toEqual([]);
  });

  it('has what native code, workers and the library’s copying need as real files', () => {
    const real = [...inside].filter(([name]) => /^(node_modules|assets|dist\/node)\//.test(name));
    expect(real.length).toBeGreaterThan(500);
    expect(real.filter((entry) => !entry[1].unpacked)).toEqual([]);
    expect(inside.get('dist/electron/main.js')).toEqual({ unpacked: false });
  });

  it('has the WebAssembly build of sharp and not the one that crashes in Electron on Linux', () => {
    const builds = [...inside.keys()].flatMap((name) =>
      [...name.matchAll(/^node_modules\/@img\/(sharp-[^/]+)/g)].map(([, build]) => build),
    );
    expect([...new Set(builds)].filter((build) => build?.includes('linux'))).toEqual([]);
    expect(builds).toContain('sharp-wasm32');
  });

  it('says in Electron’s words what is Electron’s', async () => {
    expect(await readFile(path.join(home, 'out/linux-unpacked/LICENSE.electron.txt'), 'utf8')).toBe(
      'LICENSE',
    );
  });

  it('has every fuse as it was asked for', () => {
    expect(wrongFuses(program)).toEqual([]);
  });

  it('would notice a fuse the wrong way', () => {
    expect(wrongFuses(path.join(home, 'electron', 'electron'))).toEqual([
      'runAsNode',
      'cookieEncryption',
      'nodeOptions',
      'nodeCliInspect',
      'embeddedAsarIntegrityValidation',
      'onlyLoadAppFromAsar',
      'grantFileProtocolExtraPrivileges',
    ]);
  });
});

describe('a worker that runs from the package', () => {
  it('is the WebAssembly build', async () => {
    expect(await ask('photo-worker.js', undefined)).toEqual({ kind: 'ready', engine: 'wasm' });
  });

  it('makes a thumbnail of a sample', async () => {
    const sample = [...inside.keys()].find((name) => name.endsWith('/photos/tap.jpg')) ?? '';
    const job = { kind: 'thumbnail', path: beside(sample), longEdge: 320, embedded: false };
    expect(await ask('photo-worker.js', { kind: 'run', id: 1, job })).toMatchObject({
      kind: 'done',
      id: 1,
    });
  });

  it('reads a Word document', async () => {
    const file = path.join(home, 'хабарлама.docx');
    await writeFile(file, await packed(wordPackage(paragraph('Су жүйесі іске қосылды'))));
    expect(await ask('document-worker.js', { path: file })).toMatchObject({ status: 'done' });
  });
});
