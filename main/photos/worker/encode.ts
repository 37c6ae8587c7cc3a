import type { Sharp } from 'sharp';
import type { Rendition } from '../../export/format.ts';
import type { Pixels } from './decode.ts';
import { sharp } from './sharp.ts';
import { fitted, SITE_EDGE, socialSize } from './sizes.ts';

/**
 * The settings, measured against each other on photos. JPEG: mozjpeg at 80 without its search for
 * the best order of scans, which takes 40 % of the time for 0.3 to 1 % of a real photo's bytes.
 * WebP: 78 with effort 4. AVIF: 55 with effort 1; sharp's own effort 4 takes five times as long
 * for 2 to 17 % fewer bytes.
 */
const JPEG = { quality: 80, mozjpeg: true, optimiseScans: false, progressive: true } as const;
const WEBP = { quality: 78, effort: 4 } as const;
const AVIF = { quality: 55, effort: 1 } as const;

/** The most that the site's own editor takes: «под 400 КБ» read in the strictest way. */
const SITE_BYTES = 400_000;
/** Tried in this order until the picture fits: first quality is given up, then size. */
const SITE_STEPS = [
  { quality: 80, edge: SITE_EDGE },
  { quality: 72, edge: SITE_EDGE },
  { quality: 64, edge: SITE_EDGE },
  { quality: 56, edge: SITE_EDGE },
  { quality: 56, edge: 1280 },
  { quality: 50, edge: 1024 },
  { quality: 40, edge: 800 },
] as const;

export interface Encoded {
  readonly bytes: Buffer;
  readonly width: number;
  readonly height: number;
}

const open = ({ data, width, height, channels }: Pixels): Sharp =>
  sharp(data, { raw: { width, height, channels } });

/** The same pixels, `width` wide. */
export async function resized(pixels: Pixels, width: number): Promise<Pixels> {
  if (width === pixels.width) return pixels;
  const { data, info } = await open(pixels)
    .resize({ width })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { data, width: info.width, height: info.height, channels: info.channels };
}

/** One picture of the web page's set; `xmp` is all the metadata that it gets. */
export async function encodePage(
  pixels: Pixels,
  format: Rendition['format'],
  xmp: string,
): Promise<Encoded> {
  return finish(as(open(pixels), format), xmp);
}

function as(pipeline: Sharp, format: Rendition['format']): Sharp {
  switch (format) {
    case 'jpeg':
      return pipeline.jpeg(JPEG);
    case 'webp':
      return pipeline.webp(WEBP);
    case 'avif':
      return pipeline.avif(AVIF);
    default:
      return format satisfies never;
  }
}

/**
 * 1200 × 630. What does not have that shape is cut where the picture is liveliest, so that an
 * upright portrait keeps its face.
 */
export async function encodeSocial(pixels: Pixels, xmp: string): Promise<Encoded> {
  const cut = { ...socialSize(pixels), fit: 'cover', position: sharp.strategy.attention } as const;
  return finish(open(pixels).resize(cut).jpeg(JPEG), xmp);
}

/** One JPEG that the site's own editor takes as it is: at most 1600 pixels and 400 KB. */
export async function encodeSite(pixels: Pixels, xmp: string): Promise<Encoded> {
  let smallest: Encoded | undefined;
  for (const { quality, edge } of SITE_STEPS) {
    const { width, height } = fitted(pixels, edge);
    const jpeg = open(pixels)
      .resize({ width, height, fit: 'fill' })
      .jpeg({ ...JPEG, quality });
    const encoded = await finish(jpeg, xmp);
    if (encoded.bytes.length < SITE_BYTES) return encoded;
    smallest = encoded;
  }
  return smallest ?? finish(open(pixels).jpeg(JPEG), xmp);
}

async function finish(pipeline: Sharp, xmp: string): Promise<Encoded> {
  const { data, info } = await pipeline.withXmp(xmp).toBuffer({ resolveWithObject: true });
  return { bytes: data, width: info.width, height: info.height };
}
