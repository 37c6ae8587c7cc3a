import type { ICharacterStyleOptions, IStylesOptions } from 'docx';
import { paragraphStyle, points, space, styleSheet } from '../docx/style-parts.ts';

/** The ids of the paragraph styles of the translator's file. */
export const STYLE = {
  title: 'Heading1',
  subject: 'Subject',
  hint: 'Hint',
  head: 'TableHead',
  part: 'RowPart',
  source: 'SourceText',
  translation: 'TranslationText',
} as const;

const GREY = '555555';

export function translatorStyles(
  language: string,
  runStyles: readonly ICharacterStyleOptions[],
): IStylesOptions {
  return styleSheet({
    language,
    size: 12,
    paragraphStyles: [
      paragraphStyle(STYLE.title, 'heading 1', {
        run: { bold: true, size: points(15) },
        paragraph: { spacing: space(0, 2), keepNext: true, outlineLevel: 0 },
      }),
      paragraphStyle(STYLE.subject, 'Subject', {
        run: { bold: true },
        paragraph: { spacing: space(0, 4), keepNext: true },
      }),
      paragraphStyle(STYLE.hint, 'Hint', {
        run: { size: points(10.5), color: GREY },
        paragraph: { spacing: space(0, 8) },
      }),
      paragraphStyle(STYLE.head, 'Table Head', {
        run: { bold: true, size: points(10.5) },
        paragraph: { spacing: space(2, 2), keepNext: true },
      }),
      paragraphStyle(STYLE.part, 'Row Part', {
        run: { size: points(9), color: GREY },
        paragraph: { spacing: space(3, 3) },
      }),
      paragraphStyle(STYLE.source, 'Source Text', { paragraph: { spacing: space(2, 2) } }),
      paragraphStyle(STYLE.translation, 'Translation Text', {
        paragraph: { spacing: space(2, 2) },
      }),
    ],
    runStyles,
  });
}
