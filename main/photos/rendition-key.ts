import { createHash } from 'node:crypto';
import type { Rendition } from '../export/format.ts';

const EXTENSIONS = { jpeg: 'jpg', webp: 'webp', avif: 'avif' } as const;

/**
 * Name of a rendition in the staging folder: `<photo>-page-960.webp`, `<photo>-social.jpg`.
 *
 * A photo's id comes out of a file that anyone may have written. One that is not plainly a name,
 * or that could meet another on a disk that ignores case, is replaced by its hash.
 */
export function renditionKey(
  photo: string,
  { purpose, format, width }: Pick<Rendition, 'purpose' | 'format' | 'width'>,
): string {
  const name = /^[a-z0-9][a-z0-9_-]{0,63}$/.test(photo) ? photo : hashOf(photo);
  const size = purpose === 'page' ? `-${width}` : '';
  return `${name}-${purpose}${size}.${EXTENSIONS[format]}`;
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
