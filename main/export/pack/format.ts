import { FILE_ENDINGS } from '../../../core/captions/file-endings.ts';
import type { Edition } from '../../../core/publication/edition.ts';
import { embargoSuffix } from '../../../core/publication/embargo-name.ts';
import type { ExportFile, Format, FullSizeCopy } from '../format.ts';
import { captionsTable } from './captions-table.ts';

/**
 * The photos at full size for newsrooms, each with its words inside, and `captions.csv` with the
 * same words for those who paste. The table names the copies that were really made.
 */
export const packFormat: Format = {
  name: 'photos',
  purposes: [],
  copies: true,
  async render(edition, pictures) {
    const folder = `photos${embargoSuffix(edition.embargoUntil)}`;
    const copies = edition.photos.flatMap((photo) => {
      const copy = pictures.copyOf(photo.id);
      return copy ? [{ photo, copy, file: fileName(edition, photo.name, copy) }] : [];
    });
    if (copies.length === 0) return [];
    const files = copies.map(
      ({ copy, file }): ExportFile => ({ path: `${folder}/${file}`, rendition: copy }),
    );
    const languages = edition.publications.map(({ language }) => language);
    const table = captionsTable(
      copies.map(({ photo, file }) => ({ file, fields: photo.rights.fields })),
      languages,
    );
    return [...files, { path: `${folder}/captions.csv`, bytes: Buffer.from(table) }];
  },
};

/** A photo that leaves the folder must still say that it is not to be printed yet. */
function fileName(edition: Edition, name: string, copy: FullSizeCopy): string {
  return `${name}${embargoSuffix(edition.embargoUntil)}.${FILE_ENDINGS[copy.format]}`;
}
