import mammoth from 'mammoth';
import { cleanHtml } from './clean-html.ts';
import { checkPackage } from './package-check.ts';
import type { WordAnswer } from './protocol.ts';

/** Styles that Word's own templates use beside the headings, which mammoth knows. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  "p[style-name='Quote'] => blockquote:fresh > p:fresh",
  "p[style-name='Intense Quote'] => blockquote:fresh > p:fresh",
  'comment-reference => ',
];

/**
 * The text of a .docx as clean HTML. Pictures are left out: photos come with their own metadata,
 * which a copy inside a document has lost.
 */
export async function readWord(path: string): Promise<WordAnswer> {
  const failure = await checkPackage(path);
  if (failure) return { status: 'failed', reason: failure };
  const warnings = new Set<string>();
  try {
    const { value } = await mammoth.convertToHtml(
      { path },
      {
        styleMap: STYLES,
        externalFileAccess: false,
        convertImage: mammoth.images.imgElement(async () => {
          warnings.add('pictures');
          return { src: '' };
        }),
      },
    );
    if (value.includes('<table')) warnings.add('tables');
    if (value.includes('#footnote') || value.includes('#endnote')) warnings.add('notes');
    return { status: 'done', html: cleanHtml(value), warnings: [...warnings] };
  } catch {
    return { status: 'failed', reason: 'broken' };
  }
}
