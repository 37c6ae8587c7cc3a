import type { Edition, Publication } from '../../../core/publication/edition.ts';
import type { Language } from '../../../core/release/language.ts';
import type { ExportFile, Format, Pictures, Rendition } from '../format.ts';
import { renderPage } from './page.ts';
import type { PictureSource } from './picture.ts';

/** A folder per language that can be put on a server as it is: `ru/index.html`, `ru/images/…`. */
export const htmlFormat: Format = {
  name: 'html',
  purposes: ['page', 'social'],
  render: async (edition, pictures) =>
    edition.publications.flatMap((publication) => languageFiles(edition, publication, pictures)),
};

/** A rendition and the path it has inside the language's folder. */
interface PlacedPicture extends PictureSource {
  readonly rendition: Rendition;
}

function languageFiles(
  edition: Edition,
  publication: Publication,
  pictures: Pictures,
): readonly ExportFile[] {
  const { language } = publication;
  const placed = placedPictures(edition, publication, pictures);
  const social = socialPicture(edition, pictures);
  const page = renderPage(edition, publication, (photo) => placed.get(photo) ?? [], {
    pageIn: (other: Language) => `../${other}/index.html`,
    ...(social && { social }),
  });
  const images = [...[...placed.values()].flat(), ...(social ? [social] : [])];
  return [
    { path: `${language}/index.html`, language, bytes: new TextEncoder().encode(page) },
    ...images.map(({ src, rendition }) => ({ path: `${language}/${src}`, language, rendition })),
  ];
}

/** The pictures of the photos that stand in this publication, by the photo's id. */
function placedPictures(
  edition: Edition,
  publication: Publication,
  pictures: Pictures,
): ReadonlyMap<string, readonly PlacedPicture[]> {
  const inText = new Set(
    publication.blocks.flatMap((block) => (block.type === 'photo' ? [block.photo] : [])),
  );
  return new Map(
    edition.photos
      .filter((photo) => inText.has(photo.id))
      .map((photo) => [
        photo.id,
        renditionsFor(pictures, photo.id, 'page').map((rendition) =>
          place(rendition, `images/${photo.sequence}-${rendition.width}.${ending(rendition)}`),
        ),
      ]),
  );
}

function socialPicture(edition: Edition, pictures: Pictures): PlacedPicture | undefined {
  const rendition = edition.photos
    .flatMap((photo) => renditionsFor(pictures, photo.id, 'social'))
    .at(0);
  return rendition && place(rendition, `images/social.${ending(rendition)}`);
}

function renditionsFor(
  pictures: Pictures,
  photo: string,
  purpose: Rendition['purpose'],
): readonly Rendition[] {
  return pictures.of(photo).filter((rendition) => rendition.purpose === purpose);
}

function place(rendition: Rendition, src: string): PlacedPicture {
  const { width, height, format } = rendition;
  return { src, width, height, format, rendition };
}

function ending(rendition: Rendition): string {
  return rendition.format === 'jpeg' ? 'jpg' : rendition.format;
}
