import { keepPicture, settled } from './app/screens.ts';
import { expect, test } from './app/test.ts';

test.use({ startWith: 'none' });

test('pictures of an empty office', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  const picture = (name: string) => keepPicture(page, 'empty', name);
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
