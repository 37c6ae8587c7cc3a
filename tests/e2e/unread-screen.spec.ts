import { goTo, openRelease } from './app/actions.ts';
import { expect, test } from './app/test.ts';

const RELEASE = 'В селе Мысалколь запустили водопровод для 640 домов';

test('a screen that cannot be read says so, and what was written stays', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await openRelease(page, RELEASE);
  const headline = page.locator('[data-field="headline.ru"] textarea');
  await headline.fill('Другой заголовок');
  await page.reload();
  await page.route(/CheckStep.*\.js$/, (route) => route.abort());
  await page.reload();
  await goTo(page, 'Проверка');
  await expect(page.getByText('Этот экран не открылся')).toBeVisible();
  await goTo(page, 'Факты');
  await expect(headline).toHaveValue('Другой заголовок');
  await page.unroute(/CheckStep.*\.js$/);
  await goTo(page, 'Проверка');
  await page.getByRole('button', { name: 'Открыть заново' }).click();
  await expect(page.getByText('Этот экран не открылся')).toBeHidden();
});

test('a program that never answers is named in three languages', async ({ pressdesk }) => {
  test.skip(pressdesk.kind === 'electron', 'Electron’s window and program are one.');
  const { page } = pressdesk;
  await page.routeWebSocket(/.*/, (socket) => socket.close());
  await page.reload();
  await expect(page.getByText('Программа не отвечает')).toBeVisible();
  for (const lang of ['kk', 'ru', 'en'])
    await expect(page.getByRole('main').locator(`p[lang=${lang}]`)).toHaveCount(1);
});
