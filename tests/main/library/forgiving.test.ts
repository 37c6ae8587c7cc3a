import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { newLibrary } from './folders.ts';

async function rewrite(path: string, change: (json: Record<string, unknown>) => object) {
  await writeFile(path, JSON.stringify(change(JSON.parse(await readFile(path, 'utf8')))));
}

it('a release from another program opens, is worked on, and keeps what only that one knows', async () => {
  const library = await newLibrary();
  const { id } = await library.create({ languages: ['ru'] });
  const path = join(library.releaseFolder(id), 'release.json');
  const paragraph = {
    id: 'a',
    type: 'paragraph',
    content: [{ text: 'Слова', marks: [{ type: 'strike', since: 2 }] }],
  };
  await rewrite(path, (json) => ({
    ...json,
    status: 'legal-review',
    texts: { ru: { headline: 'Было', body: [paragraph] } },
  }));
  await library.look();
  expect(library.state().broken).toEqual([]);
  expect(library.summary(id)).toMatchObject({ status: 'drafting', headline: { ru: 'Было' } });

  const { release } = await library.openRelease(id);
  const ru = { ...release.texts.ru, headline: 'Стало', body: release.texts.ru?.body ?? [] };
  await library.save(id, { base: release.revision, value: { ...release, texts: { ru } } });

  const json: unknown = JSON.parse(await readFile(path, 'utf8'));
  expect(json).toMatchObject({
    status: 'legal-review',
    texts: { ru: { headline: 'Стало', body: [paragraph] } },
  });
  expect(JSON.stringify(json)).not.toContain('$unread');
  await library.setStatus(id, 'approved');
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ status: 'approved' });
});

it('one odd card does not hide the others', async () => {
  const library = await newLibrary();
  await library.savePeople([{ id: 'a', name: { ru: 'Первая' }, positions: [], aliases: [] }]);
  const path = join(library.folder, 'people.json');
  await rewrite(path, (json) => ({ ...json, people: [{ id: 'b', gender: 'x' }, 'odd'] }));
  expect((await library.cards()).people.people).toMatchObject([{ id: 'b', name: {} }]);
  await library.savePeople([{ id: 'a', name: { ru: 'Первая' }, positions: [], aliases: [] }]);
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({
    people: [{ id: 'b', gender: 'x' }, 'odd', { id: 'a' }],
  });
});
