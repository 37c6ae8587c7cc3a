import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { stored, storedById } from './app/disk.ts';
import { expect, test } from './app/test.ts';

const WATER = 'В селе Мысалколь запустили водопровод для 640 домов';

async function show(page: Page, kind: string): Promise<void> {
  await page.evaluate((hash) => {
    window.location.hash = hash;
  }, `#/${kind}`);
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
}

const rows = (page: Page): Locator => page.getByRole('main').getByRole('option');
const search = (page: Page): Locator => page.getByRole('main').getByRole('searchbox');
const panel = (page: Page): Locator => page.getByRole('dialog');

async function onDisk(library: string, file: string): Promise<string> {
  return readFile(path.join(library, file), 'utf8').catch(() => '');
}

/** How many rows a list has once it is there. */
async function counted(page: Page): Promise<number> {
  await expect(rows(page).first()).toBeVisible();
  return rows(page).count();
}

test('a card is found in any language, by a misspelling, a position and its code', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await show(page, 'people');
  for (const query of ['Мысалов', 'Үлгібай', 'Ulgibay', 'Улгыбай', 'әкімі']) {
    await search(page).fill(query);
    await expect(rows(page).filter({ hasText: 'Улгибай Мысалов' }), query).toBeVisible();
    await expect.poll(() => rows(page).count(), query).toBeLessThan(4);
  }
  await search(page).fill('такого нет');
  await expect(page.getByText('Никого и ничего с такими словами')).toBeVisible();
});

test('a card is opened, changed, deleted and brought back by keys', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await show(page, 'organisations');
  await rows(page).first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await panel(page).getByLabel('Короткий код').fill('обл');
  await panel(page).getByRole('button', { name: 'Сохранить карточку' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(() => onDisk(library, 'organisations.json')).toContain('"обл"');

  await rows(page).filter({ hasText: 'обл' }).first().click();
  await panel(page).getByRole('button', { name: 'Удалить' }).click();
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(2);

  await rows(page).first().click();
  await panel(page).getByRole('button', { name: 'Удалить' }).click();
  await page.getByRole('button', { name: 'Удалённые: 1' }).click();
  await page.getByRole('button', { name: /^Вернуть: / }).click();
  await expect(rows(page)).toHaveCount(2);
});

test('one code calls one card', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await show(page, 'people');
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  await panel(page).getByLabel('Имя и фамилия').first().fill('Сауле Мысал');
  await panel(page).getByLabel('Короткий код').fill('Аким');
  await expect(panel(page).getByRole('alert')).toContainText('Такой код уже есть');
  await expect(panel(page).getByRole('button', { name: 'Сохранить карточку' })).toBeDisabled();
});

test('case forms are suggested, and kept once somebody has read them', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await show(page, 'people');
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  await panel(page).getByLabel('Имя и фамилия').first().fill('Сергей Орлов');
  await panel(page).getByRole('radio', { name: 'Мужской' }).click();
  await panel(page).getByRole('button', { name: 'Падежи' }).click();
  const russian = panel(page).getByRole('group', { name: 'Русский' });
  await expect(russian.getByLabel('Кому, чему')).toHaveValue('Сергею Орлову');
  await russian.getByText('Прочитано, всё верно').click();
  await panel(page).getByRole('button', { name: 'Сохранить карточку' }).click();
  await expect.poll(() => onDisk(library, 'people.json')).toContain('Сергею Орлову');
});

test('a table is looked at before it is loaded, and one undo takes it back', async ({
  pressdesk,
}) => {
  const { page, home, library } = pressdesk;
  const table = path.join(home, 'люди.csv');
  await writeFile(
    table,
    [
      'ФИО рус;ФИО каз;Пол;Код;Телефон',
      'Сауле Орлова;Сәуле Орлова;ж;сауле;1',
      'Улгибай Мысалов;;м;аким;2',
      'Кто-то;;не знаю;;3',
    ].join('\r\n'),
  );
  await show(page, 'people');
  const before = await counted(page);
  await page.locator('input[type=file]').setInputFiles(table);
  await expect(panel(page)).toContainText('Добавятся: 1');
  await expect(panel(page)).toContainText('Строка 4: пол «не знаю» непонятен');
  await expect(panel(page)).toContainText('Телефон');
  expect(await onDisk(library, 'people.json')).not.toContain('Сауле Орлова');
  await panel(page).getByRole('button', { name: 'Загрузить 1 карточку' }).click();
  await expect(rows(page)).toHaveCount(before + 1);
  await page.getByRole('button', { name: 'Вернуть как было' }).click();
  await expect(rows(page)).toHaveCount(before);
  await expect.poll(() => onDisk(library, 'people.json')).not.toContain('Сауле Орлова');
});

test('two cards of one person are found and become one', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await show(page, 'people');
  const before = await counted(page);
  await page.getByRole('button', { name: 'Добавить человека' }).click();
  await panel(page).getByLabel('Имя и фамилия').first().fill('Мысалов Улгибай');
  await panel(page).getByRole('button', { name: 'Сохранить карточку' }).click();
  await page.getByRole('button', { name: 'Показать', exact: true }).click();
  await panel(page).getByRole('button', { name: 'Оставить: Улгибай Мысалов' }).click();
  await expect(panel(page)).toContainText('Похожих больше нет');
  await page.keyboard.press('Escape');
  await expect(rows(page)).toHaveCount(before);
});

test('a new name is offered to the drafts that have the old one, a step each', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await page.getByRole('button', { name: `Действия: ${WATER}` }).click();
  await page.getByRole('menuitem', { name: 'Создать похожий' }).click();
  await expect(page).toHaveURL(/#\/release\//);
  const id = decodeURIComponent(/#\/release\/([^/]+)/.exec(page.url())?.[1] ?? '');
  const words = async () => JSON.stringify((await storedById(library, id)).release.texts.ru);
  await expect.poll(words).toContain('Улгибай Мысалов');

  await show(page, 'people');
  await search(page).fill('Улгыбай');
  await rows(page).filter({ hasText: 'Улгибай Мысалов' }).click();
  const used = panel(page).getByRole('region', { name: 'Где используется' });
  await expect(used.getByRole('listitem').first()).toContainText(WATER);
  await panel(page).getByRole('textbox', { name: 'Имя и фамилия' }).fill('Улгибай Мысалулы');
  await panel(page).getByRole('button', { name: 'Сохранить карточку' }).click();
  await expect(panel(page)).toContainText('Новые слова: Улгибай Мысалулы');
  await expect(panel(page).getByRole('region', { name: /Уже утверждено/ })).toContainText('вышел');
  await panel(page).getByRole('button', { name: 'Исправить 1 черновик' }).click();
  await expect(panel(page)).toHaveCount(0);
  await expect.poll(words).toContain('Улгибай Мысалулы');

  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: WATER })).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/Отменено: новые слова карточки/)).toBeVisible();
  await expect.poll(words).toContain('Улгибай Мысалов');
});

test('a wrong term is found in the text and put right', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link', { name: WATER })
    .click();
  await page.getByRole('link', { name: /^Текст/ }).click();
  const text = page.getByRole('textbox', { name: 'Текст: Русский' });
  await text.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.insertText(' Гости приехали из Нур-Султана.');
  await page.getByRole('link', { name: /^Проверка/ }).click();
  const finding = page.getByText('«Нур-Султана» так не пишут', { exact: false });
  await expect(finding.first()).toBeVisible();
  await page
    .getByRole('region', { name: /^Стоит исправить/ })
    .getByRole('button', { name: 'Исправить', exact: true })
    .click();
  await expect(finding).toHaveCount(0);
  await expect
    .poll(async () => JSON.stringify((await stored(library, WATER)).release.texts.ru))
    .toContain('из Астаны');
});

test('five hundred cards scroll, and the last is reached by one key', async ({ pressdesk }) => {
  const { page, home } = pressdesk;
  const table = path.join(home, 'many.csv');
  const names = Array.from({ length: 500 }, (_, index) => `Яков Человек${index + 1000}`);
  await writeFile(table, ['Имя ru', ...names].join('\n'));
  await show(page, 'people');
  await page.locator('input[type=file]').setInputFiles(table);
  await panel(page).getByRole('button', { name: 'Загрузить 500 карточек' }).click();
  await expect(rows(page).filter({ hasText: 'Человек1001' })).toBeVisible();
  await rows(page).first().focus();
  await page.keyboard.press('End');
  await expect(rows(page).filter({ hasText: 'Человек1499' })).toBeVisible();
  await expect.poll(() => rows(page).count()).toBeLessThan(100);
});
