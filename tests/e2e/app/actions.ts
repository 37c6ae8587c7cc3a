import { expect, type Locator, type Page } from '@playwright/test';

/** What a person does in the window, in the words of the Russian interface. */
export type Step = 'Факты' | 'Текст' | 'Фото' | 'Проверка' | 'Выпуск';

export async function openRelease(page: Page, headline: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Разделы' })
    .getByRole('link', { name: headline })
    .click();
  await expect(page.getByRole('heading', { level: 1, name: headline })).toBeVisible();
}

export async function goTo(page: Page, step: Step): Promise<void> {
  const tab = page
    .getByRole('navigation', { name: 'Шаги' })
    .getByRole('link', { name: new RegExp(`^${step}`) });
  await tab.click();
  await expect(tab).toHaveAttribute('aria-current', 'step');
}

/** The text of one language, to write in. */
export function text(page: Page, language: 'Қазақша' | 'Русский' | 'English'): Locator {
  return page.getByRole('textbox', { name: `Текст: ${language}` });
}

/** Writes headline, lead and paragraphs into an empty text, as one types. */
export async function write(into: Locator, lines: readonly string[]): Promise<void> {
  await into.getByRole('heading').or(into.locator('[data-part=headline]')).first().click();
  for (const [index, line] of lines.entries()) {
    if (index > 0) await into.page().keyboard.press('Enter');
    await into.page().keyboard.insertText(line);
  }
}

/** Types the digits of a date or a time, part after part, as its field leads on by itself. */
export async function typeParts(field: Locator, digits: string): Promise<void> {
  await field.getByRole('spinbutton').first().click();
  await field.page().keyboard.type(digits);
}

/** What the window says about saving. */
export function saving(page: Page): Locator {
  return page.getByRole('status').filter({ hasText: /[Сс]охран/ });
}

export async function saved(page: Page): Promise<void> {
  // What is typed reaches the window's state with the next frame; before, the words are older.
  await page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
  );
  await expect(saving(page)).toHaveText(/^Сохранено в \d/);
}

/** Puts something on the clipboard as another program does, with nothing cleaned away. */
export async function copyElsewhere(page: Page, html: string, plain: string): Promise<void> {
  const copied = await page.evaluate(
    ([rich, words]) => {
      document.addEventListener(
        'copy',
        (event) => {
          event.clipboardData?.setData('text/html', rich);
          event.clipboardData?.setData('text/plain', words);
          event.preventDefault();
          event.stopImmediatePropagation();
        },
        { once: true, capture: true },
      );
      return document.execCommand('copy');
    },
    [html, plain] as const,
  );
  expect(copied).toBe(true);
}

/** What lies on the clipboard, empty when it is of other types: it may still be the thing before. */
export async function clipboard(page: Page, type: 'text/plain' | 'text/html'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    if (!item?.types.includes(wanted)) return '';
    return (await item.getType(wanted)).text();
  }, type);
}

/** Drops files or folders from outside of the window: the browser's own drag, with real paths. */
export async function dropFiles(onto: Locator, files: readonly string[]): Promise<void> {
  const box = await onto.boundingBox();
  if (!box) throw new Error('There is nothing to drop onto.');
  const page = onto.page();
  const session = await page.context().newCDPSession(page);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const) {
    await session.send('Input.dispatchDragEvent', {
      ...at,
      type,
      data: { items: [], files: [...files], dragOperationsMask: 1 },
    });
  }
  await session.detach();
}
