import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';

const FOLDER = path.resolve(import.meta.dirname, '../../.github/workflows');
const builder = createRequire(
  createRequire(import.meta.url).resolve('electron-builder/package.json'),
);
const { load }: { load: (text: string) => unknown } = createRequire(
  builder.resolve('app-builder-lib/package.json'),
)('js-yaml');

const stepSchema = z.object({ uses: z.string().optional(), run: z.string().optional() });
const workflowSchema = z.object({
  permissions: z.record(z.string(), z.string()),
  jobs: z.record(z.string(), z.object({ steps: z.array(stepSchema) })),
});
const scripts = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync(path.resolve(FOLDER, '../../package.json'), 'utf8'))).scripts;

describe.each(readdirSync(FOLDER))('the workflow %s', (name) => {
  const workflow = workflowSchema.parse(load(readFileSync(path.join(FOLDER, name), 'utf8')));
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);

  it('may read the code and nothing else', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
  });

  it('takes actions of others at one commit, which no one can change', () => {
    const used = steps.flatMap(({ uses }) => uses ?? []);
    expect(used.filter((one) => !/^[\w-]+\/[\w-]+@[0-9a-f]{40}$/.test(one))).toEqual([]);
  });

  it('runs only scripts that there are', () => {
    const named = steps.flatMap(({ run }) =>
      [...(run ?? '').matchAll(/npm run ([\w:-]+)/g)].map(([, script]) => script ?? ''),
    );
    expect(named).toContain('package');
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
