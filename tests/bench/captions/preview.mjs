// The time of the batch preview: what a template would change in 500 photos, in three languages,
// as it is worked out anew after each key. Prints milliseconds; the aim is 200.
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PHOTOS = 500;
const ROUNDS = 15;
const AIM = 200;

export async function measurePreview() {
  const core = await fromSource({
    context: 'core/captions/caption-context.ts',
    apply: 'core/captions/apply-template.ts',
    find: 'core/captions/find-and-replace.ts',
    cards: 'core/release/cards.ts',
    photos: 'core/release/photos.ts',
    book: 'core/release/caption-book.ts',
    release: 'core/release/release.ts',
  });

  const samples = new URL('../../../assets/samples/', import.meta.url);
  const read = async (/** @type {string} */ path) => {
    const { readFile } = await import('node:fs/promises');
    return JSON.parse(await readFile(new URL(path, samples), 'utf8'));
  };
  const folder = 'releases/2026/2026-09-18-k7f3qx';
  const release = core.release.releaseSchema.parse(await read(`${folder}/release.json`));
  const stored = core.photos.photosSchema.parse(await read(`${folder}/photos.json`)).photos;
  const office = core.cards.officeSchema.parse(await read('office.json'));
  const { people } = core.cards.peopleSchema.parse(await read('people.json'));
  const { places } = core.cards.placesSchema.parse(await read('places.json'));

  const photos = Array.from({ length: PHOTOS }, (_, index) => {
    const photo = stored[index % stored.length];
    const takenAt = `2026-09-18T10:${String(index % 60).padStart(2, '0')}:00+05:00`;
    return { ...photo, id: `p${index}`, takenAt, depicted: people.slice(0, index % 4).map(shown) };
  });
  const text = '{n:3}. {people.full} – {event}, {venue:loc}. {city}, {date}. =аким=. {credit}';
  const every = { mode: 'replace', kk: text, ru: text, en: text };
  const template = core.book.captionTemplateSchema.parse({
    ...Object.fromEntries(core.book.CAPTION_FIELDS.map((field) => [field, every])),
    date: { mode: 'replace', ru: '{date}' },
    people: { mode: 'append', ru: '=аким=; Айсулу Улгиева; ветераны' },
  });
  const languages = ['kk', 'ru', 'en'];

  const one = core.book.captionTemplateSchema.parse({ caption: every });
  const oneField = time('one field ticked', () => preview(one));
  const usual = core.book.captionTemplateSchema.parse({
    caption: every,
    headline: { mode: 'replace', kk: '{event}', ru: '{event}', en: '{event}' },
    city: { mode: 'replace', kk: '{city}', ru: '{city}', en: '{city}' },
    venue: { mode: 'replace', kk: '{venue}', ru: '{venue}', en: '{venue}' },
    credit: { mode: 'replace', kk: '{credit}', ru: '{credit}', en: '{credit}' },
    keywords: { mode: 'append', kk: 'су, ауыл', ru: 'вода, село', en: 'water, village' },
    date: { mode: 'replace', ru: '{date}' },
    people: { mode: 'append', ru: '=аким=; ветераны' },
  });
  const eightFields = time('eight fields ticked', () => preview(usual));
  time('every field, nine variables in each', () => preview(template));
  time('find and replace, text', () => replace('Улги', false));
  time('find and replace, expression', () =>
    replace('(\\p{Lu}\\p{Ll}+)\\s+(\\p{Lu}\\p{Ll}+)', true),
  );
  return { oneField, eightFields };

  /** As the panel does: the context belongs to the documents, so a key makes it anew at worst. */
  function preview(chosen) {
    const context = core.context.captionContext({
      release,
      office,
      cards: { people, places },
      photos,
    });
    return core.apply.applyTemplate(photos, chosen, context, languages).changes.length;
  }

  function replace(find, regex) {
    const fields = core.book.CAPTION_FIELDS;
    const query = { find, replace: '$2 $1', regex, matchCase: true, fields, languages };
    const { changes, problem } = core.find.findAndReplace(photos, query);
    if (problem) throw new Error(problem.kind);
    return changes.length;
  }
}

/** Wall time is what a person waits; processor time is what a busy machine cannot distort. */
function time(name, work) {
  work();
  const walls = [];
  const processor = [];
  let changes = 0;
  for (let round = 0; round < ROUNDS; round++) {
    const used = process.cpuUsage();
    const started = performance.now();
    changes = work();
    walls.push(performance.now() - started);
    const { user, system } = process.cpuUsage(used);
    processor.push((user + system) / 1000);
  }
  const wall = median(walls);
  const verdict = wall <= AIM ? 'within' : 'over';
  console.error(
    `preview of ${PHOTOS}, ${name}: ${wall.toFixed(0)} ms (processor ${median(processor).toFixed(0)} ms), ${changes} changes; ${verdict} the aim of ${AIM} ms`,
  );
  return wall;
}

function median(times) {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}

function shown(person) {
  return { id: person.id, person: person.id };
}

/** The core as it is in the sources, built in memory. */
async function fromSource(entries) {
  const root = fileURLToPath(new URL('../../../', import.meta.url));
  const names = Object.keys(entries);
  const code = names
    .map((name) => `export * as ${name} from '${root}${entries[name]}';`)
    .join('\n');
  const result = await build({
    configFile: false,
    logLevel: 'error',
    root,
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id === 'virtual:core' ? id : undefined),
        load: (id) => (id === 'virtual:core' ? code : undefined),
      },
    ],
    build: {
      write: false,
      minify: false,
      ssr: true,
      rolldownOptions: { input: 'virtual:core', output: { format: 'es' } },
    },
    ssr: { noExternal: true },
  });
  const [chunk] = (Array.isArray(result) ? result[0] : result).output;
  return import(`data:text/javascript;base64,${Buffer.from(chunk.code).toString('base64')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  console.log(JSON.stringify(await measurePreview(), null, 2));
}
