import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { type Pressdesk, ROOT } from './test.ts';

/** Real photos of the sample library, with GPS and a camera's serial in them. */
export async function samplePhotos(count: number): Promise<readonly string[]> {
  const year = path.join(ROOT, 'assets', 'samples', 'releases', '2026');
  const entries = await readdir(year, { recursive: true });
  return entries
    .filter((name) => name.endsWith('.jpg'))
    .sort()
    .slice(0, count)
    .map((name) => path.join(year, name));
}

/** Chooses files in the dialog that the button opens: the browser's, or the system's own. */
export async function choosePhotos(
  { page, kind, answerDialogs }: Pressdesk,
  files: readonly string[],
): Promise<void> {
  const button = page.getByRole('button', { name: 'Добавить фото', exact: true });
  if (kind === 'electron') {
    await answerDialogs(files);
    return button.click();
  }
  const dialog = page.waitForEvent('filechooser');
  await button.click();
  await (await dialog).setFiles([...files]);
}

export function shots(page: Page): Locator {
  return page.getByRole('listbox', { name: /^(В релизе|Все снимки)$/ }).getByRole('option');
}

export function panel(page: Page): Locator {
  return page.getByRole('complementary', { name: 'Сведения о фото' });
}

export interface Words {
  readonly caption: string;
  readonly alt: string;
}

/** Writes caption and description of the photo at `index` in one language. */
export async function describe(
  page: Page,
  index: number,
  language: 'Қаз' | 'Рус',
  { caption, alt }: Words,
): Promise<void> {
  await shots(page).nth(index).click();
  const side = panel(page);
  await side.getByRole('radio', { name: language }).click();
  await side.getByRole('textbox', { name: 'Подпись' }).fill(caption);
  await side.getByRole('textbox', { name: 'Описание для незрячих' }).fill(alt);
  await expect(side.getByRole('textbox', { name: 'Подпись' })).toHaveValue(caption);
}
