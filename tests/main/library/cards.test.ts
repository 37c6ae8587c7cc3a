import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { organisationSchema, personSchema } from '../../../core/release/cards.ts';
import { termSchema } from '../../../core/release/terms.ts';
import { clockAt, libraryIn, newLibrary } from './folders.ts';

const akimat = organisationSchema.parse({ id: 'a', name: { ru: 'акимат' } });
const person = personSchema.parse({ id: 'm', name: { ru: 'Улгибай Мысалов' } });

describe('card files', () => {
  it('are empty in a library that has none, and only what changes is written', async () => {
    const library = await newLibrary();
    const before = await library.cards();
    expect(before.organisations.organisations).toEqual([]);
    expect(before.terms.terms).toEqual([]);
    const after = await library.changeCards({ put: { organisations: [akimat] }, remove: {} });
    expect(after.organisations.organisations).toEqual([akimat]);
    const files = (await readdir(library.folder)).filter((name) => name.endsWith('.json'));
    expect(files).toEqual(['organisations.json']);
  });

  it('keep the file as it was before the first change of a day', async () => {
    const clock = clockAt('2026-09-18T05:00:00Z');
    const library = await newLibrary({ clock: clock.now });
    const term = termSchema.parse({ id: 't', name: { ru: 'верно' } });
    await library.changeCards({ put: { terms: [term] }, remove: {} });
    clock.forward(24 * 60);
    await library.changeCards({ put: { terms: [{ ...term, note: 'x' }] }, remove: {} });
    const history = await readdir(join(library.folder, 'history'));
    expect(history.filter((name) => name.startsWith('terms-'))).toHaveLength(1);
  });

  it('take over another computer’s card of the same file', async () => {
    const library = await newLibrary();
    await library.changeCards({ put: { organisations: [akimat] }, remove: {} });
    const other = await libraryIn(library.folder);
    const second = { ...akimat, id: 'b' };
    await other.changeCards({ put: { organisations: [second] }, remove: {} });
    const { organisations } = await library.changeCards({
      put: { organisations: [{ ...akimat, code: 'обл' }] },
      remove: {},
    });
    expect(organisations.organisations.map(({ id, code }) => [id, code])).toEqual([
      ['a', 'обл'],
      ['b', undefined],
    ]);
  });

  it('keep what a newer program wrote into a card', async () => {
    const library = await newLibrary();
    const path = join(library.folder, 'names.json');
    await writeFile(
      path,
      JSON.stringify({ names: [{ id: 'n', name: { kk: 'Таза Қазақстан' }, colour: 'green' }] }),
    );
    const { names } = await library.cards();
    const [name] = names.names;
    if (!name) throw new Error('The card was not read.');
    await library.changeCards({ put: { names: [{ ...name, quoted: true }] }, remove: {} });
    expect(JSON.parse(await readFile(path, 'utf8')).names[0]).toMatchObject({
      colour: 'green',
      quoted: true,
    });
  });

  it('set a broken file aside and go on with its newest good version', async () => {
    const library = await newLibrary();
    await library.changeCards({ put: { organisations: [akimat] }, remove: {} });
    await library.changeCards({ put: { organisations: [{ ...akimat, id: 'b' }] }, remove: {} });
    await writeFile(join(library.folder, 'organisations.json'), '{"half');
    const { organisations } = await library.changeCards({
      put: { organisations: [{ ...akimat, id: 'c' }] },
      remove: {},
    });
    expect(organisations.organisations.map(({ id }) => id)).toEqual(['a', 'c']);
    const files = await readdir(library.folder);
    expect(files.some((name) => name.startsWith('organisations.json.broken-'))).toBe(true);
  });

  it('lose a card for good only when a change says so', async () => {
    const library = await newLibrary();
    await library.changeCards({ put: { people: [person] }, remove: {} });
    const { people } = await library.changeCards({ put: {}, remove: { people: ['m'] } });
    expect(people.people).toEqual([]);
  });
});

describe('uses of a card', () => {
  it('are listed with drafts first, counted, and not in the trash', async () => {
    const library = await newLibrary();
    const text = (headline: string) => ({ texts: { ru: { headline, body: [] } } });
    const out = await library.create({ ...text('Улгибай Мысалов ответил'), status: 'published' });
    const draft = await library.create({
      ...text('Улгибай Мысалов и Улгибай Мысалов'),
      event: { host: 'm' },
    });
    const gone = await library.create(text('Улгибай Мысалов'));
    await library.trash(gone.id);
    await library.create(text('Мысаловка'));
    const query = { card: 'm', words: { ru: ['Улгибай Мысалов'] } };
    expect(await library.cardUses(query)).toEqual([
      { release: draft.id, isDraft: true, count: 3 },
      { release: out.id, isDraft: false, count: 1 },
    ]);
  });
});
