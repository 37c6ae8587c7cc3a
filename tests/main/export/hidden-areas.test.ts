import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import JSZip from 'jszip';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { shownSize } from '../../../core/photos/picture-work.ts';
import type { PictureWork } from '../../../core/release/photos.ts';
import type { ExportRequest } from '../../../main/export/run.ts';
import { correlation, magentaPart, regionOf, sceneWithSecret } from '../photos/hidden-scene.ts';
import { finish, prepare } from './prepared.ts';

/** Just wide enough that the page's part of it has all three widths. */
const SCENE = { width: 1250, height: 875 };
const SECRET = { x: 0.3, y: 0.25, width: 0.25, height: 0.35 };
/** Around the secret, cut where the page cuts. */
const PAGE = { x: 0.1, y: 0, width: 0.8, height: 1 };

/** The pictures of an export of all formats whose only photo is the scene with the secret. */
async function exportWith(work: PictureWork) {
  const { request, photosFolder } = await prepare();
  const asked = await request(['html', 'docx', 'fragment']);
  const [lead] = asked.edition.photos;
  const [stored, ...rest] = asked.photos.photos;
  if (!lead || !stored) throw new Error('the sample has photos');
  const scene = await sceneWithSecret(SCENE.width, SCENE.height, SECRET);
  // Held upright, as phones are: stored on its side, with the camera's note.
  const bytes = await sharp(scene)
    .rotate(270)
    .withMetadata({ orientation: 6 })
    .jpeg({ quality: 95 })
    .toBuffer();
  await writeFile(path.join(photosFolder, stored.file), bytes);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const changed: ExportRequest = {
    ...asked,
    photos: { ...asked.photos, photos: [{ ...stored, sha256 }, ...rest] },
    edition: {
      ...asked.edition,
      photos: [{ ...lead, work, ...shownSize(SCENE, work, 'page') }],
    },
  };
  const { result } = await finish(changed);
  expect(result.photos[0]).toMatchObject({ id: lead.id, status: 'done' });
  return picturesOf(result.folder, result.files);
}

/** Every picture of an export by its name, those inside of Word documents too. */
async function picturesOf(folder: string, files: readonly { readonly path: string }[]) {
  const pictures = new Map<string, Uint8Array>();
  for (const file of files) {
    const bytes = await readFile(path.join(folder, file.path));
    if (/\.(jpg|webp|avif)$/.test(file.path)) pictures.set(file.path, bytes);
    if (!file.path.endsWith('.docx')) continue;
    const inside = await JSZip.loadAsync(bytes);
    for (const [name, entry] of Object.entries(inside.files)) {
      if (/\.jpe?g$/.test(name)) {
        pictures.set(`${file.path}/${name}`, await entry.async('uint8array'));
      }
    }
  }
  return pictures;
}

describe('what is hidden is in no file of an export, on paper neither', () => {
  let opened: Promise<ReadonlyMap<string, Uint8Array>> | undefined;

  test.each(['blur', 'cover'] as const)('by %s', async (way) => {
    const hidden = [{ id: 'face', frame: SECRET, way }];
    opened ??= exportWith({ crops: { page: PAGE }, hidden: [] });
    const open = await opened;
    const closed = await exportWith({ crops: { page: PAGE }, hidden });
    expect([...closed.keys()].sort()).toEqual([...open.keys()].sort());
    const inPage = {
      x: (SECRET.x - PAGE.x) / PAGE.width,
      y: SECRET.y,
      width: SECRET.width / PAGE.width,
      height: SECRET.height,
    };
    let shown = 0;
    for (const [name, picture] of open) {
      const after = closed.get(name) ?? new Uint8Array();
      if ((await magentaPart(picture)) < 0.02) continue;
      shown += 1;
      if (way === 'cover') expect(await magentaPart(after), name).toBeLessThan(0.0001);
      if (name.includes('social')) continue;
      const left = correlation(await regionOf(picture, inPage), await regionOf(after, inPage));
      expect(Math.abs(left), name).toBeLessThan(0.2);
    }
    // The page's nine, the card, the site's and the one in the document.
    expect(shown).toBeGreaterThanOrEqual(12);
  });
});

test('a crop of its own for paper reaches the document, while the page keeps the whole', async () => {
  const paper = { x: 0, y: 0, width: 0.5, height: 1 };
  const pictures = await exportWith({ crops: { paper }, hidden: [] });
  const shapes = new Map<string, number>();
  for (const [name, picture] of pictures) {
    const { width = 0, height = 1 } = await sharp(picture).metadata();
    shapes.set(name, Math.round((width / height) * 100));
  }
  const inWord = [...shapes].filter(([name]) => name.includes('.docx/'));
  expect(inWord.map(([, shape]) => shape)).toContain(71);
  const onPage = [...shapes].filter(([name]) => /images\/001-/.test(name));
  expect(new Set(onPage.map(([, shape]) => shape))).toEqual(new Set([143]));
});

test('a photo that is another file now than the one that was added is left out and named', async () => {
  const { request, photosFolder } = await prepare();
  const asked = await request(['fragment']);
  const [first, second] = asked.photos.photos;
  const other = await sharp(path.join(photosFolder, second?.file ?? ''))
    .jpeg()
    .toBuffer();
  await writeFile(path.join(photosFolder, first?.file ?? ''), other);
  const { result } = await finish(asked);
  expect(result.photos).toMatchObject([
    { id: first?.id, status: 'failed', reason: 'changed' },
    { id: second?.id, status: 'done' },
  ]);
});
