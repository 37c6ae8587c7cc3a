import {
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { Edition } from '../../../core/publication/edition.ts';
import type { Language } from '../../../core/release/language.ts';
import type { Illustration } from './illustrations.ts';
import { languageTag } from './language-tag.ts';
import { LETTERHEAD_PADDING, LOGO_BOX, logoSize, TEXT_WIDTH, twips } from './measures.ts';
import { image } from './picture.ts';
import type { RunStyles } from './run-styles.ts';
import { STYLE } from './styles.ts';
import { paragraph, plain, type Scribe } from './text.ts';

interface Name {
  readonly language: Language;
  readonly name: string;
}

interface Head {
  readonly edition: Edition;
  /** The languages of the document, in its order. */
  readonly languages: readonly Language[];
  /** The office's name in the document's first language. */
  readonly office: string;
  readonly logo: Illustration | undefined;
  readonly scribe: Scribe;
}

/**
 * The office's names: the first two (Kazakh, Russian) side by side with the logo between them,
 * or one above the other. A third language stands beneath, in its own documents only.
 */
export function letterhead(head: Head): readonly (Paragraph | Table)[] {
  const { edition, languages, office } = head;
  const [left, right, ...others] = edition.letterhead.names;
  const beneath = others.filter(({ language }) => languages.includes(language));
  const runStyles = head.scribe.runStyles;
  const lines = (names: readonly Name[]) => names.map((name) => nameLine(runStyles, name));
  if (edition.letterhead.layout === 'sides' && left && right) {
    return [sides(left, right, head), ...lines(beneath)];
  }
  const names = [left, right].filter((name) => name !== undefined);
  return [
    ...(head.logo ? [logoLine(head.logo, head)] : []),
    ...(names.length > 0
      ? lines([...names, ...beneath])
      : [paragraph(head.scribe, STYLE.letterhead, plain(head.scribe, office))]),
  ];
}

function nameLine(runStyles: RunStyles, { language, name }: Name): Paragraph {
  const scribe = { language: languageTag(language), runStyles };
  return paragraph(scribe, STYLE.letterhead, plain(scribe, name));
}

function logoLine(logo: Illustration, { scribe, office }: Head): Paragraph {
  return paragraph(scribe, STYLE.letterhead, [image(logo, logoSize(logo), 'logo', office)]);
}

function sides(left: Name, right: Name, head: Head): Table {
  const name = (side: Name) => [nameLine(head.scribe.runStyles, side)];
  if (!head.logo) return row([name(left), name(right)], halves());
  const column = LOGO_BOX.width + 2 * LETTERHEAD_PADDING;
  const wide = (TEXT_WIDTH - column) / 2;
  return row([name(left), [logoLine(head.logo, head)], name(right)], [wide, column, wide]);
}

/** Two columns that share the width of the text. Millimetres. */
export function halves(): readonly number[] {
  return [TEXT_WIDTH / 2, TEXT_WIDTH / 2];
}

/**
 * One row without lines, of fixed columns in millimetres: programs that take widths for hints
 * and borders from their own defaults still lay it out the same.
 */
export function row(cells: readonly (readonly Paragraph[])[], columns: readonly number[]): Table {
  const widths = columns.map(twips);
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(TEXT_WIDTH), type: WidthType.DXA },
    columnWidths: widths,
    margins: { left: 0, right: 0 },
    borders: { ...FRAME, insideHorizontal: NONE, insideVertical: NONE },
    rows: [
      new TableRow({
        cantSplit: true,
        children: cells.map(
          (children, index) =>
            new TableCell({
              children: [...children],
              width: { size: widths[index] ?? 0, type: WidthType.DXA },
              verticalAlign: VerticalAlignTable.CENTER,
              borders: FRAME,
            }),
        ),
      }),
    ],
  });
}

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const FRAME = { top: NONE, bottom: NONE, left: NONE, right: NONE } as const;
