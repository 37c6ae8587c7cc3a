import type { Page } from '@playwright/test';
import { goTo, openRelease, saved, text } from './app/actions.ts';
import { stored } from './app/disk.ts';
import { shots } from './app/photos.ts';
import { expect, test } from './app/test.ts';

const RELEASE = 'В селе Мысалколь запустили водопровод для 640 домов';

/** A key by its place, with the letter that the Russian layout has there. */
async function press(page: Page, code: string, key: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const event = { code, key, modifiers: 2, windowsVirtualKeyCode: code.charCodeAt(3) };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

/** Tab until what has the focus is what is wanted. */
async function tabTo(page: Page, wanted: ReturnType<Page['locator']>): Promise<void> {
  for (let count = 0; count < 80; count += 1) {
    if (await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement)))
      return;
    await page.keyboard.press('Tab');
  }
  throw new Error('Tab does not lead there.');
}

test('a release from nothing to its files without a mouse', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  const headline = 'Написано одной клавиатурой';
  await page.keyboard.press('Control+N');
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  await expect(start).toBeVisible();
  await tabTo(page, start.getByRole('radio'));
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(start.getByRole('textbox', { name: 'Заголовок' })).toBeVisible();
  await tabTo(page, start.getByRole('textbox', { name: 'Заголовок' }));
  await page.keyboard.type(headline);
  await tabTo(page, start.getByRole('button', { name: 'Создать релиз' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();

  await tabTo(page, page.getByRole('textbox', { name: 'О чём' }));
  await page.keyboard.type('клавиатура');
  await page.keyboard.press('Control+2');
  await tabTo(page, text(page, 'Русский'));
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Лид без мыши.');
  await saved(page);
  const { release } = await stored(library, headline);
  expect(release.topic?.ru).toBe('клавиатура');
  expect(JSON.stringify(release.texts.ru)).toContain('Лид без мыши.');

  await pressdesk.answerDialogs([pressdesk.home]);
  await page.keyboard.press('Control+E');
  await tabTo(page, page.getByRole('button', { name: 'Выпустить', exact: true }));
  await page.keyboard.press('Enter');
  await expect(page.getByText(/^готово · \d+ файл/)).toBeVisible({ timeout: 60_000 });
});

test('photos are put in another order with Alt and the arrows', async ({ pressdesk }) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE);
  await page.keyboard.press('Control+3');
  await expect(shots(page).first()).toBeVisible();
  const before = (await stored(library, RELEASE)).photos.photos.map(({ id }) => id);
  expect(before.length).toBeGreaterThan(2);
  await tabTo(page, page.getByRole('listbox'));
  await page.keyboard.press('Home');
  await page.keyboard.press('Alt+ArrowRight');
  await expect
    .poll(async () => (await stored(library, RELEASE)).photos.photos.map(({ id }) => id))
    .toEqual([before[1], before[0], ...before.slice(2)]);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('shortcuts work by the place of the key in the Russian layout', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await press(page, 'KeyK', 'л');
  await expect(page.getByRole('dialog', { name: 'Найти или сделать' })).toBeVisible();
  await page.keyboard.type('водопровод');
  await expect(page.getByRole('option', { name: new RegExp(RELEASE) })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: RELEASE })).toBeVisible();

  const steps = ['Факты', 'Текст', 'Фото', 'Проверка', 'Выпуск'];
  for (const [index, step] of steps.entries()) {
    await page.keyboard.press(`Control+${index + 1}`);
    await expect(
      page
        .getByRole('navigation', { name: 'Шаги' })
        .getByRole('link', { name: new RegExp(`^${step}`) }),
    ).toHaveAttribute('aria-current', 'step');
  }
  await page.keyboard.press('F1');
  await expect(page.getByRole('dialog', { name: 'Клавиши' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await goTo(page, 'Факты');
  const topic = page.getByRole('textbox', { name: 'О чём' });
  const before = await topic.inputValue();
  await topic.focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' и ещё');
  await press(page, 'KeyZ', 'я');
  await expect(topic).toHaveValue(before);
});

test('F8 goes from finding to finding', async ({ pressdesk }) => {
  const { page } = pressdesk;
  await page.getByRole('button', { name: 'Новый релиз' }).first().click();
  const start = page.getByRole('dialog', { name: 'Новый релиз' });
  await start.getByRole('radio', { name: 'Короткая форма' }).click();
  await start.getByRole('button', { name: 'Создать релиз' }).click();
  await expect(page.getByRole('navigation', { name: 'Шаги' })).toBeVisible();
  const places = new Set<string>();
  for (let count = 0; count < 4; count += 1) {
    await page.keyboard.press('F8');
    await expect
      .poll(() => page.evaluate(() => document.activeElement !== document.body))
      .toBe(true);
    places.add(
      await page.evaluate(() => {
        const focused = document.activeElement;
        const row = focused?.closest('[data-finding], [data-field]');
        return row?.getAttribute('data-field') ?? row?.textContent ?? '';
      }),
    );
  }
  expect(places.size).toBeGreaterThan(1);
});
