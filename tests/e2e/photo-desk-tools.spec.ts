import { readFile } from 'node:fs/promises';
import path from 'node:path';
import sharp from 'sharp';
import { goTo, openRelease, saved } from './app/actions.ts';
import { storedById } from './app/disk.ts';
import { panel, shots } from './app/photos.ts';
import { makeShoot } from './app/shoot.ts';
import { expect, type Pressdesk, test } from './app/test.ts';

const RELEASE = { id: 'h3vr8n', headline: 'Аким Улгитауской области обсудил с жителями' };
const UNDER_EMBARGO = '4 декабря в Улгикенте представят план';

const view = ({ page }: Pressdesk, name: string) =>
  panel(page)
    .getByRole('radiogroup', { name: 'Что показать в панели' })
    .getByRole('radio', { name })
    .click();

test('a list of codes from Photo Mechanic works as it is, its second column too, and the window says how', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openRelease(page, RELEASE.headline);
  await goTo(page, 'Фото');
  await shots(page).first().click();
  await view(pressdesk, 'Коды');
  await expect(panel(page).getByText('Вторая замена списка – =код#2=')).toBeVisible();
  const dialog = page.waitForEvent('filechooser');
  await panel(page).getByRole('button', { name: 'Взять из файла…' }).first().click();
  await (await dialog).setFiles({
    name: 'редакция.txt',
    mimeType: 'text/plain',
    buffer: Buffer.from('// город\r\nв/ч\tвоинская часть\tвоинской части\r\n'),
  });
  const search = panel(page).getByRole('searchbox', { name: 'Какие коды есть' });
  await search.fill('воинской');
  await expect(panel(page).getByText('=в/ч#2=')).toBeVisible();
  // The list is long, and only it scrolls: beside it the step has no second bar.
  await search.fill('');
  await expect
    .poll(() => page.getByRole('main').evaluate((main) => main.scrollHeight - main.clientHeight))
    .toBeLessThanOrEqual(1);
  await view(pressdesk, 'Шаблон');
  await panel(page).getByRole('textbox', { name: 'Подпись', exact: true }).click();
  await page.keyboard.insertText('Присяга в =в/ч#2=.');
  await expect(panel(page).getByText('Присяга в воинской части.')).toBeVisible();
});

test('a template says of many photos at once whether children are seen', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE.headline);
  await goTo(page, 'Фото');
  await shots(page).first().click();
  await page.keyboard.press('Control+A');
  await view(pressdesk, 'Шаблон');
  const answers = panel(page).getByRole('radiogroup', { name: 'Есть ли дети' });
  await answers.getByRole('radio', { name: 'Согласие есть' }).click();
  await panel(page).getByRole('button', { name: 'Что сделать с полем «Есть ли дети»' }).click();
  await page.getByRole('option', { name: 'заменить' }).click();
  // The answer is one for all languages.
  await panel(page).getByRole('radio', { name: 'Қаз' }).click();
  await expect(answers.getByRole('radio', { name: 'Согласие есть' })).toBeChecked();
  await panel(page).getByRole('button', { name: 'Показать разницу' }).click();
  const rows = page.getByRole('region', { name: 'Что изменится' }).getByRole('row');
  await expect(rows.nth(1)).toContainText('Согласие есть');
  await page.keyboard.press('Escape');
  await panel(page)
    .getByRole('button', { name: /Применить к 5 фото/ })
    .click();
  await saved(page);
  await expect
    .poll(async () =>
      (await storedById(library, RELEASE.id)).photos.photos.map((one) => one.minors),
    )
    .toEqual(Array.from({ length: 5 }, () => 'consent'));
});

test('after work on a photo, a click on «Смотреть» gives the arrows back to the photos', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openRelease(page, RELEASE.headline);
  await goTo(page, 'Фото');
  await shots(page).first().dblclick();
  const large = page.getByRole('dialog', { name: '001 · 16:04' });
  await large.getByRole('radio', { name: 'Кадр' }).click();
  await large.getByRole('radio', { name: 'Смотреть' }).click();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('dialog', { name: '002 · 16:11' })).toBeVisible();
});

test('the example of a file name in the photo pack carries the embargo', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await openRelease(page, UNDER_EMBARGO);
  await goTo(page, 'Выпуск');
  await page.getByText('Пакет фото для редакций').click();
  await expect(page.getByText(/Например: .*_001_dn_EMBARGO-20261204-1200\.jpg$/)).toBeVisible();
});

test('an original that is found in a folder keeps the name that its camera gave it', async ({
  pressdesk,
}) => {
  test.skip(
    pressdesk.kind === 'electron',
    'There the folder is chosen in the system’s own dialog.',
  );
  const { page, library, home } = pressdesk;
  const folder = path.join(home, 'оригиналы');
  const [original = ''] = await makeShoot(folder, [
    { name: 'DSC_0042.JPG', scene: 42, at: 5, edge: 2400 },
  ]);
  const copy = await sharp(await readFile(original))
    .resize(1280)
    .jpeg({ quality: 75 })
    .toBuffer();
  await openRelease(page, RELEASE.headline);
  await goTo(page, 'Фото');
  const adding = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Добавить фото', exact: true }).click();
  await (await adding).setFiles({
    name: 'IMG-20260306-WA0001.jpg',
    mimeType: 'image/jpeg',
    buffer: copy,
  });
  await page.getByRole('radio', { name: 'Все снимки 6' }).click();
  await page.getByRole('option', { name: /IMG-20260306/ }).click();
  await page.keyboard.press('KeyP');
  await expect(page.getByText('В релизе 6')).toBeVisible();
  // At once, while the shot is still being looked at: the panel waits for that.
  await page.getByRole('button', { name: 'Ещё', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Заменить оригиналом…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Заменить оригиналом' });
  await expect(dialog).toBeVisible();
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Выбрать папку' }).click();
  await (await choosing).setFiles(folder);
  await expect(page.getByText('006 → DSC_0042.JPG')).toBeVisible();
  await page.getByRole('button', { name: 'Заменить 1 фото' }).click();
  await expect(page.getByText('Заменено 1 фото')).toBeVisible();
  await expect
    .poll(async () => (await storedById(library, RELEASE.id)).photos.photos.at(-1)?.originalName)
    .toBe('DSC_0042.JPG');
});
