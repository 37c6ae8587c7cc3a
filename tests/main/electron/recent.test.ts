import path from 'node:path';
import { expect, it } from 'vitest';
import { recentReleases } from '../../../main/electron/recent.ts';
import { startApplication } from '../application/start.ts';

it('lists nothing before a library was chosen', async () => {
  const { application } = await startApplication();
  expect(await recentReleases(application.session, 'ru')).toEqual([]);
});

it('lists the samples newest first, by the headline in the language of the menu', async () => {
  const { application, home } = await startApplication();
  await application.session.open(path.join(home, 'library'));
  const library = application.session.library();
  await library.addSamples(path.join(import.meta.dirname, '../../../assets/samples'));
  const listed = await library.list();
  const order = [...listed].sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  const recent = await recentReleases(application.session, 'kk');
  expect(recent.map(({ id }) => id)).toEqual(order.map(({ id }) => id));
  for (const { id, title } of recent) {
    const headline = listed.find((release) => release.id === id)?.headline.kk ?? '';
    expect(headline.startsWith(title.replace(/…$/, ''))).toBe(true);
    expect(title.length).toBeLessThanOrEqual(60);
  }
});
