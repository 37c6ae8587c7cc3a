import { goTo, saved, text, typeParts } from './app/actions.ts';
import { stored } from './app/disk.ts';
import { expect, test } from './app/test.ts';

const HEADLINE = 'В Улгикенте прошёл круглый стол о школьном питании';

test('the short form makes a release whose leads compose in two languages', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await page.getByRole('button', { name: 'Новый релиз' }).first().click();
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  await start.getByRole('radio', { name: 'Короткая форма' }).click();
  await expect(start.getByRole('spinbutton', { name: /^год/ })).toHaveText(/^20\d\d$/);
  await typeParts(start.getByRole('group', { name: 'Дата' }), '21092026');

  await start.getByRole('button', { name: /Что проходит/ }).click();
  await page.getByRole('option', { name: 'Круглый стол' }).click();

  await start.getByRole('combobox', { name: 'Главное лицо' }).fill('Улгиева');
  await page.getByRole('option', { name: /Айсулу Улгиева/ }).click();
  await start.getByRole('textbox', { name: 'Заголовок' }).fill(HEADLINE);
  await start.getByRole('textbox', { name: 'Главная цифра' }).fill('1 250');
  await start.getByRole('textbox', { name: 'Что это' }).fill('школьников получают обеды');
  // A place of which there is no card, and on with Tab without opening the list.
  await start.getByRole('combobox', { name: 'Место' }).fill('Школа № 7');
  await expect(page.getByRole('option', { name: 'Добавить место «Школа № 7»' })).toBeVisible();
  await page.keyboard.press('Tab');
  await start.getByRole('button', { name: 'Создать релиз' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);
  const { release } = await stored(library, HEADLINE);
  expect(release.event).toMatchObject({ kind: 'round-table', host: 'a-ulgieva' });
  expect(release.event.startsAt).toMatch(/^2026-09-21/);
  expect(release.facts).toMatchObject([
    { value: 1250, label: { ru: 'школьников получают обеды' } },
  ]);
  await expect(page.getByRole('combobox', { name: 'Место', exact: true })).toHaveValue('Школа № 7');

  await page.getByRole('button', { name: 'Составить лид из фактов' }).click();
  await saved(page);
  await expect
    .poll(async () => Object.keys((await stored(library, HEADLINE)).release.texts).sort())
    .toEqual(['kk', 'ru']);
  await goTo(page, 'Текст');
  await expect(text(page, 'Русский')).toContainText('21 сентября');
  await expect(text(page, 'Қазақша')).toContainText('21 қыркүйек');

  // Taken back: one step, by name, in both languages.
  await page
    .getByRole('navigation', { name: 'Шаги' })
    .getByRole('link', { name: /^Текст/ })
    .focus();
  await page.keyboard.press('ControlOrMeta+Z');
  await expect(page.getByText('Отменено: лид из фактов')).toBeVisible();
  await expect(text(page, 'Русский')).not.toContainText('21 сентября');
  await expect(text(page, 'Қазақша')).not.toContainText('21 қыркүйек');
  await expect
    .poll(async () => (await stored(library, HEADLINE)).release.texts.ru?.lead?.content ?? [])
    .toEqual([]);
});
