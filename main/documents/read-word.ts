import mammoth from 'mammoth';
import type { WordLeft } from '../../core/contract-shapes.ts';
import { cleanHtml } from './clean-html.ts';
import { commentsAndNotes, commentsAsMarks, type WordElement } from './document-tree.ts';
import { checkPackage } from './package-check.ts';
import type { WordAnswer, WordPicture } from './protocol.ts';
import { readSurroundings } from './surroundings.ts';

/** Styles that Word's own templates use beside the headings, which mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Credit'] => p.credit:fresh",
];

/** All pictures together: they cross from one process into another. */
const PICTURE_BYTES = 200 * 1024 * 1024;

/**
 * The text of a .docx as clean HTML, its pictures, and what could not become text. Tracked
 * insertions are part of the text, tracked deletions are not.
 */
export async function readWord(path: string): Promise<WordAnswer> {
  const failure = await checkPackage(path);
  if (failure) return { status: 'failed', reason: failure };
  const pictures: WordPicture[] = [];
  const left: WordLeft[] = [];
  let bytes = 0;
  try {
    const { value } = await mammoth.convertToHtml(
      { path },
      {
        styleMap: STYLES,
        idPrefix: '',
        externalFileAccess: false,
        transformDocument: (document: WordElement) => {
          left.push(...commentsAndNotes(document));
          return commentsAsMarks(document);
        },
        convertImage: mammoth.images.imgElement(async (image) => {
          const read = await image.readAsBuffer().catch(() => undefined);
          bytes += read?.byteLength ?? 0;
          if (!read || bytes > PICTURE_BYTES) {
            left.push({ kind: 'picture', words: '' });
            return { src: '' };
          }
          const extension = /^image\/(?:x-)?([a-z]+)/.exec(image.contentType)?.[1] ?? 'bin';
          const name = `word-${pictures.length + 1}.${extension}`;
          pictures.push({ name, bytes: new Uint8Array(read) });
          return { src: String(pictures.length - 1) };
        }),
      },
    );
    const around = await readSurroundings(path);
    return {
      status: 'done',
      html: cleanHtml(value),
      pictures,
      left: [...around.left, ...left],
      tracked: around.tracked,
    };
  } catch {
    return { status: 'failed', reason: 'broken' };
  }
}
