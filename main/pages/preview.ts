import { previewAddress, shownPhotoAddress } from '../../core/addresses.ts';
import { shownSize } from '../../core/photos/picture-work.ts';
import { compose } from '../../core/publication/compose.ts';
import type { Language } from '../../core/release/language.ts';
import type { Photo } from '../../core/release/photos.ts';
import { writtenLanguages } from '../../core/release/written.ts';
import { renderPage } from '../export/html/page.ts';
import type { PictureSource } from '../export/html/picture.ts';
import { cardsIn } from '../library/card-files.ts';
import type { Library } from '../library/library.ts';

/** Pixels of the long edge: a phone's and a desktop's column, at twice the density. */
const EDGES = [960, 1600];

/**
 * The real page of a saved release: the same function that an export is written with, only the
 * pictures come from the thumbnails.
 */
export async function previewPage(
  library: Library,
  id: string,
  language: Language,
  nonce: string,
): Promise<string> {
  const { release, photos } = await library.read(id);
  const files = await library.cards();
  const others = writtenLanguages(release).filter((other) => other !== language);
  const languages = [language, ...others];
  const edition = compose(release, photos, files.office, cardsIn(files), { languages });
  const [publication] = edition.publications;
  if (!publication) throw new Error(`nothing was composed for ${language}`);
  const byId = new Map(photos.photos.map((photo) => [photo.id, photo]));
  return renderPage(edition, publication, (photo) => sources(id, byId.get(photo)), {
    nonce,
    pageIn: (other) => previewAddress(id, other, release.revision),
  });
}

function sources(release: string, photo: Photo | undefined): readonly PictureSource[] {
  if (!photo) return [];
  const shown = shownSize(photo, photo.work, 'page');
  const long = Math.max(shown.width, shown.height, 1);
  const edges = [...new Set(EDGES.map((edge) => Math.min(edge, long)))];
  return edges.map((edge) => ({
    src: shownPhotoAddress(release, photo.file, edge, 'page', photo.work),
    width: Math.max(1, Math.round((shown.width * edge) / long)),
    height: Math.max(1, Math.round((shown.height * edge) / long)),
    format: 'jpeg',
  }));
}
