import { obstacles } from '../axe.ts';
import { goTo, openRelease, saved, text } from './app/actions.ts';
import { stored } from './app/disk.ts';
import { expect, test } from './app/test.ts';

const RELEASE = 'В селе Мысалколь запустили водопровод для 640 домов';

test('wrong words are underlined in their language, put right and learned', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await openRelease(page, RELEASE);
  await goTo(page, 'Текст');
  const russian = text(page, 'Русский');
  // A company's name that no card has is underlined too, and rightly.
  const wrong = russian.locator('.misspelt').filter({ hasNotText: 'Курылыс' });
  await russian.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Трубы уложили и здали до срока. Приехал акимобус');
  // What is being typed is not called wrong yet.
  await expect(wrong).toHaveText(['здали']);
  await page.keyboard.type('.');
  await expect(wrong).toHaveText(['здали', 'акимобус']);

  // By the mouse, and taken back by one step.
  await wrong.first().click({ button: 'right' });
  const menu = page.getByRole('menu');
  await menu.getByRole('menuitem', { name: 'сдали', exact: true }).click();
  await expect(wrong).toHaveText(['акимобус']);
  await expect(russian).toContainText('уложили и сдали до срока');
  await expect(russian).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(wrong).toHaveText(['здали', 'акимобус']);
  await page.keyboard.press('Control+Shift+Z');
  await expect(wrong).toHaveText(['акимобус']);

  // By keys: the wrong word at the caret, and into the office's dictionary.
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('F7');
  await expect(menu).toBeVisible();
  expect(await obstacles(page, { within: '[role=menu]' })).toEqual([]);
  await menu.getByRole('menuitem', { name: 'Добавить в словарь учреждения' }).click();
  await expect(wrong).toHaveCount(0);
  await page.getByRole('button', { name: 'Вернуть как было' }).last().click();
  await expect(wrong).toHaveText(['акимобус']);

  // Nothing of all that is in the text.
  await saved(page);
  const { release } = await stored(library, RELEASE);
  expect(JSON.stringify(release.texts.ru)).toContain('уложили и сдали до срока. Приехал акимобус.');

  const kazakh = text(page, 'Қазақша');
  await kazakh.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(' Ауылдардагы тұрғындарға хабарланатынын айтты. ');
  await expect(kazakh.locator('.misspelt')).toHaveText(['Ауылдардагы']);
  await kazakh.locator('.misspelt').click({ button: 'right' });
  await menu.getByRole('menuitem', { name: 'Ауылдардағы', exact: true }).click();
  await expect(kazakh.locator('.misspelt')).toHaveCount(0);
});
