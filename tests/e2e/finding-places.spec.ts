import { goTo, openRelease, saved } from './app/actions.ts';
import { stored } from './app/disk.ts';
import { expect, test } from './app/test.ts';

const WATER = 'В селе Мысалколь запустили водопровод для 640 домов';
const MEETING = 'Аким Улгитауской области обсудил с жителями план развития до 2030 года';

test('a finding unfolds the part of the form that it leads to, and the window stays in its place', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await page.getByRole('button', { name: `Действия: ${WATER}` }).click();
  await page.getByRole('menuitem', { name: 'Создать похожий' }).click();
  await expect(page).toHaveURL(/#\/release\//);
  await goTo(page, 'Проверка');
  await page
    .locator('[data-finding]')
    .filter({ hasText: 'Не заполнено: номер' })
    .getByRole('button', { name: 'К полю' })
    .click();
  await expect(page.getByRole('textbox', { name: 'Номер' })).toBeFocused();
  await expect(page.getByRole('heading', { level: 1, name: WATER })).toBeInViewport();
  expect(await page.evaluate(() => document.scrollingElement?.scrollTop)).toBe(0);
});

test('a card is completed from the form, and leaving it by Escape loses nothing', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openRelease(page, WATER);
  const place = page.getByRole('combobox', { name: 'Место' });
  await place.fill('Дом культуры');
  await page.getByRole('option', { name: 'Добавить место «Дом культуры»' }).click();
  await page.getByRole('button', { name: 'Дополнить карточку: Дом культуры' }).click();
  const card = page.getByRole('dialog', { name: 'Дом культуры' });
  await card.getByRole('textbox', { name: 'Ресми атауы' }).fill('Мәдениет үйі');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(page.getByRole('button', { name: 'Карточка: Дом культуры' })).toBeVisible();
});

test('a short form that was closed by mistake is there when it opens again', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  const begin = page.getByRole('navigation').getByRole('button', { name: 'Новый релиз' });
  await begin.click();
  await start.getByRole('radio', { name: 'Короткая форма' }).click();
  await start.getByRole('textbox', { name: 'Заголовок' }).fill('Открыли мост через реку');
  await page.keyboard.press('Escape');
  await expect(start).toHaveCount(0);
  await begin.click();
  await expect(start.getByRole('textbox', { name: 'Заголовок' })).toHaveValue(
    'Открыли мост через реку',
  );
});

test('a person says that a release went out, and takes it back', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  const status = async () => (await stored(library, MEETING)).release.status;
  await openRelease(page, MEETING);
  await goTo(page, 'Выпуск');
  await page.getByRole('button', { name: 'Вернуть в работу' }).click();
  await expect.poll(status).toBe('drafting');
  await page.getByRole('button', { name: 'Отметить: вышел' }).click();
  await saved(page);
  await expect.poll(status).toBe('published');
});
