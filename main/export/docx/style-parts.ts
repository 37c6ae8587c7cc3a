import {
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx';

/** Not embedded: every Word has it, and LibreOffice puts a metric twin in its place. */
const FONT = 'Times New Roman';

/** Points to docx's half-points. */
export const points = (size: number) => size * 2;

/**
 * Points to twips, for space above and below. It stands above wherever it can, so that what
 * follows a caption is parted from it and the credit is not.
 */
export const space = (before: number, after: number) => ({
  before: before * 20,
  after: after * 20,
});

export function paragraphStyle(
  id: string,
  name: string,
  look: Omit<IParagraphStyleOptions, 'id' | 'name'>,
): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', next: id, quickFormat: true, ...look };
}

/** What a document's own styles stand on. */
export interface StyleSheet {
  /** The document's own; text in another language has a character style (`runStyles`). */
  readonly language: string;
  /** Of plain text, in points. */
  readonly size: number;
  /** Of every paragraph, besides its spacing. */
  readonly paragraph?: object;
  readonly paragraphStyles: readonly IParagraphStyleOptions[];
  readonly runStyles: readonly ICharacterStyleOptions[];
}

/** All formatting of a document, so that an office changes a style and not a hundred paragraphs. */
export function styleSheet(sheet: StyleSheet): IStylesOptions {
  return {
    default: {
      document: {
        run: { font: FONT, size: points(sheet.size), language: { value: sheet.language } },
        paragraph: {
          ...sheet.paragraph,
          // Any other rule makes LibreOffice cut every picture down to one line of text.
          spacing: { ...space(0, 0), line: 240, lineRule: LineRuleType.AUTO },
        },
      },
    },
    paragraphStyles: sheet.paragraphStyles,
    characterStyles: [
      { id: 'DefaultParagraphFont', name: 'Default Paragraph Font', uiPriority: 1 },
      ...sheet.runStyles,
    ],
  };
}
