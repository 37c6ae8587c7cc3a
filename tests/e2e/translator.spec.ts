import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Document, HeadingLevel, ImageRun, Packer, Paragraph } from 'docx';
import { fillIn, inserted, typed } from '../main/export/translator/fill-in.ts';
import { dropFiles, goTo, saved, text, write } from './app/actions.ts';
import { storedById } from './app/disk.ts';
import { samplePhotos } from './app/photos.ts';
import { expect, test } from './app/test.ts';

test.use({ startWith: 'empty' });

/** A release as an office writes it in Word: headline, lead, a picture with its caption. */
async function wordDocument(folder: string): Promise<string> {
  const [photo = ''] = await samplePhotos(1);
  const lines = [
    'Встреча прошла 18 сентября 2026 года во Дворце культуры Улгикента, сообщает пресс-служба.',
    'До конца года воду проведут в 640 домов, рассказал аким жителям области на встрече.',
  ];
  const document = new Document({
    sections: [
      {
        children: [
          new Paragraph({ text: 'Аким встретился с жителями', heading: HeadingLevel.HEADING_1 }),
          new Paragraph(lines[0] ?? ''),
          new Paragraph({
            children: [
              new ImageRun({
                type: 'jpg',
                data: await readFile(photo),
                transformation: { width: 300, height: 200 },
                altText: { name: 'photo', description: 'Люди в зале' },
              }),
            ],
          }),
          new Paragraph('Фото: встреча акима с жителями'),
          new Paragraph(lines[1] ?? ''),
        ],
      },
    ],
  });
  const file = path.join(folder, 'релиз.docx');
  await writeFile(file, await Packer.toBuffer(document));
  return file;
}

test('a Word document becomes a release, goes to a translator and comes back', async ({
  pressdesk,
}) => {
  test.skip(pressdesk.kind === 'electron', 'Files are saved by the system’s own dialogs there.');
  const { page, home, library } = pressdesk;
  await dropFiles(page.getByRole('main'), [await wordDocument(home)]);
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  await expect(start.getByRole('textbox', { name: 'Заголовок' })).toHaveValue(
    'Аким встретился с жителями',
  );
  await start.getByRole('button', { name: 'Создать релиз' }).click();
  await expect(text(page, 'Русский')).toContainText('640 домов');
  const id = decodeURIComponent(/#\/release\/([^/]+)/.exec(page.url())?.[1] ?? '');
  await expect
    .poll(async () => (await storedById(library, id)).photos.photos)
    .toMatchObject([
      { caption: { ru: 'Фото: встреча акима с жителями' }, alt: { ru: 'Люди в зале' } },
    ]);
  const before = await storedById(library, id);
  expect(before.release.texts.ru?.body).toMatchObject([
    { type: 'photo', photo: before.photos.photos[0]?.id },
    { type: 'paragraph' },
  ]);

  await page.getByRole('button', { name: 'Файл переводчику' }).click();
  const panel = page.getByRole('dialog', { name: 'Файл переводчику' });
  const download = page.waitForEvent('download');
  await panel.getByRole('button', { name: 'Сохранить файл' }).click();
  const file = await (await download).path();
  const returned = path.join(home, 'перевод.docx');
  await writeFile(
    returned,
    await fillIn(await readFile(file), {
      'Аким встретился': typed('Әкім тұрғындармен кездесті'),
      'Встреча прошла': inserted('Кездесу 2026 жылғы 18 қыркүйекте өтті.'),
      'До конца года': typed('Жыл соңына дейін 460 үйге су беріледі.'),
      'Фото: встреча': typed('Сурет: әкімнің тұрғындармен кездесуі'),
    }),
  );
  const choosing = page.waitForEvent('filechooser');
  await panel.getByRole('button', { name: 'Открыть вернувшийся файл…' }).click();
  await (await choosing).setFiles(returned);
  const rows = panel.getByRole('list', { name: 'Абзацы перевода' }).getByRole('listitem');
  await expect(rows).toHaveCount(5);
  await expect(rows.nth(0)).toContainText('новый');
  await expect(rows.nth(2)).toContainText('расходится: 640, 460');
  await expect(rows.nth(4)).toContainText('не переведён');
  await expect(panel.getByText('В файле были исправления')).toBeVisible();
  if (process.env.SHOTS)
    await page.screenshot({ path: path.join(process.env.SHOTS, 'review.png') });
  await panel.getByRole('button', { name: 'Принять 3 абзаца' }).click();
  await expect(text(page, 'Қазақша')).toContainText('Кездесу 2026 жылғы');
  await expect(text(page, 'Қазақша')).not.toContainText('460');
  await saved(page);
  const after = await storedById(library, id);
  expect(after.release.texts.kk).toMatchObject({
    headline: 'Әкім тұрғындармен кездесті',
    lead: { source: { language: 'ru', block: after.release.texts.ru?.lead?.id } },
  });
  expect(after.photos.photos[0]?.caption?.kk).toBe('Сурет: әкімнің тұрғындармен кездесуі');

  await goTo(page, 'Факты');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect
    .poll(async () => {
      const { release, photos } = await storedById(library, id);
      return [release.texts.kk?.headline ?? '', photos.photos[0]?.caption?.kk ?? ''];
    })
    .toEqual(['', '']);
});

test('each wrong document has a sentence of its own', async ({ pressdesk }) => {
  const { page, home } = pressdesk;
  const old = Buffer.from(`d0cf11e0a1b11ae1${'00'.repeat(600)}`, 'hex');
  const whole = await readFile(await wordDocument(home));
  const wrong: readonly (readonly [string, Buffer, RegExp])[] = [
    ['письмо.docx', Buffer.from('письмо'), /не документ Word/],
    ['старый.doc', old, /старый формат \.doc/],
    [
      'закрыт.docx',
      Buffer.concat([old, Buffer.from('EncryptedPackage', 'utf16le')]),
      /закрыт паролем/,
    ],
    ['обрезан.docx', whole.subarray(0, whole.length / 2), /повреждён/],
  ];
  await page.getByRole('button', { name: 'Начать релиз' }).click();
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  for (const [name, bytes, sentence] of wrong) {
    const file = path.join(home, name);
    await writeFile(file, bytes);
    const choosing = page.waitForEvent('filechooser');
    await start.getByRole('button', { name: 'Открыть Word…' }).click();
    await (await choosing).setFiles(file);
    await expect(start.getByRole('alert')).toHaveText(sentence);
    await expect(start.getByRole('alert')).toContainText(name);
  }
});

test('a document dropped on a release replaces its text and brings its photo, in one step back', async ({
  pressdesk,
}) => {
  const { page, home, library } = pressdesk;
  await page.getByRole('button', { name: 'Начать релиз' }).click();
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  await start.getByRole('radio', { name: 'Короткая форма' }).click();
  await start.getByRole('button', { name: 'Создать релиз' }).click();
  const panel = page.getByRole('dialog', { name: 'Вставить текст или Word' });
  // Where photos are taken, a document is known as one, too.
  await goTo(page, 'Фото');
  const id = decodeURIComponent(/#\/release\/([^/]+)/.exec(page.url())?.[1] ?? '');
  await dropFiles(page.getByRole('main'), [await wordDocument(home)]);
  await expect(panel.getByRole('button', { name: 'Вставить в релиз' })).toBeVisible();
  await page.keyboard.press('Escape');
  await goTo(page, 'Текст');
  await write(text(page, 'Русский'), ['', 'До конца года воду проведут в 600 домов.']);
  await dropFiles(text(page, 'Русский'), [await wordDocument(home)]);
  const change = panel.getByRole('region', { name: 'Что изменится' });
  await expect(change.locator('del').first()).toContainText('600');
  await panel.getByRole('button', { name: 'Вставить в релиз' }).click();
  await expect(text(page, 'Русский')).toContainText('640 домов');
  const stored = async () => {
    const { release, photos } = await storedById(library, id);
    return [release.texts.ru?.headline ?? '', photos.photos.length];
  };
  await expect.poll(stored).toEqual(['Аким встретился с жителями', 1]);
  await goTo(page, 'Факты');
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect.poll(stored).toEqual(['', 0]);
});
