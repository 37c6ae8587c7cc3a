import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import type { Photo } from '../../core/release/photos.ts';
import { goTo, openRelease, saving } from './app/actions.ts';
import { obstaclesInBothThemes } from './app/both-themes.ts';
import { storedById } from './app/disk.ts';
import { panel, shots } from './app/photos.ts';
import { publish } from './app/publish.ts';
import { expect, type Pressdesk, test } from './app/test.ts';

const COUNT = 40;
/** The sample release: in three languages, with an event, a place and people. */
const RELEASE = { id: 'h3vr8n', headline: 'Аким Улгитауской области обсудил с жителями' };

const field = (page: Page, name: string): Locator =>
  panel(page).getByRole('textbox', { name, exact: true });
const view = (page: Page, name: string): Promise<void> =>
  panel(page)
    .getByRole('radiogroup', { name: 'Что показать в панели' })
    .getByRole('radio', { name })
    .click();
const foot = (page: Page): Locator => panel(page).getByRole('status').filter({ hasText: /фото:/ });

async function generated(home: string, count: number): Promise<readonly string[]> {
  const folder = path.join(home, 'съёмка');
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const file = path.join(folder, `DSC_${`${index + 1}`.padStart(4, '0')}.jpg`);
      await sharp({
        create: {
          width: 320,
          height: 240,
          channels: 3,
          background: { r: (index * 6) % 256, g: 90 + index, b: 160 },
        },
      })
        .jpeg()
        .toFile(file);
      return file;
    }),
  );
}

/** Opens the sample release with so many more photos in it, all of them selected. */
async function openWithMore(pressdesk: Pressdesk, count: number): Promise<void> {
  const { page, home } = pressdesk;
  const files = await generated(home, count);
  await openRelease(page, RELEASE.headline);
  await goTo(page, 'Фото');
  await expect(shots(page)).not.toHaveCount(0);
  const dialog = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Добавить фото', exact: true }).click();
  await (await dialog).setFiles([...files]);
  await expect(page.getByText(`Все снимки ${count + 5}`)).toBeVisible({ timeout: 60_000 });
  await expect(page.getByRole('progressbar')).toHaveCount(0, { timeout: 60_000 });
  const list = page.getByRole('listbox', { name: 'Все снимки' });
  await list.getByRole('option').first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('KeyP');
  await expect(page.getByText(`В релизе ${count + 5}`)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('radio', { name: `В релизе ${count + 5}` }).click();
  await shots(page).first().click();
  await page.keyboard.press('Control+A');
  await expect(panel(page).getByRole('heading', { name: `${count + 5} фото` })).toBeVisible();
}

/** The photos as they lie on the disk, once everything is written. */
async function onDisk({ page, library }: Pressdesk): Promise<readonly Photo[]> {
  // What is typed reaches the window's state with the next frame; before, «Сохранено» is older.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await expect(saving(page)).toHaveText(/^Сохранено/);
  return (await storedById(library, RELEASE.id)).photos.photos;
}

async function openSample({ page }: Pressdesk): Promise<void> {
  await openRelease(page, RELEASE.headline);
  await goTo(page, 'Фото');
  await shots(page).first().click();
}

test('a template fills forty photos in two languages, and one undo after a reload empties them', async ({
  pressdesk,
}) => {
  test.slow();
  const { page } = pressdesk;
  await openWithMore(pressdesk, COUNT);
  await view(page, 'Шаблон');
  await field(page, 'Подпись').click();
  await page.keyboard.insertText('{люди} и =аким= на встрече. {город}, {date}. {номер:3}');
  await expect(panel(page).getByText(/аким Улгитауской области Улгибай Мысалов/)).toBeVisible();
  await panel(page).getByRole('radio', { name: 'Қаз' }).click();
  await field(page, 'Подпись').click();
  await page.keyboard.insertText('{event}. {city}, {date}');
  await expect(foot(page)).toContainText('45 фото: заполнится 80 полей');

  await panel(page).getByRole('button', { name: 'Показать разницу' }).click();
  const table = page.getByRole('region', { name: 'Что изменится' }).getByRole('table');
  await expect(table).toHaveAttribute('aria-rowcount', '81');
  await expect(table.getByRole('row').nth(1)).toContainText('006');
  await page.keyboard.press('Escape');
  await expect(table).toHaveCount(0);

  await field(page, 'Подпись').press('Control+Enter');
  await expect(foot(page)).toContainText('ничего не изменится');
  const written = await onDisk(pressdesk);
  const captions = written.slice(5).map(({ caption }) => caption);
  expect(captions).toHaveLength(COUNT);
  expect(captions[0]?.ru).toMatch(/аким Улгитауской области Улгибай Мысалов.*2026 года\. 006$/);
  expect(captions.at(-1)?.ru).toMatch(/ 045$/);
  expect(captions[0]?.kk).toMatch(/2026 жылғы 6 наурыз/);
  expect(written[0]?.caption?.ru).toMatch(/выступает на встрече/);

  await page.reload();
  await expect(shots(page).first()).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(page.getByText(/Отменено: .*шаблон для 40 фото/)).toBeVisible();
  const undone = await onDisk(pressdesk);
  expect(undone.slice(5).filter(({ caption }) => caption)).toEqual([]);
  expect(undone[0]?.caption).toEqual(written[0]?.caption);
});

test('a misspelt variable and a missing form are named at the field, and nothing is written', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  await page.keyboard.press('Control+M');
  const caption = field(page, 'Подпись');
  await caption.click();
  await page.keyboard.insertText('{собыие} {город:где}');
  await expect(panel(page).getByText(/Вставки «собыие» нет/)).toBeVisible();
  await expect(panel(page).getByText(/нет формы «где»/)).toBeVisible();
  await expect(foot(page)).toContainText('ничего не изменится');
});

test('chips are put in from a list by keys alone, deleted as one, and taken back as one', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  await page.keyboard.press('Control+M');
  const caption = field(page, 'Подпись');
  await caption.focus();
  await page.keyboard.press('F2');
  await page.getByRole('searchbox', { name: 'Найти' }).pressSequentially('событие');
  await page.keyboard.press('Enter');
  await expect(caption).toHaveValue('{событие}');
  await expect(caption).toBeFocused();
  await page.keyboard.press('Backspace');
  await expect(caption).toHaveValue('');
  await page.keyboard.press('Control+Z');
  await expect(caption).toHaveValue('{событие}');
});

test('a template is kept under a name, taken by another release, and comes back when deleted', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  await view(page, 'Шаблон');
  await field(page, 'Строка «Фото:»').click();
  await page.keyboard.insertText('{photographer} / {office}');
  await panel(page).getByRole('button', { name: 'Сохранить как…' }).click();
  await panel(page).getByRole('textbox', { name: 'Название шаблона' }).fill('Открытие объекта');
  await page.keyboard.press('Enter');
  const list = panel(page).getByRole('button', { name: /Открытие объекта.*Шаблон/ });
  await expect(list).toBeVisible();

  await page.reload();
  await shots(page).first().click();
  await view(page, 'Шаблон');
  await panel(page)
    .getByRole('button', { name: /Новый шаблон.*Шаблон/ })
    .click();
  await page.getByRole('option', { name: 'Открытие объекта' }).click();
  await expect(field(page, 'Строка «Фото:»')).toHaveValue('{фотограф} / {организация}');

  await panel(page).getByRole('button', { name: 'Удалить шаблон «Открытие объекта»' }).click();
  const notice = page.getByText('Шаблон «Открытие объекта» удалён');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Вернуть как было' }).click();
  await expect(list).toBeVisible();
});

test('a code turns into words when its second sign is typed, and one undo gives it back', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  const caption = field(page, 'Подпись');
  await caption.fill('');
  await caption.pressSequentially('Слово берёт =аким=');
  await expect(caption).toHaveValue('Слово берёт аким Улгитауской области Улгибай Мысалов');
  await caption.pressSequentially(' в зале');
  await expect(caption).toHaveValue('Слово берёт аким Улгитауской области Улгибай Мысалов в зале');
  await page.keyboard.press('Control+Z');
  await page.keyboard.press('Control+Z');
  await expect(caption).toHaveValue('Слово берёт =аким=');
});

test('composing fills what is empty at once, and shows first what it would write over', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  const before = await onDisk(pressdesk);
  await panel(page).getByRole('button', { name: 'Составить подпись' }).click();
  await expect(foot(page)).toContainText('ничего не изменится');
  await panel(page).getByText('И там, где подпись уже есть').click();
  await expect(foot(page)).toContainText('1 фото: заменится 3 поля');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('region', { name: 'Что изменится' })).toBeVisible();
  expect((await onDisk(pressdesk))[0]?.caption).toEqual(before[0]?.caption);
  await page.keyboard.press('Control+Enter');
  await expect(field(page, 'Подпись')).toHaveValue(/\[что делает\?\].*Фото: /);
});

test('finding and replacing with an expression is shown, done and undone; a bad one says so', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  await page.keyboard.press('Control+H');
  await panel(page)
    .getByRole('radio', { name: /^Во всех/ })
    .click();
  await panel(page).getByText('Регулярное выражение').click();
  await panel(page).getByRole('textbox', { name: 'Найти' }).fill('(2026');
  await expect(panel(page).getByText(/В выражении ошибка/)).toBeVisible();
  await panel(page).getByRole('textbox', { name: 'Найти' }).fill('(\\d+) марта');
  await panel(page).getByRole('textbox', { name: 'Заменить на' }).fill('$1-го марта');
  await expect(foot(page)).toContainText('5 фото: заменится 5 полей');
  await page.keyboard.press('Control+Enter');
  expect(
    (await onDisk(pressdesk)).every(({ caption }) => caption?.ru?.includes('6-го марта')),
  ).toBe(true);
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+Z');
  await expect
    .poll(async () => (await onDisk(pressdesk))[0]?.caption?.ru?.includes('6-го'))
    .toBe(false);
});

test('mixed values take no key until one text for all is asked for; people are added to each', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  await page.keyboard.press('Control+A');
  const before = await onDisk(pressdesk);
  const caption = field(page, 'Подпись');
  await expect(caption).toHaveAttribute('placeholder', 'разные значения');
  await caption.click();
  await page.keyboard.type('нечаянно');
  expect((await onDisk(pressdesk)).map(({ caption: words }) => words)).toEqual(
    before.map(({ caption: words }) => words),
  );
  await panel(page)
    .getByRole('combobox', { name: /^Кто на снимке/ })
    .focus();
  await page.keyboard.press('2');
  await expect(panel(page).getByRole('combobox', { name: /^Кто на снимке/ })).toBeFocused();
  await page.keyboard.press('Escape');
  const after = await onDisk(pressdesk);
  const second = after.map(({ depicted }) => depicted.at(-1)?.person);
  expect(new Set(after.map(({ depicted }) => depicted.length)).size).toBeGreaterThan(1);
  expect(
    after.every(({ depicted }) => depicted.some(({ person }) => second.includes(person))),
  ).toBe(true);
  await caption.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Одна подпись на всех');
  expect((await onDisk(pressdesk)).map(({ caption: words }) => words?.ru)).toEqual(
    before.map(() => 'Одна подпись на всех'),
  );
});

test('«детей нет» answers for all that nobody has answered for, and for no other', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openWithMore(pressdesk, 4);
  const before = await onDisk(pressdesk);
  const unknown = before.filter(({ minors }) => minors === 'unknown').length;
  await panel(page)
    .getByRole('button', { name: new RegExp(`Детей нет.* ${unknown}`) })
    .click();
  const after = await onDisk(pressdesk);
  expect(after.filter(({ minors }) => minors === 'unknown')).toEqual([]);
  expect(after.slice(0, 5).map(({ minors }) => minors)).toEqual(
    before.slice(0, 5).map(({ minors }) => (minors === 'unknown' ? 'no' : minors)),
  );
});

test('captions are written photo after photo with the keyboard alone', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  const caption = field(page, 'Подпись');
  await caption.focus();
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Участники встречи в зале');
  await page.keyboard.press('Alt+PageDown');
  await expect(panel(page).getByRole('heading', { name: 'Фото 002' })).toBeVisible();
  await expect(caption).toBeFocused();
  await page.keyboard.press('F4');
  await expect(caption).toHaveValue('Участники встречи в зале');
  await page.keyboard.press('Alt+PageUp');
  await expect(panel(page).getByRole('heading', { name: 'Фото 001' })).toBeVisible();
});

test('the photos of a pack bear the names that were typed, and the office keeps the pattern', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  const tick = (name: string) => page.locator('label').filter({ hasText: name }).first().click();
  const names = page.getByRole('textbox', { name: 'Имена файлов' });
  await openRelease(page, RELEASE.headline);
  await goTo(page, 'Выпуск');
  await tick('Страница для сайта');
  await tick('Word');
  await tick('Пакет фото для редакций');
  await names.fill('akimat_{номр:2}');
  await expect(names).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/номр.*номер/)).toBeVisible();
  await names.fill('akimat_{номер:2}');
  await expect(page.getByText('Например: akimat_01.jpg')).toBeVisible();
  const { files } = await publish(pressdesk);
  const photos = [...files.keys()]
    .filter((name) => name.endsWith('.jpg'))
    .map((name) => path.basename(name));
  expect(photos.sort().slice(0, 2)).toEqual(['akimat_01.jpg', 'akimat_02.jpg']);
  await page.reload();
  await tick('Пакет фото для редакций');
  await expect(names).toHaveValue('akimat_{номер:2}');
});

test('lists of codes come from Photo Mechanic and go back to it', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await openSample(pressdesk);
  await view(page, 'Коды');
  await panel(page)
    .locator('input[type=file]')
    .setInputFiles({
      name: 'команда.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('// команда\nкап\tкапитан Айгүл Мысал\tкапитана\nпусто\n'),
    });
  await expect(panel(page).getByText(/Строка 3 без замены/)).toBeVisible();
  await expect(panel(page).getByText('=кап=')).toBeVisible();
  const coming = page.waitForEvent('download');
  await panel(page).getByRole('button', { name: 'Сохранить в файл' }).click();
  const stream = await (await coming).createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  expect(Buffer.concat(parts).toString('utf8')).toBe('кап\tкапитан Айгүл Мысал\tкапитана\r\n');

  await panel(page).getByRole('button', { name: 'Добавить замену' }).press('Enter');
  await expect(field(page, 'Замена 3 в строке 1')).toBeFocused();
  await page.keyboard.type('капитану');
  await panel(page).getByRole('button', { name: 'Убрать замену 2 у всех кодов' }).press('Enter');
  await expect(field(page, 'Замена 2 в строке 1')).toHaveValue('капитану');
  await page.getByRole('button', { name: 'Вернуть как было' }).click();
  await expect(field(page, 'Замена 3 в строке 1')).toHaveValue('капитану');

  await view(page, 'Поля');
  await field(page, 'Подпись').fill('');
  await field(page, 'Подпись').pressSequentially('Мяч у =кап#2=');
  await expect(field(page, 'Подпись')).toHaveValue('Мяч у капитана');
});

test('axe finds nothing in any view of the panel, light or dark', async ({ pressdesk }) => {
  test.slow();
  const { page } = pressdesk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openSample(pressdesk);
  await page.keyboard.press('Control+A');
  for (const name of ['Поля', 'Шаблон', 'Замена', 'Коды']) {
    await view(page, name);
    if (name === 'Шаблон') {
      await field(page, 'Подпись').fill('{люди} {город:где} {нет} =аким=');
      await panel(page)
        .getByRole('button', { name: /если пусто/ })
        .click();
      await page.getByRole('option', { name: 'заменить' }).click();
      await field(page, 'Подпись').fill('{люди} =аким=');
      await panel(page).getByRole('button', { name: 'Показать разницу' }).click();
    }
    if (name === 'Поля') await panel(page).getByRole('button', { name: 'Ещё поля' }).click();
    expect.soft(await obstaclesInBothThemes(page), name).toEqual([]);
  }
});
