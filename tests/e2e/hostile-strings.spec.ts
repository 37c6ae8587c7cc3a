import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { goTo, openRelease } from './app/actions.ts';
import { json, stored } from './app/disk.ts';
import { expect, test } from './app/test.ts';

const RELEASE = 'Аким Улгитауской области обсудил с жителями план развития до 2030 года';
const HOSTILE = `"><img src=x onerror="alert('взлом')"><script>alert(1)</script>&amp;</title>{{7*7}}`;

/** Every string a person could have written, made hostile; what the program sets stays. */
function poisoned(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return PROSE.has(key) ? `${value} ${HOSTILE}` : value;
  if (Array.isArray(value)) return value.map((item) => poisoned(item, key));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      poisoned(inner, LANGUAGES.has(name) && typeof inner === 'string' ? 'text' : name),
    ]),
  );
}

const LANGUAGES = new Set(['kk', 'ru', 'en']);
const PROSE = new Set([
  'text',
  'headline',
  'subhead',
  'rubric',
  'source',
  'unit',
  'number',
  'slug',
]);

test('hostile strings in every field are only words, on every step and on the page', async ({
  pressdesk,
}) => {
  const { library } = pressdesk;
  const { folder } = await stored(library, RELEASE);
  for (const name of ['release.json', 'photos.json']) {
    const file = path.join(folder, name);
    await writeFile(file, JSON.stringify(poisoned(await json(file))));
  }
  for (const name of ['office.json', 'people.json', 'places.json']) {
    const file = path.join(library, name);
    await writeFile(file, JSON.stringify(poisoned(await json(file))));
  }
  const page = await pressdesk.restart();
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const leaks: string[] = [];
  page.on('request', (request) => {
    if (/\/x$/.test(new URL(request.url()).pathname)) leaks.push(request.url());
  });

  await openRelease(page, RELEASE);
  const preview = page.frameLocator('iframe[title="Просмотр страницы"]');
  await expect(preview.getByRole('heading', { level: 1 })).toContainText(HOSTILE);
  await expect(preview.locator('img[src="x"]')).toHaveCount(0);
  await expect(preview.locator('script:not([type="application/ld+json"])')).toHaveCount(0);
  for (const step of ['Факты', 'Текст', 'Фото', 'Проверка', 'Выпуск'] as const) {
    await goTo(page, step);
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  }
  await expect(page.getByRole('region', { name: 'Скопировать по полям' })).toContainText(HOSTILE);
  for (const section of ['Люди', 'Места', 'Все релизы', 'Настройки']) {
    await page
      .getByRole('navigation', { name: 'Разделы' })
      .getByRole('link', { name: section })
      .click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(page.locator('img[src="x"]')).toHaveCount(0);
  }
  expect(dialogs).toEqual([]);
  expect(leaks).toEqual([]);
});
