import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createRouterClient } from '@orpc/server';
import { Document, ImageRun, Packer, Paragraph } from 'docx';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { checkPackage } from '../../../main/documents/package-check.ts';
import { startApplication } from './start.ts';

const release = {
  languages: ['kk' as const, 'ru' as const],
  texts: { ru: { headline: 'Аким встретился с жителями', body: [] } },
};

async function started(transfers: boolean) {
  const begun = await startApplication({ transfers });
  const client = createRouterClient(begun.application.router);
  await client.library.open({ folder: path.join(begun.home, 'library') });
  const { id } = await client.releases.create({ release });
  return { ...begun, client, id };
}

test('a picture of a Word document can be taken into a release like any photo', async () => {
  const { client, home, id } = await started(true);
  const red = { width: 64, height: 48, channels: 3, background: 'red' } as const;
  const data = await sharp({ create: red }).jpeg().toBuffer();
  const picture = new ImageRun({ type: 'jpg', data, transformation: { width: 64, height: 48 } });
  const file = path.join(home, 'релиз.docx');
  const paragraphs = [new Paragraph('Слово'), new Paragraph({ children: [picture] })];
  await writeFile(
    file,
    await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })),
  );

  const { html, pictures } = await client.documents.importWord({ path: file });
  expect(html).toContain('<img src="0"');
  const incoming = [];
  const sources = pictures.map(({ upload }) => ({ upload }));
  for await (const event of await client.photos.add({ release: 'word', sources })) {
    if (event.type === 'read') incoming.push(event.photo);
  }
  const picked = [];
  for await (const event of await client.photos.pick({ release: id, incoming })) {
    if (event.type === 'picked') picked.push(event.photo);
  }
  expect(picked).toMatchObject([{ width: 64, height: 48, originalName: pictures[0]?.name }]);
});

test('where pages cannot see folders, the translator’s file is a download', async () => {
  const { client, application, home, id } = await started(true);
  const { download = '' } = await client.documents.translatorFile({
    release: id,
    from: 'ru',
    to: 'kk',
  });
  const response = await application.fetch(new Request(`http://127.0.0.1${download}`));
  expect(response.headers.get('content-disposition')).toMatch(/-ru-kk-translator\.docx"$/);
  const file = path.join(home, 'файл.docx');
  await writeFile(file, new Uint8Array(await response.arrayBuffer()));
  expect(await checkPackage(file)).toBe(undefined);
  const none = await application.fetch(new Request(`http://127.0.0.1/translator/${id}/en/kk`));
  expect(none.status).toBe(404);
});

test('elsewhere it lies in a fresh folder among the exports, which is shown', async () => {
  const { client, host, home, id, opened } = await started(false);
  host.settings.set({ exportFolder: home });
  const { file = '' } = await client.documents.translatorFile({
    release: id,
    from: 'ru',
    to: 'kk',
  });
  expect(path.dirname(file)).toBe(home);
  expect(opened).toEqual([file]);
  const names = await readdir(file);
  const [name = ''] = names.filter((each) => each.endsWith('.docx'));
  expect(name).toMatch(/-ru-kk-translator\.docx$/);
  expect((await readFile(path.join(file, name))).subarray(0, 2).toString()).toBe('PK');
  expect(await client.exports.list({ release: id })).toEqual([]);
});

test('a language without words is refused with its reason', async () => {
  const { client, host, home, id } = await started(false);
  host.settings.set({ exportFolder: home });
  await expect(
    client.documents.translatorFile({ release: id, from: 'en', to: 'kk' }),
  ).rejects.toMatchObject({ code: 'REFUSED', data: { reason: 'nothing-to-export' } });
});
