import { obstacles } from '../axe.ts';
import { goTo, openRelease, saved, text } from './app/actions.ts';
import { stored } from './app/disk.ts';
import { expect, test } from './app/test.ts';

const RELEASE = 'В селе Мысалколь запустили водопровод для 640 домов';

test('typography is set while one types and for a whole text, each as one step', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE);
  await goTo(page, 'Текст');
  const russian = text(page, 'Русский');
  const last = russian.locator('p').last();
  await russian.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Проект "Су"');
  await expect(last).toHaveText('Проект «Су»');
  await page.keyboard.press('Control+Z');
  await expect(last).toHaveText('Проект «Су"');
  await page.keyboard.press('Control+Y');
  await page.keyboard.type(' - это вода на a.kz/б-"в" ');
  await expect(last).toHaveText('Проект «Су»\u00A0— это вода на a.kz/б-"в"');

  // What the clipboard brings, typed elsewhere, waits for the command.
  await page.keyboard.press('Enter');
  await page.keyboard.insertText(
    'Школа № 5 и "Дом культуры" - за 10-12 млн тенге, +7 701 123-45-67.',
  );
  const command = page.getByRole('button', { name: 'Типографика' });
  await command.click();
  const panel = page.getByRole('dialog', { name: 'Типографика' });
  await expect(panel.getByRole('listitem').filter({ hasText: 'Дом культуры' })).toContainText(
    '+7 701 123-45-67.',
  );
  expect(await obstacles(page, { within: '[role=dialog]' })).toEqual([]);
  await panel.getByRole('button', { name: /^Применить к \d+ абзац/ }).click();
  await expect(last).toHaveText(
    'Школа №\u00A05 и\u00A0«Дом культуры»\u00A0— за\u00A010–12\u00A0млн тенге, +7 701 123-45-67.',
  );
  await saved(page);
  await command.click();
  await expect(panel).toContainText('уже стоят как надо');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Вернуть как было' }).last().click();
  await expect(last).toHaveText(/№ 5 и "Дом культуры" - за 10-12/);
  await saved(page);
  const { release } = await stored(library, RELEASE);
  expect(JSON.stringify(release.texts.ru)).toContain('Школа № 5 и \\"Дом культуры\\"');
});
