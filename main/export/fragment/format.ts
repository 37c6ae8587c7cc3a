import type { Edition, Publication } from '../../../core/publication/edition.ts';
import { embargoSuffix } from '../../../core/publication/embargo-name.ts';
import type { ExportFile, Format, Pictures } from '../format.ts';
import { renderFragment } from './fragment.ts';

/**
 * Fields and flat pictures for a site's own editor, a folder per language:
 * `fragment/ru/fragment.html`, `headline.txt`, `teaser.txt`, `001.jpg` ….
 */
export const fragmentFormat: Format = {
  name: 'fragment',
  purposes: ['site'],
  render: async (edition, pictures) =>
    edition.publications.flatMap((publication) => languageFiles(edition, publication, pictures)),
};

function languageFiles(
  edition: Edition,
  publication: Publication,
  pictures: Pictures,
): readonly ExportFile[] {
  const { language } = publication;
  const folder = `fragment/${language}${embargoSuffix(edition.embargoUntil)}`;
  const inText = new Set(
    publication.blocks.flatMap((block) => (block.type === 'photo' ? [block.photo] : [])),
  );
  const images = edition.photos
    .filter((photo) => inText.has(photo.id))
    .flatMap((photo) => {
      const rendition = pictures.of(photo.id).find(({ purpose }) => purpose === 'site');
      return rendition ? [{ photo: photo.id, src: `${photo.sequence}.jpg`, rendition }] : [];
    });
  const fragment = renderFragment(publication, (photo) => {
    const image = images.find((candidate) => candidate.photo === photo);
    return image && { src: image.src, ...sizeOf(image.rendition) };
  });
  return [
    textFile(`${folder}/fragment.html`, fragment),
    textFile(`${folder}/headline.txt`, `${publication.headline}\n`),
    textFile(`${folder}/teaser.txt`, `${publication.teaser}\n`),
    ...images.map(({ src, rendition }) => ({ path: `${folder}/${src}`, language, rendition })),
  ];

  function textFile(path: string, text: string): ExportFile {
    return { path, language, bytes: new TextEncoder().encode(text) };
  }
}

function sizeOf({ width, height }: { readonly width: number; readonly height: number }) {
  return { width, height };
}
