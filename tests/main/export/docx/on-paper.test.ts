import { beforeAll, describe, expect, test } from 'vitest';
import { EDITION, underEmbargo, withPhotos } from '../fixtures/edition.ts';
import { type Colour, colourOf } from './coloured-pictures.ts';
import { DPI, hasLibreOffice, type Printed, printAll } from './tools.ts';
import { fileNamed, render } from './word-file.ts';

const FORTY = withPhotos(EDITION, 40);
const SECRET = underEmbargo(withPhotos(EDITION, 6));

/** Every document that the tests look at. */
async function documents(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = await render(EDITION);
  const secret = await render(SECRET);
  return new Map([
    ['kk', fileNamed(files, '-kk.docx').bytes],
    ['ru', fileNamed(files, '-ru.docx').bytes],
    ['kk-ru', fileNamed(files, '-kk-ru.docx').bytes],
    ['secret ru', fileNamed(secret, '-ru_EMBARGO-20260918-1200.docx').bytes],
    ['secret kk-ru', fileNamed(secret, '-kk-ru_EMBARGO-20260918-1200.docx').bytes],
    ['forty ru', fileNamed(await render(FORTY), '-ru.docx').bytes],
  ]);
}

/** Square millimetres of a colour on each sheet. */
function areas({ sheets }: Printed, [red, green, blue]: Colour): readonly number[] {
  const pixel = (25.4 / DPI) ** 2;
  return sheets.map((sheet) => {
    let count = 0;
    for (const [colour, pixels] of coloursOf(sheet)) {
      const [r, g, b] = [colour >> 16, (colour >> 8) & 255, colour & 255];
      if (near(red, r) && near(green, g) && near(blue, b)) count += pixels;
    }
    return count * pixel;
  });
}

const counted = new WeakMap<Uint8Array, ReadonlyMap<number, number>>();

/** How many pixels of a sheet have which colour; counted once, however many are looked for. */
function coloursOf(sheet: Uint8Array): ReadonlyMap<number, number> {
  const known = counted.get(sheet);
  if (known) return known;
  const colours = new Map<number, number>();
  for (let i = 0; i < sheet.length; i += 3) {
    const colour = ((sheet[i] ?? 0) << 16) | ((sheet[i + 1] ?? 0) << 8) | (sheet[i + 2] ?? 0);
    colours.set(colour, (colours.get(colour) ?? 0) + 1);
  }
  counted.set(sheet, colours);
  return colours;
}

/** JPEG may be one or two off. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2;
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(!hasLibreOffice)('printed by LibreOffice', () => {
  let all: ReadonlyMap<string, Printed>;
  beforeAll(async () => {
    all = await printAll(await documents());
    // Six documents have more time than one.
  }, 540_000);
  const printed = (name: string): Printed => all.get(name) ?? { pages: [], sheets: [] };

  test('every photo is seen whole, once in each language, and every word is there', () => {
    const document = printed('kk-ru');
    for (const { id, width, height } of EDITION.photos) {
      const seen = areas(document, colourOf(EDITION, id)).filter((area) => area > 100);
      expect(seen, id).toHaveLength(2);
      // 150 × 100 mm, or 73 × 110; the edges of a sheet's pixels are mixed.
      const whole = width > height ? 150 * 100 : 73.3 * 110;
      for (const area of seen) expect(Math.abs(area - whole)).toBeLessThan(500);
    }
    const text = flat(document.pages.join(' '));
    for (const publication of EDITION.publications.slice(0, 2)) {
      for (const words of [
        publication.headline,
        publication.subhead ?? '',
        publication.lead.map((run) => run.text).join(''),
        publication.dateline?.text ?? '',
        publication.boilerplate?.text ?? '',
        publication.sharedCredit ?? '',
        ...publication.blocks.flatMap((block) =>
          block.type === 'photo' && block.caption ? [block.caption] : [],
        ),
      ]) {
        expect(text).toContain(words);
      }
    }
  });

  test('the common document is the two parts, each on pages of its own', () => {
    const [kazakh, russian, both] = [printed('kk'), printed('ru'), printed('kk-ru')];
    expect(both.pages.length).toBe(kazakh.pages.length + russian.pages.length);
    expect(both.pages.length).toBeLessThanOrEqual(6);
    const first = both.pages.findIndex((page) => page.includes('Стр. '));
    expect(first).toBe(kazakh.pages.length);
    expect(both.pages.at(-1)).toContain(`Стр. ${both.pages.length} из ${both.pages.length}`);
    both.pages.forEach((page, index) => {
      expect(page.includes('Нұсқа 1')).toBe(index < first);
    });
  });

  test('an embargo stands on every page', () => {
    const [kazakh, russian] = SECRET.publications.map(({ embargoLine }) => embargoLine);
    for (const [{ pages }, lines] of [
      [printed('secret ru'), [russian]],
      [printed('secret kk-ru'), [kazakh, russian]],
    ] as const) {
      expect(pages.length).toBeGreaterThan(3);
      for (const page of pages) {
        expect(lines.some((line) => line && flat(page).includes(line))).toBe(true);
      }
    }
  });

  test('forty photos are forty photos, each with its caption on the same page', () => {
    const document = printed('forty ru');
    for (const { id, sequence } of FORTY.photos) {
      const seen = areas(document, colourOf(FORTY, id));
      const page = seen.findIndex((area) => area > 7_500);
      expect(document.pages[page], id).toContain(`${sequence}: водопровод в селе Мысалколь`);
      expect(
        seen.filter((area) => area > 100),
        id,
      ).toHaveLength(1);
    }
    expect(document.pages.length).toBeLessThan(35);
  });
});
