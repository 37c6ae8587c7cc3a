import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { obstacles } from '../axe.ts';
import { goTo, openRelease, saved, text } from './app/actions.ts';
import { storedById } from './app/disk.ts';
import { expect, type Pressdesk, test } from './app/test.ts';

const HEADLINE = 'Аким Улгитауской области обсудил с жителями план развития до 2030 года';
const RELEASE = 'h3vr8n';

async function compose(page: Pressdesk['page'], item: string): Promise<void> {
  await page.getByRole('button', { name: 'Составить черновик' }).click();
  await page.getByRole('menuitem', { name: item }).click();
}

test('a draft over a written text shows what would change, and one undo takes it back', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await openRelease(page, HEADLINE);
  await goTo(page, 'Текст');
  const russian = text(page, 'Русский');
  await russian.getByRole('paragraph').last().click();
  await page.keyboard.press('End');
  await page.keyboard.insertText(' Эти слова написал человек.');

  const asked = page.getByRole('dialog', { name: 'Заменить текст черновиком?' });
  await compose(page, 'На русском');
  await expect(
    asked.locator('del').filter({ hasText: 'Эти слова написал человек.' }),
  ).toBeVisible();
  await expect(asked.locator('ins').filter({ hasText: 'Главные цифры:' })).toBeVisible();
  expect(await obstacles(page, { within: '[role=dialog]' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(asked).toBeHidden();
  await expect(russian).toContainText('Эти слова написал человек.');

  await compose(page, 'На русском');
  await asked.getByRole('button', { name: 'Заменить текст' }).click();
  await expect(russian).toContainText('Главные цифры:');
  await expect(russian).toContainText('ректоры и преподаватели вузов');
  await expect(russian).not.toContainText('Эти слова написал человек.');
  await expect(russian.getByRole('heading', { level: 1 })).toHaveText(HEADLINE);

  await page.getByRole('button', { name: 'Вернуть как было' }).click();
  await expect(russian).toContainText('Эти слова написал человек.');
  await expect(russian).not.toContainText('Главные цифры:');
  await saved(page);
  await expect
    .poll(async () => JSON.stringify((await storedById(library, RELEASE)).release.texts.ru))
    .toContain('Эти слова написал человек.');
});

test('an office writes its own templates, sees what they make, and gets drafts by them', async ({
  pressdesk,
}) => {
  const { page, library } = pressdesk;
  await openRelease(page, HEADLINE);
  await goTo(page, 'Текст');
  await compose(page, 'Шаблоны черновика');
  const panel = page.getByRole('dialog', { name: 'Шаблоны черновика' });
  const field = panel.getByRole('textbox', { name: 'Шаблон RU-T1' });
  const themes = panel.getByRole('region', { name: 'Названия тем' });
  await expect(themes).toContainText('Основные темы: питьевая вода; дороги.');
  await field.fill('Говорили о разном: {themes');
  await expect(themes).toContainText('Скобка { не закрыта (20-й знак)');
  await field.fill('Говорили о разном: {@темы}.');
  await expect(themes).toContainText('Фразы «@темы» нет.');

  await panel.getByRole('button', { name: 'Добавить фразу' }).click();
  await panel.getByRole('textbox', { name: 'Имя фразы' }).fill('темы');
  await panel.getByRole('textbox', { name: 'Слова фразы' }).fill('{@темы}');
  await expect(themes).toContainText('по кругу: @темы → @темы');
  await panel.getByRole('textbox', { name: 'Слова фразы' }).fill('{themes}');
  await expect(themes).toContainText('Говорили о разном: питьевая вода; дороги.');
  const thanks = panel.getByRole('region', { name: 'Завершение' }).getByRole('checkbox').first();
  await expect(thanks).not.toBeChecked();
  expect(await obstacles(page, { within: '[role=dialog]' })).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();

  const file = path.join(library, 'templates.json');
  await expect
    .poll(async () => readFile(file, 'utf8').catch(() => ''))
    .toContain('Говорили о разном: {@темы}.');
  await compose(page, 'На русском');
  await page.getByRole('button', { name: 'Заменить текст' }).click();
  await expect(text(page, 'Русский')).toContainText('Говорили о разном: Питьевая вода');
});
