import { existsSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { stored, storedById, storedReleases } from './app/disk.ts';
import { expect, test } from './app/test.ts';

const WATER = 'В селе Мысалколь запустили водопровод для 640 домов';
const MEETING = 'Аким Улгитауской области обсудил с жителями план развития до 2030 года';
const HEATING = '4 декабря в Улгикенте представят план обновления тепловых сетей';

function listed(page: Page): Locator {
  return page.getByRole('main').getByRole('link');
}

async function act(page: Page, headline: string, action: string): Promise<void> {
  await page.getByRole('button', { name: `Действия: ${headline}` }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

test('finds by word stems and filters by state and kind', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await expect(listed(page)).toHaveCount(3);
  const search = page.getByRole('main').getByRole('searchbox');
  await search.fill('водопроводы 640 домами');
  await expect(listed(page)).toHaveCount(1);
  await expect(listed(page)).toContainText(WATER);
  await search.fill('640 үйдің су құбыры');
  await expect(listed(page)).toContainText([WATER]);
  await search.fill('такого слова нет');
  await expect(page.getByText('Таких релизов нет')).toBeVisible();
  await search.fill('');

  await page.getByRole('radio', { name: 'Вышли' }).click();
  await expect(listed(page)).toContainText([MEETING]);
  await expect(listed(page)).toHaveCount(1);
  await page.getByRole('radio', { name: 'Ждут выхода' }).click();
  await expect(listed(page)).toHaveCount(2);
  await page.getByRole('button', { name: /Вид релиза/ }).click();
  await page.getByRole('option', { name: 'Анонс для СМИ' }).click();
  await expect(listed(page)).toHaveCount(1);
  await expect(listed(page)).toContainText(HEATING);
});

test('a similar release keeps the frame and nothing that was true of that day', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  const original = (await stored(library, WATER)).release;
  await act(page, WATER, 'Создать похожий');
  await expect(page.getByText(/Создан похожий релиз/)).toBeVisible();
  await expect(page).toHaveURL(/#\/release\//);
  const id = decodeURIComponent(/#\/release\/([^/]+)/.exec(page.url())?.[1] ?? '');
  const { release, photos } = await storedById(library, id);
  expect(release.id).not.toBe(original.id);
  expect(release.texts.ru?.headline).toBe(original.texts.ru?.headline);
  expect(release.speakers).toHaveLength(original.speakers.length);
  expect(release.event.venue).toBe(original.event.venue);
  expect(release.event.startsAt).toBeUndefined();
  expect(release.facts).toEqual([]);
  expect(release.statements).toEqual([]);
  expect(release.embargo).toBeUndefined();
  expect(photos.photos).toEqual([]);
});

test('archive, trash and their way back', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  const status = async () => (await stored(library, MEETING)).release.status;
  await act(page, MEETING, 'В архив');
  await expect.poll(status).toBe('archived');
  await expect(listed(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Вернуть как было' }).click();
  await expect.poll(status).toBe('published');
  await expect(listed(page)).toHaveCount(3);

  await act(page, WATER, 'В корзину');
  await expect(listed(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Вернуть как было' }).last().click();
  await expect(listed(page)).toHaveCount(3);

  await act(page, WATER, 'В корзину');
  await expect(listed(page)).toHaveCount(2);
  await page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link', { name: 'Корзина' })
    .click();
  await expect(listed(page)).toHaveCount(1);
  await page.getByRole('button', { name: 'Вернуть', exact: true }).click();
  await expect(page.getByText('Корзина пуста')).toBeVisible();
});

test('only emptying the trash asks, and only then is the folder gone', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await act(page, WATER, 'В корзину');
  await expect(listed(page)).toHaveCount(2);
  const { folder } = await stored(library, WATER);
  await page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link', { name: 'Корзина' })
    .click();
  const empty = page.getByRole('button', { name: 'Очистить корзину…' });

  page.once('dialog', (dialog) => void dialog.dismiss());
  await empty.click();
  await expect(listed(page)).toHaveCount(1);
  expect(existsSync(folder)).toBe(true);

  page.once('dialog', (dialog) => void dialog.accept());
  await empty.click();
  await expect(page.getByText('Корзина пуста')).toBeVisible();
  await expect.poll(() => existsSync(folder)).toBe(false);
  expect(await storedReleases(library)).toHaveLength(2);
});
