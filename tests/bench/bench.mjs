// `npm run bench`: every measured promise as a ratio, or as a peak of memory, in one run. Nothing
// here fails on a number: the machine is noisy, a person reads the table.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { runnerImport } from 'vite';
import { buildAll } from '../../scripts/build.mjs';
import { measurePreview } from './captions/preview.mjs';
import { measureExport } from './export.mjs';
import { measureDrafting } from './languages/drafting.mjs';
import { measureParity } from './languages/parity.mjs';
import { measureSpelling } from './languages/spelling.mjs';
import { measureTypography } from './languages/typography.mjs';
import { measureMetadata } from './photo-desk/metadata.mjs';
import { measureRenditions } from './photo-desk/renditions.mjs';
import { measureScrolling } from './photo-desk/scrolling.mjs';
import { measureThumbnails } from './photo-desk/thumbnails.mjs';
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

const renditions = await measureRenditions();
add(
  '10 renditions a photo, to vipsthumbnail in two processes',
  ratio(renditions.toVips),
  'at most 0.45',
);
add('the same, processor time to vipsthumbnail', ratio(renditions.toVipsProcessor), 'no bound');
add('the same, to ImageMagick in two processes', ratio(renditions.toMagick), 'at most 0.50');
add('the same, processor time to bare operations', ratio(renditions.toBare), 'at most 1.06');

const metadata = await measureMetadata();
add('captions into 500 JPEGs, to one exiftool batch', ratio(metadata.writing), 'at most 0.35');
add('metadata of 500 files, to one exiftool call', ratio(metadata.reading), 'at most 0.20');

const thumbnails = await measureThumbnails();
add('500 thumbnails, to vipsthumbnail in two processes', ratio(thumbnails.toVips), 'at most 0.85');
add('first screen of 500, to a read per visible photo', ratio(thumbnails.toReads), 'at most 1.5');

// In a process of its own: here lies much of what was measured before.
const memory = JSON.parse(
  await promisify(execFile)(process.execPath, [
    fileURLToPath(new URL('./photo-desk/memory.mjs', import.meta.url)),
  ]).then(({ stdout }) => stdout),
);
add(`memory, ${memory.photos} photos with AVIF`, `${memory.peakMegabytes} MB`, 'at most 600 MB');

const scrolling = await measureScrolling();
add('longest frame while 500 photos scroll by', `${scrolling.longest.toFixed(0)} ms`, 'aim 50 ms');
add(
  'the same, longest work of the page itself, processor time',
  `${scrolling.task.toFixed(0)} ms`,
  'no bound',
);

const previewed = await measurePreview();
add(
  'preview of a batch of 500, eight fields',
  `${previewed.eightFields.toFixed(0)} ms`,
  'aim 200 ms',
);

const drafted = await measureDrafting();
add('composing a draft from a full form', `${drafted.milliseconds.toFixed(1)} ms`, 'aim 20 ms');

const spelt = await measureSpelling();
add('spelling of 500 words, in its own thread', `${spelt.milliseconds.toFixed(0)} ms`, 'aim 60 ms');

const typeset = await measureTypography();
add('typography of 5,000 characters', `${typeset.milliseconds.toFixed(1)} ms`, 'aim 10 ms');

const compared = await measureParity();
add('comparing two texts of 3,000 words', `${compared.milliseconds.toFixed(1)} ms`, 'aim 30 ms');

console.table(rows);

/** @param {number | undefined} value undefined where the other program is not on this computer */
function ratio(value) {
  return value === undefined ? 'not measured' : value.toFixed(2);
}
