import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { dropFiles, goTo } from './app/actions.ts';
import { storedById } from './app/disk.ts';
import { choosePhotos, samplePhotos, shots } from './app/photos.ts';
import { expect, test } from './app/test.ts';

test.use({ startWith: 'empty' });

/** A release with nothing in it yet, at its photos. */
async function emptyPhotos(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Начать релиз' }).click();
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  await start.getByRole('radio', { name: 'Короткая форма' }).click();
  await start.getByRole('button', { name: 'Создать релиз' }).click();
  await goTo(page, 'Фото');
  return decodeURIComponent(/#\/release\/([^/]+)/.exec(page.url())?.[1] ?? '');
}

test('each wrong file has a line of its own, and the good ones arrive', async ({ pressdesk }) => {
  const { page, home, library } = pressdesk;
  const [good = ''] = await samplePhotos(1);
  const folder = path.join(home, 'съёмка');
  await mkdir(folder);
  const bytes = await readFile(good);
  const write = async (name: string, content: string | Buffer) => {
    await writeFile(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const files = [
    await write('текст.jpg', 'Это не фотография, а письмо.'),
    await write(
      'чертёж.jpg',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
    ),
    await write('пустой.jpg', ''),
    await write('обрезан.jpg', bytes.subarray(0, bytes.length / 2)),
    await write('хороший.jpg', bytes),
  ];
  const id = await emptyPhotos(page);
  await dropFiles(page.getByText('Перетащите сюда фото или папку'), files);

  const refused = page.getByRole('region', { name: 'Что не удалось добавить' });
  await expect(refused.getByRole('listitem')).toHaveCount(4);
  await expect(refused.getByText('текст.jpg – это не фото')).toBeVisible();
  await expect(refused.getByText('чертёж.jpg – это не фото')).toBeVisible();
  await expect(refused.getByText('пустой.jpg – пустой файл')).toBeVisible();
  await expect(refused.getByText('обрезан.jpg – файл обрывается на середине')).toBeVisible();
  await expect(shots(page)).toHaveCount(1);
  await expect
    .poll(async () =>
      (await storedById(library, id)).photos.photos.map((photo) => photo.originalName),
    )
    .toEqual(['хороший.jpg']);
});

test('names that are hard for disks and addresses arrive whole', async ({ pressdesk }) => {
  const { page, home, library } = pressdesk;
  const [good = ''] = await samplePhotos(1);
  const folder = path.join(home, 'имена');
  await mkdir(folder);
  const names = [
    'скидка 50% # 7 ?.jpg',
    `кавычки " и ' и «ёлочки».jpg`,
    'улыбка 😀 Айгүл.jpg',
    // 200 signs, of one byte each: file systems count bytes.
    `${'a'.repeat(196)}.jpg`,
  ];
  const files: string[] = [];
  for (const [index, name] of names.entries()) {
    const file = path.join(folder, name);
    await copyFile(good, file);
    // Each its own photo: the same bytes twice may rightly be taken for one.
    await writeFile(file, Buffer.from([index]), { flag: 'a' });
    files.push(file);
  }
  const id = await emptyPhotos(page);
  await choosePhotos(pressdesk, files);
  await expect(shots(page)).toHaveCount(names.length);
  await expect(page.getByRole('region', { name: 'Что не удалось добавить' })).toHaveCount(0);
  await expect
    .poll(async () => {
      const { photos } = await storedById(library, id);
      return photos.photos.map((photo) => photo.originalName).sort();
    })
    .toEqual([...names].sort());
  for (const picture of await shots(page).getByRole('img').or(shots(page).locator('img')).all())
    await expect
      .poll(() =>
        picture.evaluate((img) => img instanceof HTMLImageElement && img.naturalWidth > 0),
      )
      .toBe(true);
});
