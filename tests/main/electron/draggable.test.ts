import { mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { draggable, wish } from '../../../main/electron/draggable.ts';
import { emptyHome } from '../application/start.ts';

async function exported() {
  const folder = path.join(await emptyHome(), 'su-zhuyesi-2026-09-18-v1');
  await mkdir(path.join(folder, 'kk'), { recursive: true });
  await writeFile(path.join(folder, 'kk', 'index.html'), 'бет');
  await writeFile(path.join(folder, 'secret.txt'), 'not written by the export');
  return { folder, files: [{ path: 'kk/index.html' }, { path: 'kk/gone.docx' }] };
}

it('lets go what the export wrote', async () => {
  const record = await exported();
  const file = path.join(record.folder, 'kk', 'index.html');
  expect(await draggable([`${record.folder}/kk/index.html`], [record])).toEqual([file]);
});

it('names a file once, however often it is asked for', async () => {
  const record = await exported();
  const file = path.join(record.folder, 'kk', 'index.html');
  expect(await draggable([file, file, `${record.folder}/./kk/index.html`], [record])).toEqual([
    file,
  ]);
});

it('lets go nothing else, by whatever path', async () => {
  const record = await exported();
  const asked = ['/etc/passwd', `${record.folder}/secret.txt`, `${record.folder}/kk/../secret.txt`];
  expect(await draggable([...asked, record.folder, 'kk/index.html'], [record])).toEqual([]);
});

it('leaves out what is gone or has become a link', async () => {
  const record = await exported();
  const file = path.join(record.folder, 'kk', 'index.html');
  expect(await draggable([path.join(record.folder, 'kk', 'gone.docx')], [record])).toEqual([]);
  await rm(file);
  await symlink(path.join(record.folder, 'secret.txt'), file);
  expect(await draggable([file], [record])).toEqual([]);
});

it.each([null, 'path', ['path'], {}, { release: 1, paths: [] }, { release: 'a' }])(
  'understands no message like %j',
  (asked) => expect(wish(asked)).toBeUndefined(),
);

it('drops from a message what is no path', () => {
  expect(wish({ release: 'a', paths: ['b', 1, null] })).toEqual({ release: 'a', paths: ['b'] });
});
