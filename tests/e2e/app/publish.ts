import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@playwright/test';
import JSZip from 'jszip';
import type { Pressdesk } from './test.ts';

/** What came out: the folder's or archive's name, and every file below it. */
export interface Published {
  readonly name: string;
  readonly files: ReadonlyMap<string, Buffer>;
}

/** Presses «Выпустить», waits until all is written, and reads it where the person finds it. */
export async function publish(pressdesk: Pressdesk): Promise<Published> {
  const { page, home, kind } = pressdesk;
  const outside = path.join(home, 'на отправку');
  await mkdir(outside, { recursive: true });
  await pressdesk.answerDialogs([outside]);
  await page.getByRole('button', { name: 'Выпустить', exact: true }).click();
  await expect(page.getByText(/^готово · \d+ файл/)).toBeVisible({ timeout: 90_000 });
  return kind === 'browser' ? downloaded(pressdesk) : written(outside);
}

async function downloaded({ page, home }: Pressdesk): Promise<Published> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: 'Скачать ZIP' }).click();
  const download = await coming;
  const file = path.join(home, 'скачано.zip');
  await download.saveAs(file);
  const zip = await JSZip.loadAsync(await readFile(file));
  const files = new Map<string, Buffer>();
  for (const entry of Object.values(zip.files))
    if (!entry.dir) files.set(entry.name, await entry.async('nodebuffer'));
  return { name: download.suggestedFilename(), files };
}

async function written(outside: string): Promise<Published> {
  const [name = ''] = await readdir(outside);
  const files = new Map<string, Buffer>();
  const entries = await readdir(path.join(outside, name), { recursive: true, withFileTypes: true });
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = path.join(entry.parentPath, entry.name);
    files.set(path.relative(outside, file).replaceAll(path.sep, '/'), await readFile(file));
  }
  return { name, files };
}
