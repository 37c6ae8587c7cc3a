import path from 'node:path';
import { SCREENS, settled, speak } from './app/screens.ts';
import { expect, ROOT, test } from './app/test.ts';

/** For people to look at; kept as what the build brings, compared with nothing. */
const FOLDER = path.join(ROOT, 'out', 'screenshots');

const LOOKS = [
  { name: '1440-light-ru', width: 1440, height: 900, theme: 'light', language: 'ru' },
  { name: '1440-dark-ru', width: 1440, height: 900, theme: 'dark', language: 'ru' },
  { name: '1440-light-kk', width: 1440, height: 900, theme: 'light', language: 'kk' },
  { name: '1093-light-ru', width: 1093, height: 614, theme: 'light', language: 'ru' },
  { name: '700-light-ru', width: 700, height: 900, theme: 'light', language: 'ru' },
] as const;

for (const { name, width, height, theme, language } of LOOKS)
  test.describe(name, () => {
    test.use({ viewport: { width, height } });

    test(`pictures of every screen: ${name}`, async ({ pressdesk }) => {
      const { page } = pressdesk;
      await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
      await speak(page, language);
      for (const screen of SCREENS) {
        await screen.open(page, language);
        await settled(page);
        await page.screenshot({ path: path.join(FOLDER, name, `${screen.name}.png`) });
      }
    });
  });

test.describe('nothing there yet', () => {
  test.use({ startWith: 'none' });

  test('pictures of an empty office', async ({ pressdesk }) => {
    const { page, library } = pressdesk;
    const picture = (name: string) =>
      page.screenshot({ path: path.join(FOLDER, 'empty', `${name}.png`) });
    await picture('welcome');
    await page.getByLabel('Где хранить релизы').fill(library);
    await page.getByRole('button', { name: 'Начать', exact: true }).click();
    await expect(page.getByText('Здесь будут ваши релизы')).toBeVisible();
    await picture('library');
    await page.getByRole('button', { name: 'Начать релиз' }).click();
    await page.getByRole('radio', { name: 'Короткая форма' }).click();
    await page.getByRole('button', { name: 'Создать релиз' }).click();
    for (const step of ['Факты', 'Текст', 'Фото', 'Проверка', 'Выпуск']) {
      await page
        .getByRole('navigation', { name: 'Шаги' })
        .getByRole('link', { name: new RegExp(`^${step}`) })
        .click();
      await settled(page);
      await picture(step);
    }
    for (const section of ['Люди', 'Места', 'Корзина']) {
      await page
        .getByRole('navigation', { name: 'Разделы' })
        .getByRole('link', { name: section })
        .click();
      await settled(page);
      await picture(section);
    }
  });
});
