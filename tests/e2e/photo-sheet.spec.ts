import path from 'node:path';
import type { Locator, Page } from '@playwright/test';
import sharp from 'sharp';
import { goTo, openRelease, saved } from './app/actions.ts';
import { obstaclesInBothThemes } from './app/both-themes.ts';
import { stored } from './app/disk.ts';
import { choosePhotos, panel, shots } from './app/photos.ts';
import { publish } from './app/publish.ts';
import { dayOfShots, makeShoot } from './app/shoot.ts';
import { expect, type Pressdesk, test } from './app/test.ts';

const RELEASE = 'В селе Мысалколь запустили водопровод для 640 домов';

function list(page: Page, name: string): Locator {
  return page
    .getByRole('radiogroup', { name: 'Какие фото показать' })
    .getByRole('radio', { name: new RegExp(`^${name}`) });
}

function sheet(page: Page): Locator {
  return page.getByRole('listbox', { name: /^(В релизе|Все снимки|Серии|Убранные)$/ });
}

const options = (page: Page) => sheet(page).getByRole('option');
const onDisk = async ({ library }: Pressdesk) => (await stored(library, RELEASE)).photos;

async function openPhotos({ page }: Pressdesk): Promise<void> {
  await openRelease(page, RELEASE);
  await goTo(page, 'Фото');
  await expect(shots(page).first()).toBeVisible();
}

/** Adds a shoot and waits until all of it is in the list. */
async function addShoot(pressdesk: Pressdesk, count: number): Promise<void> {
  const before = (await onDisk(pressdesk)).photos.length;
  const files = await makeShoot(path.join(pressdesk.home, 'card'), dayOfShots(count));
  await choosePhotos(pressdesk, files);
  await expect(list(pressdesk.page, 'Все снимки')).toHaveText(`Все снимки ${before + count}`, {
    timeout: 100_000,
  });
  await expect(pressdesk.page.getByRole('progressbar', { name: 'Чтение фото' })).toHaveCount(0);
}

async function rated(pressdesk: Pressdesk): Promise<number> {
  const { photos, incoming } = await onDisk(pressdesk);
  return [...photos, ...incoming].filter(({ rating }) => rating !== undefined).length;
}

test('five hundred shots are rated, filtered and sorted, and one step back undoes a selection', async ({
  pressdesk,
}) => {
  test.slow();
  const { page } = pressdesk;
  await openPhotos(pressdesk);
  await addShoot(pressdesk, 500);
  await expect(options(page).first()).toHaveAttribute('aria-setsize', /^50\d$/);

  await sheet(page).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('5');
  await expect.poll(() => rated(pressdesk)).toBe(2);

  await page.getByRole('button', { name: 'Фильтр' }).click();
  const filter = page.getByRole('dialog', { name: 'Фильтр' });
  await filter.getByRole('button', { name: /Оценка/ }).click();
  await page.getByRole('option', { name: 'от 5 звёзд' }).click();
  await page.keyboard.press('Escape');
  await expect(options(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Показать все' }).click();

  await page.getByRole('button', { name: 'По времени' }).click();
  await page.getByRole('menuitem', { name: 'По имени файла' }).click();
  await sheet(page).focus();
  await page.keyboard.press('End');
  // By time a shot of the card stands in front of the last photo, by name another of the release.
  await expect(options(page).nth(-2)).toContainText('В релизе');

  await page.reload();
  await expect(shots(page).first()).toBeVisible();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('Отменено: оценка фото (2)')).toBeVisible();
  await expect.poll(() => rated(pressdesk)).toBe(0);
});

test('the sharpest of a burst is kept, the others wait among what was put away', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openPhotos(pressdesk);
  await addShoot(pressdesk, 10);
  await list(page, 'Серии').click();
  await expect(list(page, 'Серии')).toHaveText('Серии 2', { timeout: 60_000 });
  await options(page).first().click();
  await page.keyboard.press('b');
  await expect(list(page, 'Убранные')).toHaveText('Убранные 2');
  await expect
    .poll(async () =>
      (await onDisk(pressdesk)).incoming
        .filter(({ verdict }) => verdict === 'reject')
        .map(({ originalName }) => originalName)
        .sort(),
    )
    .toEqual(['IMG_0001.jpg', 'IMG_0003.jpg']);
  await page.keyboard.press('Control+z');
  await expect(list(page, 'Убранные')).toHaveText('Убранные 0');
});

test('a photo taken out keeps its words and comes back to its place', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await openPhotos(pressdesk);
  const before = (await onDisk(pressdesk)).photos;
  const second = before[1];
  expect(second?.caption?.ru).toBeTruthy();
  await shots(page).nth(1).click();
  await page.keyboard.press('x');
  await expect.poll(async () => (await onDisk(pressdesk)).photos.length).toBe(before.length - 1);
  const [removed] = (await onDisk(pressdesk)).removed ?? [];
  expect(removed?.id).toBe(second?.id);
  expect(removed?.caption).toEqual(second?.caption);
  await list(page, 'Убранные').click();
  await options(page).first().click();
  await page
    .getByRole('toolbar', { name: 'Оценка и вид' })
    .getByRole('button', { name: 'Вернуть' })
    .click();
  await expect
    .poll(async () => (await onDisk(pressdesk)).photos.map(({ id }) => id))
    .toEqual(before.map(({ id }) => id));
  expect((await onDisk(pressdesk)).photos[1]?.caption).toEqual(second?.caption);
});

test('a messenger copy gives way to its original and leaves it every word', async ({
  pressdesk,
}) => {
  const { page, home, kind } = pressdesk;
  const [original = ''] = await makeShoot(path.join(home, 'card'), [
    { name: 'DSC_7001.jpg', scene: 41, at: 5, edge: 2400 },
  ]);
  const copy = path.join(home, 'IMG-20260918-WA0001.jpg');
  await sharp(original).resize(1280).jpeg({ quality: 72 }).toFile(copy);
  await openPhotos(pressdesk);
  await choosePhotos(pressdesk, [copy]);
  await expect(options(page).filter({ hasText: 'WA0001' })).toBeVisible();
  await options(page).filter({ hasText: 'WA0001' }).click();
  await page.keyboard.press('p');
  await expect(page.getByRole('textbox', { name: 'Подпись' }).first()).toBeVisible();
  await page.getByRole('textbox', { name: 'Подпись' }).first().fill('Снимок из чата');
  await saved(page);

  const more = page
    .getByRole('toolbar', { name: 'Оценка и вид' })
    .getByRole('button', { name: 'Ещё' });
  await more.click();
  await page.getByRole('menuitem', { name: 'Заменить оригиналом…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Заменить оригиналом' });
  const files = dialog.getByRole('button', { name: 'Выбрать файлы' });
  if (kind === 'electron') {
    await pressdesk.answerDialogs([original]);
    await files.click();
  } else {
    const chooser = page.waitForEvent('filechooser');
    await files.click();
    await (await chooser).setFiles([original]);
  }
  await expect(dialog.getByRole('checkbox')).toBeChecked();
  await dialog.getByRole('button', { name: 'Заменить 1 фото' }).click();
  const captioned = async () =>
    (await onDisk(pressdesk)).photos.find(({ caption }) => caption?.ru === 'Снимок из чата');
  await expect.poll(async () => (await captioned())?.width).toBe(2400);
  expect((await captioned())?.camera).toContain('Testcam');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => (await captioned())?.width).toBe(1280);
});

test('a crop and a hidden area, made with keys, reach the page that goes out', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openPhotos(pressdesk);
  await shots(page).first().click();
  await page.keyboard.press('Enter');
  const large = page.getByRole('dialog');
  await page.keyboard.press('h');
  await large.getByRole('radio', { name: 'Закрасить' }).click();
  await page.keyboard.press('n');
  await page.keyboard.press('ArrowRight');
  await expect(large.getByRole('button', { name: /Скрытая область 1: закрасить/i })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('c');
  await large.getByRole('button', { name: /Стороны/ }).click();
  await page.getByRole('option', { name: '1:1', exact: true }).click();
  await large.getByRole('button', { name: 'Поставить рамку' }).click();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(large).toHaveCount(0);
  await saved(page);
  const [first] = (await onDisk(pressdesk)).photos;
  expect(first?.work?.hidden).toHaveLength(1);
  expect(first?.work?.hidden[0]?.frame.x).toBeCloseTo(0.405);
  const crop = first?.work?.crops?.page;
  if (!first || !crop) throw new Error('no crop was stored');

  await goTo(page, 'Выпуск');
  await page.getByRole('checkbox', { name: /^Word/ }).uncheck({ force: true });
  const { files } = await publish(pressdesk);
  const widest = [...files.keys()]
    .filter((name) => name.includes(first.id.slice(0, 6)) || name.includes('001'))
    .filter((name) => /\.jpe?g$/.test(name) && !/social|paper|site/.test(name));
  expect(widest.length).toBeGreaterThan(0);
  const picture = files.get(widest.at(-1) ?? '');
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  expect(Math.abs(info.width - info.height)).toBeLessThanOrEqual(1);
  const colour = (x: number, y: number) => {
    const at =
      (Math.round(y * info.height) * info.width + Math.round(x * info.width)) * info.channels;
    return [...data.subarray(at, at + 3)];
  };
  const inCrop = (x: number, y: number) =>
    colour((x - crop.x) / crop.width, (y - crop.y) / crop.height);
  const [a, b] = [inCrop(0.44, 0.45), inCrop(0.56, 0.55)];
  for (const [channel, value] of a.entries())
    expect(Math.abs(value - (b[channel] ?? 0))).toBeLessThan(8);
});

test('two photos are compared and judged beside each other', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await openPhotos(pressdesk);
  const [first, second] = (await onDisk(pressdesk)).photos;
  await shots(page).nth(0).click();
  await shots(page)
    .nth(1)
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('c');
  const compare = page.getByRole('dialog', { name: 'Сравнить два' });
  await expect(compare.getByRole('region')).toHaveCount(2);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('4');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('x');
  await expect(compare).toHaveCount(0);
  await expect.poll(async () => (await onDisk(pressdesk)).removed?.[0]?.id).toBe(first?.id);
  expect((await onDisk(pressdesk)).photos.find(({ id }) => id === second?.id)?.rating).toBe(4);
});

test('axe finds nothing in the sheet, the large view and the comparison, light or dark', async ({
  pressdesk,
}) => {
  test.slow();
  const { page } = pressdesk;
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await openPhotos(pressdesk);
  await addShoot(pressdesk, 10);
  const judge = async (name: string) =>
    expect.soft(await obstaclesInBothThemes(page), name).toEqual([]);
  await judge('all shots');
  await list(page, 'Серии').click();
  await expect(options(page).first()).toBeVisible({ timeout: 60_000 });
  await options(page).first().click();
  await page.keyboard.press('b');
  await judge('bursts');
  await list(page, 'Убранные').click();
  await options(page).first().click();
  await judge('put away');
  await list(page, 'В релизе').click();
  await shots(page).first().click();
  await page.keyboard.press('Enter');
  await judge('large view');
  for (const tool of ['Люди', 'Главная точка', 'Кадр', 'Горизонт', 'Скрыть']) {
    await page.getByRole('radio', { name: tool }).click();
    await judge(tool);
  }
  await page.keyboard.press('n');
  await judge('a hidden area');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await shots(page)
    .nth(1)
    .click({ modifiers: ['Shift'] });
  await page.keyboard.press('c');
  await judge('comparison');
});

test('what an agency wrote into a shot is read before it is taken into the release, and taken over after', async ({
  pressdesk,
}) => {
  const { page, home } = pressdesk;
  const file = path.join(home, 'agency.jpg');
  const words = 'Ветераны села встречают гостей';
  const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:description><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></dc:description></rdf:Description></rdf:RDF></x:xmpmeta>`;
  await sharp({ create: { width: 600, height: 400, channels: 3, background: '#557799' } })
    .withXmp(xmp)
    .jpeg()
    .toFile(file);
  await openPhotos(pressdesk);
  await choosePhotos(pressdesk, [file]);
  const side = panel(page);
  await expect(side).toContainText(words);
  await side.getByRole('button', { name: /^Взять/ }).click();
  await expect(side.getByRole('textbox', { name: 'Подпись' })).toBeVisible();
  await side.getByText('Что записано в файле').click();
  await side.getByRole('button', { name: /Подпись/ }).click();
  await expect(side.getByRole('textbox', { name: 'Подпись' })).toHaveValue(words);
});
