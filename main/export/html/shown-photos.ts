import type {
  Edition,
  EditionPhoto,
  Publication,
  PublicationPhoto,
} from '../../../core/publication/edition.ts';
import type { PictureSource, PictureSources } from './picture.ts';

/** A photo in its place, with files that show it. */
export interface ShownPhoto {
  readonly block: PublicationPhoto;
  readonly photo: EditionPhoto | undefined;
  readonly sources: readonly PictureSource[];
}

/** The photos of a publication that have pictures, in the order of the text. */
export function shownPhotos(
  edition: Edition,
  publication: Publication,
  pictures: PictureSources,
): readonly ShownPhoto[] {
  return publication.blocks
    .filter((block) => block.type === 'photo')
    .map((block) => ({
      block,
      photo: edition.photos.find((photo) => photo.id === block.photo),
      sources: pictures(block.photo),
    }))
    .filter(({ sources }) => sources.length > 0);
}
