import sharp from 'sharp';
import type { Edition } from '../../../../core/publication/edition.ts';
import type { Pictures, Rendition } from '../../../../main/export/format.ts';

export type Colour = readonly [red: number, green: number, blue: number];

/** Every photo is of one colour of its own, so that it can be found again on a printed page. */
export function colourOf(edition: Edition, photo: string): Colour {
  const index = edition.photos.findIndex(({ id }) => id === photo);
  return [255 - 6 * index, 6 * index, index % 2 === 0 ? 200 : 90];
}

/** Page renditions as JPEG and WebP at two widths; no picture of the photos in `without`. */
export function colouredPictures(
  edition: Edition,
  { without = [], logo }: { without?: readonly string[]; logo?: Uint8Array } = {},
): Pictures {
  const renditionsOf = (id: string): readonly Rendition[] => {
    const photo = edition.photos.find((candidate) => candidate.id === id);
    if (!photo || without.includes(id)) return [];
    const full = photo.height > photo.width ? 1067 : 1600;
    return [480, full].flatMap((width) =>
      (['webp', 'jpeg'] as const).map((format) => ({
        key: id,
        purpose: 'page',
        format,
        width,
        height: Math.round((width * photo.height) / photo.width),
        bytes: 1,
      })),
    );
  };
  return {
    of: renditionsOf,
    copyOf: () => undefined,
    read: ({ key, width, height, format }) => draw(colourOf(edition, key), width, height, format),
    logo: async () => logo,
  };
}

const drawn = new Map<string, Promise<Uint8Array>>();

/** Each picture once, in however many documents it stands. */
function draw(
  [r, g, b]: Colour,
  width: number,
  height: number,
  format: Rendition['format'],
): Promise<Uint8Array> {
  const name = [r, g, b, width, height, format].join(' ');
  const known = drawn.get(name);
  if (known) return known;
  const picture = sharp({ create: { width, height, channels: 3, background: { r, g, b } } })
    .toFormat(format, { quality: 100, chromaSubsampling: '4:4:4' })
    .toBuffer();
  drawn.set(name, picture);
  return picture;
}

/** A round emblem, 400 × 400 pixels. */
export function drawLogo(): Promise<Uint8Array> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400">
    <circle cx="200" cy="200" r="190" fill="#1f6f8b"/></svg>`;
  return sharp(Buffer.from(svg)).png().toBuffer();
}
