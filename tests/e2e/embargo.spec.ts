import { goTo, openRelease, saved, typeParts } from './app/actions.ts';
import { shots } from './app/photos.ts';
import { publish } from './app/publish.ts';
import { expect, test } from './app/test.ts';

const RELEASE = 'В селе Мысалколь запустили водопровод для 640 домов';

test('an embargo warns before it goes out, and names itself in folder and files', async ({
  pressdesk,
}) => {
  const { page } = pressdesk;
  await openRelease(page, RELEASE);
  await page.getByRole('button', { name: 'Эмбарго', exact: true }).click();
  const part = page.getByRole('region', { name: 'Эмбарго' });
  await typeParts(part.getByRole('group', { name: 'Не публиковать до' }), '04122046');
  await typeParts(part.getByRole('group', { name: 'Время' }), '1200');
  await expect(part).toContainText('не публиковать до 12:00 4 декабря 2046 года');
  await saved(page);

  // Photos have no part in this, and each goes out in many sizes.
  await goTo(page, 'Фото');
  await shots(page).first().click();
  await page.keyboard.press('Control+A');
  await page.keyboard.press('x');
  await expect(shots(page)).toHaveCount(0);

  await goTo(page, 'Выпуск');
  const warning = page.getByRole('note').filter({ hasText: 'Эмбарго до' });
  await expect(warning).toContainText('4 декабря');
  const { name, files } = await publish(pressdesk);
  expect(name.toLowerCase()).toContain('embargo');
  const documents = [...files.keys()].filter((known) => known.endsWith('.docx'));
  expect(documents.length).toBeGreaterThan(0);
  for (const document of documents)
    expect(document.split('/').at(-1)?.toLowerCase()).toContain('embargo');
  const russian = [...files].find(([known]) => known.endsWith('/ru/index.html'))?.[1];
  expect(`${russian}`).toContain('4 декабря 2046 года');
});
