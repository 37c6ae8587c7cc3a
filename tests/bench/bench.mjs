// `npm run bench`: every measured promise as a ratio, or as a peak of memory, in one run. Nothing
// here fails on a number: the machine is noisy, a person reads the table.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import { buildAll } from '../../scripts/build.mjs';
import { measureExport } from './export.mjs';
import { measureStart } from './start.mjs';

await buildAll();

const rows = [];
const add = (what, value, aim) => {
  rows.push({ measured: what, value, aim });
  console.error(`${what}: ${value} (${aim})`);
};

const exported = await measureExport();
add(
  'export of 12 photos, HTML + DOCX, to the bare reference',
  exported.toReference.toFixed(2),
  'at most 1.15',
);
add('the same, to one sharp pipeline per output', exported.toNaive.toFixed(2), 'at most 0.85');
add(
  `memory of main and worker, ${exported.photosForMemory} photos`,
  `${exported.peakMegabytes} MB`,
  'under 1024 MB',
);

const { module: keys } = await runnerImport(
  fileURLToPath(new URL('./editor/keys.ts', import.meta.url)),
);
const typed = await keys.run();
add('main-thread work per key, to bare TipTap', typed.ratio.toFixed(2), 'at most 2');

const started = await measureStart();
add(
  'start to a usable form, to a bare page with the same bundle',
  started.toBarePage.toFixed(2),
  'at most 2',
);

console.table(rows);
