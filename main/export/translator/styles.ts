import {
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';

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

const FONT = 'Times New Roman';
const GREY = '555555';
/** Points to docx's half-points and to twips. */
const points = (size: number) => size * 2;
const space = (before: number, after: number) => ({ before: before * 20, after: after * 20 });

export function translatorStyles(
  language: string,
  runStyles: readonly ICharacterStyleOptions[],
): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: points(12), language: { value: language } },
        paragraph: {
          // Any other rule makes LibreOffice cut lines that are higher than the rest.
          spacing: { ...space(0, 0), line: 240, lineRule: LineRuleType.AUTO },
        },
      },
    },
    paragraphStyles: [
      style(STYLE.title, 'heading 1', {
        run: { bold: true, size: points(15) },
        paragraph: { spacing: space(0, 2), keepNext: true, outlineLevel: 0 },
      }),
      style(STYLE.subject, 'Subject', {
        run: { bold: true },
        paragraph: { spacing: space(0, 4), keepNext: true },
      }),
      style(STYLE.hint, 'Hint', {
        run: { size: points(10.5), color: GREY },
        paragraph: { spacing: space(0, 8) },
      }),
      style(STYLE.head, 'Table Head', {
        run: { bold: true, size: points(10.5) },
        paragraph: { spacing: space(2, 2), keepNext: true },
      }),
      style(STYLE.part, 'Row Part', {
        run: { size: points(9), color: GREY },
        paragraph: { spacing: space(3, 3) },
      }),
      style(STYLE.source, 'Source Text', { paragraph: { spacing: space(2, 2) } }),
      style(STYLE.translation, 'Translation Text', { paragraph: { spacing: space(2, 2) } }),
    ],
    characterStyles: [
      { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1 },
      ...runStyles,
    ],
  };
}

function style(
  id: string,
  name: string,
  look: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, ...look };
}
