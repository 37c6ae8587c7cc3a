import type { WordDocument, WordLeft } from '../../core/contract-shapes.ts';
import { detectLanguage } from '../../core/language/detect.ts';
import type { Language } from '../../core/release/language.ts';
import type { IncomingPhoto, Photo } from '../../core/release/photos.ts';
import { type Block, blockText } from '../../core/release/text.ts';
import { client } from '../client/client.ts';
import { copyIntoRelease } from '../photos/adding/pick.ts';
import { type PlacedPicture, wordParts } from './word-parts.ts';

/** A picture of a document that can become a photo of a release. */
export interface WordPhoto extends PlacedPicture {
  readonly incoming: IncomingPhoto;
}

/** A document's text, ready to be taken apart. */
export interface WordText {
  readonly blocks: readonly Block[];
  readonly plain: string;
  readonly languages: ReadonlyMap<string, Language>;
  readonly photos: readonly WordPhoto[];
  /** What did not become text, for the person to look at. */
  readonly left: readonly WordLeft[];
  readonly tracked: boolean;
}

/** Until it is taken, a picture belongs to no release. */
const NO_RELEASE = 'word';

export async function wordText(document: WordDocument): Promise<WordText> {
  const { blocks, languages, pictures, left } = wordParts(document.html);
  const incoming = await readPictures(document.pictures);
  const photos = pictures.flatMap((picture) => {
    const photo = incoming.get(document.pictures[picture.index]?.name ?? '');
    return photo ? [{ ...picture, incoming: photo }] : [];
  });
  const unread = pictures
    .filter(({ id }) => !photos.some((photo) => photo.id === id))
    .map((picture): WordLeft => ({ kind: 'picture', words: picture.caption || picture.alt }));
  const shown = blocks.filter(
    (block) =>
      block.type !== 'photo' || photos.some(({ id }) => 'photo' in block && block.photo === id),
  );
  return {
    blocks: shown,
    plain: shown
      .map(blockText)
      .filter((line) => line !== '')
      .join('\n\n'),
    languages,
    photos,
    left: [...left, ...document.left, ...unread],
    tracked: document.tracked,
  };
}

/** What the photo worker can read of the pictures, by name. */
async function readPictures(
  pictures: WordDocument['pictures'],
): Promise<ReadonlyMap<string, IncomingPhoto>> {
  const read = new Map<string, IncomingPhoto>();
  if (pictures.length === 0) return read;
  const sources = pictures.map(({ upload }) => ({ upload }));
  for await (const event of await client.photos.add({ release: NO_RELEASE, sources })) {
    if (event.type === 'read') read.set(event.photo.originalName, event.photo);
  }
  return read;
}

/** Copies the pictures into a release: its photos, with what the document says under them. */
export async function photosOf(
  release: string,
  pictures: readonly WordPhoto[],
): Promise<readonly Photo[]> {
  if (pictures.length === 0) return [];
  const incoming = pictures.map((picture) => picture.incoming);
  const copied = await copyIntoRelease(release, incoming, new AbortController().signal);
  return pictures.flatMap(({ id, incoming: { id: from }, caption, alt, credit }) => {
    const photo = copied.get(from);
    return photo
      ? [
          {
            ...photo,
            id,
            ...(caption && { caption: inItsLanguage(caption) }),
            ...(alt && { alt: inItsLanguage(alt) }),
            ...(credit && { credit: inItsLanguage(credit) }),
          },
        ]
      : [];
  });
}

function inItsLanguage(words: string): Partial<Record<Language, string>> {
  return { [detectLanguage(words) ?? 'ru']: words };
}

/** The blocks without photos that could not be had. */
export function withoutLost(body: readonly Block[], lost: ReadonlySet<string>): Block[] {
  return body.filter(
    (block) => !(block.type === 'photo' && 'photo' in block && lost.has(String(block.photo))),
  );
}
