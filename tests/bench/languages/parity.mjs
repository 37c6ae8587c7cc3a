// The time it takes to compare two texts of 3,000 words each: figures, dates, amounts, names from
// the cards, places of photos. Both texts are new to the program each time, as when a release is
// opened. Prints milliseconds; the aim is 30.
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const WORDS = 3_000;
const ROUNDS = 25;
const AIM = 30;
const PAIR = ['ru', 'kk'];

const core = (/** @type {string} */ path) =>
  runnerImport(fileURLToPath(new URL(`../../../core/${path}`, import.meta.url)));
const samples = new URL('../../../assets/samples/', import.meta.url);
const read = async (/** @type {string} */ path) =>
  JSON.parse(await readFile(new URL(path, samples), 'utf8'));

export async function measureParity() {
  const { module: parity } = await core('parity/mismatches.ts');
  const { module: schema } = await core('release/release.ts');
  const { people } = await read('people.json');
  const { places } = await read('places.json');
  const release = await read('releases/2026/2026-03-06-h3vr8n/release.json');
  const stored = Object.fromEntries(
    PAIR.map((language) => [language, long(release.texts[language])]),
  );
  // One figure differs, so that something is found.
  stored.ru.body[3] = { id: 'odd', type: 'paragraph', content: [{ text: 'Ещё 4321 человек.' }] };

  const times = [];
  let found = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const texts = schema.releaseSchema.parse({ ...release, texts: stored }).texts;
    const started = performance.now();
    found = parity.mismatches(texts, PAIR, { people, places }).length;
    times.push(performance.now() - started);
  }
  const [first] = times;
  const middle = times.toSorted((a, b) => a - b)[Math.floor(ROUNDS / 2)];
  const verdict = middle <= AIM ? 'within' : 'over';
  console.error(
    `parity of a pair of ${count(stored.ru)} and ${count(stored.kk)} words: ${middle.toFixed(1)} ms (the first time ${first.toFixed(1)} ms), ${found} found; ${verdict} the aim of ${AIM} ms`,
  );
  return { milliseconds: middle, first, found };
}

/** The text over and over, with ids of its own, until it is long enough. */
function long(text) {
  const body = [];
  for (let copy = 0; words([text.lead, ...body]) < WORDS; copy++) {
    body.push(...text.body.map((block) => renamed(block, `-${copy}`)));
  }
  return { ...text, body };
}

function renamed(block, end) {
  const source = block.source && { ...block.source, block: `${block.source.block}${end}` };
  return { ...block, id: `${block.id}${end}`, ...(source && { source }) };
}

function words(blocks) {
  const text = blocks.flatMap((block) =>
    [block?.content ?? [], ...(block?.items ?? []).map((item) => item.content)].flatMap((inlines) =>
      inlines.map((inline) => inline.text),
    ),
  );
  return text.join(' ').split(/\s+/).length;
}

function count({ lead, body }) {
  return words([lead, ...body]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await measureParity(), null, 2));
}
