import type { Publication } from '../../../core/publication/edition.ts';
import type { Pictures, Rendition } from '../format.ts';

/** A picture as a document shows it. Its bytes join the document when that is packed. */
export interface Illustration {
  /** Stands for the bytes until then; see `package.ts`. */
  readonly key: string;
  readonly type: 'jpg' | 'png' | 'gif';
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  readonly bytes: Uint8Array;
}

/** What the documents of one edition show: read once for all of them. */
export interface Illustrations {
  /** By the photo's id. A photo of which no picture was made is not there. */
  readonly photos: ReadonlyMap<string, Illustration>;
  readonly logo?: Illustration;
}

/** Sharp on paper at 150 mm (270 dots to the inch), and small enough for e-mail. */
const WIDTH = 1600;

export async function readIllustrations(
  publications: readonly Publication[],
  pictures: Pictures,
  logoSize: { readonly width: number; readonly height: number } | undefined,
): Promise<Illustrations> {
  const photos = new Map<string, Illustration>();
  for (const id of photosShown(publications)) {
    const rendition = forPaper(pictures.of(id));
    if (!rendition) continue;
    const { width, height } = rendition;
    const bytes = await pictures.read(rendition);
    photos.set(id, { key: `photo ${photos.size + 1}`, type: 'jpg', width, height, bytes });
  }
  const bytes = logoSize && (await pictures.logo());
  const type = bytes && sniff(bytes);
  return {
    photos,
    ...(bytes && type && { logo: { key: 'logo', type, ...logoSize, bytes } }),
  };
}

function photosShown(publications: readonly Publication[]): ReadonlySet<string> {
  return new Set(
    publications.flatMap(({ blocks }) =>
      blocks.flatMap((block) => (block.type === 'photo' ? [block.photo] : [])),
    ),
  );
}

/**
 * Word knows neither WebP nor AVIF: of the JPEGs, the one nearest to `WIDTH`. Those made for paper
 * come first: where there are any, paper shows another part of the picture than the page.
 */
function forPaper(renditions: readonly Rendition[]): Rendition | undefined {
  const made = (purpose: Rendition['purpose']) =>
    renditions.filter((rendition) => rendition.purpose === purpose && rendition.format === 'jpeg');
  const paper = made('paper');
  return (paper.length > 0 ? paper : made('page'))
    .toSorted((a, b) => Math.abs(a.width - WIDTH) - Math.abs(b.width - WIDTH) || b.width - a.width)
    .at(0);
}

/** The kind of a logo by its first bytes; undefined for one that Word cannot show. */
function sniff(bytes: Uint8Array): Illustration['type'] | undefined {
  const starts = (...signature: readonly number[]) =>
    signature.every((byte, index) => bytes[index] === byte);
  if (starts(0xff, 0xd8, 0xff)) return 'jpg';
  if (starts(0x89, 0x50, 0x4e, 0x47)) return 'png';
  if (starts(0x47, 0x49, 0x46, 0x38)) return 'gif';
  return undefined;
}
