import { readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { json } from './app/disk.ts';
import { expect, test } from './app/test.ts';

test.describe('the very first start', () => {
  test.use({ startWith: 'none' });

  test('four answers make a library and an office profile', async ({ pressdesk }) => {
    const { page, library } = pressdesk;
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Четыре вопроса – и можно писать',
    );
    await page.getByLabel('Пресс-служба на казахском').fill('Үлгітау облысының баспасөз қызметі');
    await page.getByLabel('Пресс-служба на русском').fill('Пресс-служба Улгитауской области');
    await page.getByLabel('Почта для журналистов').fill('press@ulgitau.example');
    await page.getByLabel('Где хранить релизы').fill(library);
    await page.getByRole('button', { name: 'Начать', exact: true }).click();

    await expect(page.getByText('Здесь будут ваши релизы')).toBeVisible();
    await expect
      .poll(() => json(path.join(library, 'office.json')).catch(() => undefined))
      .toMatchObject({
        name: {
          kk: 'Үлгітау облысының баспасөз қызметі',
          ru: 'Пресс-служба Улгитауской области',
        },
        contacts: [{ email: 'press@ulgitau.example', public: true }],
      });
  });

  test('what was answered is not asked again', async ({ pressdesk }) => {
    const { page, library } = pressdesk;
    await page.getByRole('radio', { name: 'Қазақша' }).click();
    await page.getByLabel('Релиздер қайда сақталсын').fill(library);
    await page.getByRole('button', { name: 'Бастау', exact: true }).click();
    await expect(page.getByRole('button', { name: 'Жаңа релиз' }).first()).toBeVisible();
    const again = await pressdesk.restart();
    await expect(again.getByRole('button', { name: 'Жаңа релиз' }).first()).toBeVisible();
    await expect(again.locator('html')).toHaveAttribute('lang', 'kk');
  });

  test('a folder that cannot be made is said at the field, and nothing is lost', async ({
    pressdesk,
  }) => {
    const { page, home } = pressdesk;
    const file = path.join(home, 'это файл.txt');
    await writeFile(file, '');
    await page.getByLabel('Пресс-служба на русском').fill('Пресс-служба');
    await page.getByLabel('Где хранить релизы').fill(path.join(file, 'Pressdesk'));
    await page.getByRole('button', { name: 'Начать', exact: true }).click();
    await expect(page.getByRole('alert')).toContainText(/[а-я]/);
    await expect(page.getByLabel('Пресс-служба на русском')).toHaveValue('Пресс-служба');
  });
});

test.describe('an empty library', () => {
  test.use({ startWith: 'empty' });

  test('offers the samples, and puts them there', async ({ pressdesk }) => {
    const { page, library } = pressdesk;
    await page.getByRole('button', { name: 'Положить три примера' }).click();
    await expect(page.getByRole('main').getByRole('link')).toHaveCount(3);
    expect(await readdir(path.join(library, 'releases', '2026'))).toHaveLength(3);
  });
});
