import type { Edition, Publication } from '../../../core/publication/edition.ts';
import { embargoSuffix } from '../../../core/publication/embargo-name.ts';
import type { Language } from '../../../core/release/language.ts';
import type { ExportFile, Format, Pictures } from '../format.ts';
import { coreProperties } from './core-properties.ts';
import { buildDocument } from './document.ts';
import { readIllustrations } from './illustrations.ts';
import { packDocument } from './package.ts';

/** The two languages an office publishes in as one: the state language first. */
const PAIR = ['kk', 'ru'] as const satisfies readonly Language[];

/**
 * Word documents: one per language, `<slug>-ru.docx`, and where there are both Kazakh and
 * Russian one with both, `<slug>-kk-ru.docx`. An embargo is told in the name too. The same
 * edition and pictures always give the same bytes.
 */
export const docxFormat: Format = {
  name: 'docx',
  purposes: ['paper'],
  async render(edition, pictures) {
    return renderDocuments(edition, pictures);
  },
};

async function renderDocuments(
  edition: Edition,
  pictures: Pictures,
): Promise<readonly ExportFile[]> {
  const { publications, slug, letterhead } = edition;
  const illustrations = await readIllustrations(publications, pictures, letterhead.logo);
  const files: ExportFile[] = [];
  for (const parts of documentsOf(publications)) {
    const shown = new Set(
      parts.flatMap(({ blocks }) =>
        blocks.flatMap((block) => (block.type === 'photo' ? [block.photo] : [])),
      ),
    );
    const languages = parts.map(({ language }) => language);
    const bytes = await packDocument(
      buildDocument(edition, parts, illustrations),
      [
        ...[...illustrations.photos].filter(([id]) => shown.has(id)).map(([, photo]) => photo),
        ...(illustrations.logo ? [illustrations.logo] : []),
      ],
      coreProperties(edition, parts),
    );
    const path = `${slug}-${languages.join('-')}${embargoSuffix(edition.embargoUntil)}.docx`;
    const [language, ...more] = languages;
    files.push({ path, ...(language && more.length === 0 && { language }), bytes });
  }
  return files;
}

type Parts = readonly [Publication, ...Publication[]];

function documentsOf(publications: readonly Publication[]): readonly Parts[] {
  const [first, second] = PAIR.map((language) =>
    publications.find((publication) => publication.language === language),
  );
  const alone = publications.map((publication): Parts => [publication]);
  return first && second ? [...alone, [first, second]] : alone;
}
