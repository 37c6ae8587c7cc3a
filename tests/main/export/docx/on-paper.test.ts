import { describe, expect, test } from 'vitest';
import type { Edition } from '../../../../core/publication/edition.ts';
import { EDITION, underEmbargo, withPhotos } from '../fixtures/edition.ts';
import { type Colour, colourOf } from './coloured-pictures.ts';
import { DPI, hasLibreOffice, type Printed, print } from './tools.ts';
import { fileNamed, render } from './word-file.ts';

const printed = async (edition: Edition, ending: string) =>
  print(fileNamed(await render(edition), ending).bytes);

/** Square millimetres of a colour on each sheet. */
function areas({ sheets }: Printed, [red, green, blue]: Colour): readonly number[] {
  const pixel = (25.4 / DPI) ** 2;
  return sheets.map((sheet) => {
    let count = 0;
    for (let i = 0; i < sheet.length; i += 3) {
      if (
        near(red, sheet[i] ?? 0) &&
        near(green, sheet[i + 1] ?? 0) &&
        near(blue, sheet[i + 2] ?? 0)
      ) {
        count += 1;
      }
    }
    return count * pixel;
  });
}

/** JPEG may be one or two off. */
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 2;
}

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe.skipIf(!hasLibreOffice)('printed by LibreOffice', () => {
  test('every photo is seen whole, once in each language, and every word is there', async () => {
    const document = await printed(EDITION, '-kk-ru.docx');
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

  test('the common document is the two parts, each on pages of its own', async () => {
    const [kazakh, russian, both] = await Promise.all(
      ['-kk.docx', '-ru.docx', '-kk-ru.docx'].map((ending) => printed(EDITION, ending)),
    );
    expect(both?.pages.length).toBe((kazakh?.pages.length ?? 0) + (russian?.pages.length ?? 0));
    expect(both?.pages.length).toBeLessThanOrEqual(6);
    const first = both?.pages.findIndex((page) => page.includes('Стр. ')) ?? -1;
    expect(first).toBe(kazakh?.pages.length);
    expect(both?.pages.at(-1)).toContain(`Стр. ${both?.pages.length} из ${both?.pages.length}`);
    both?.pages.forEach((page, index) => {
      expect(page.includes('Нұсқа 1')).toBe(index < first);
    });
  });

  test('an embargo stands on every page', async () => {
    const edition = underEmbargo(withPhotos(EDITION, 6));
    for (const [ending, lines] of [
      ['-ru_EMBARGO-20260918-1200.docx', [edition.publications[1]?.embargoLine]],
      [
        '-kk-ru_EMBARGO-20260918-1200.docx',
        [edition.publications[0]?.embargoLine, edition.publications[1]?.embargoLine],
      ],
    ] as const) {
      const { pages } = await printed(edition, ending);
      expect(pages.length).toBeGreaterThan(3);
      for (const page of pages) {
        expect(lines.some((line) => line && flat(page).includes(line))).toBe(true);
      }
    }
  });

  test('forty photos are forty photos, each with its caption on the same page', async () => {
    const edition = withPhotos(EDITION, 40);
    const document = await printed(edition, '-ru.docx');
    for (const { id, sequence } of edition.photos) {
      const seen = areas(document, colourOf(edition, id));
      const page = seen.findIndex((area) => area > 7_500);
      expect(document.pages[page], id).toContain(`${sequence}: водопровод в селе Мысалколь`);
      expect(
        seen.filter((area) => area > 100),
        id,
      ).toHaveLength(1);
    }
    expect(document.pages.length).toBeLessThan(35);
  }, 180_000);
});
