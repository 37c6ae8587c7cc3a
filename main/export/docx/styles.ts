import {
  AlignmentType,
  BorderStyle,
  type ICharacterStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
} from 'docx';
import { LIST_NUMBERING } from './lists.ts';
import { LETTERHEAD_PADDING, TEXT_WIDTH, twips } from './measures.ts';
import { paragraphStyle, points, space, styleSheet } from './style-parts.ts';

const RED = 'C00000';
const GREY = '444444';

/** The ids of the paragraph styles; those with Word's own ids show in the reader's language. */
export const STYLE = {
  letterhead: 'Letterhead',
  releaseType: 'ReleaseType',
  numberAndDate: 'NumberAndDate',
  numberAndDateRight: 'NumberAndDateRight',
  embargo: 'Embargo',
  headline: 'Heading1',
  subhead: 'Subtitle',
  dateline: 'Dateline',
  lead: 'Lead',
  body: 'BodyText',
  heading2: 'Heading2',
  heading3: 'Heading3',
  bullet: 'ListBullet',
  number: 'ListNumber',
  quote: 'Quote',
  quoteSpeaker: 'QuoteSpeaker',
  picture: 'Picture',
  caption: 'Caption',
  credit: 'Credit',
  sharedCredit: 'SharedCredit',
  closingHeading: 'ClosingHeading',
  boilerplate: 'Boilerplate',
  contact: 'Contact',
  embargoHeader: 'EmbargoHeader',
  footer: 'Footer',
} as const;

const centred = { alignment: AlignmentType.CENTER } as const;
const flushLeft = { alignment: AlignmentType.LEFT } as const;
/** docx writes it into the defaults, though its type for them does not name it. */
const NO_LONE_LINES = { widowControl: true };
const rule = { style: BorderStyle.SINGLE, size: 6, color: '7F7F7F' } as const;

export function documentStyles(
  language: string,
  runStyles: readonly ICharacterStyleOptions[],
): IStylesOptions {
  return styleSheet({
    language,
    size: 14,
    paragraph: NO_LONE_LINES,
    paragraphStyles: PARAGRAPH_STYLES,
    runStyles,
  });
}

const PARAGRAPH_STYLES: readonly IParagraphStyleOptions[] = [
  paragraphStyle(STYLE.letterhead, 'Letterhead', {
    run: { bold: true, size: points(12) },
    paragraph: { ...centred, ...beside(LETTERHEAD_PADDING), keepNext: true },
  }),
  paragraphStyle(STYLE.releaseType, 'Release Type', {
    run: { bold: true, allCaps: true, size: points(13), characterSpacing: 20 },
    paragraph: {
      ...centred,
      spacing: space(8, 6),
      keepNext: true,
      border: { top: { ...rule, space: 8 } },
    },
  }),
  paragraphStyle(STYLE.numberAndDate, 'Number and Date', {
    run: { size: points(12) },
    paragraph: {
      ...flushLeft,
      keepNext: true,
      rightTabStop: twips(TEXT_WIDTH),
    },
  }),
  paragraphStyle(STYLE.numberAndDateRight, 'Number and Date Right', {
    basedOn: STYLE.numberAndDate,
    paragraph: { alignment: AlignmentType.RIGHT },
  }),
  paragraphStyle(STYLE.embargo, 'Embargo', {
    run: { bold: true, color: RED },
    paragraph: { ...centred, spacing: space(10, 0), keepNext: true, keepLines: true },
  }),
  paragraphStyle(STYLE.headline, 'heading 1', {
    next: STYLE.lead,
    run: { bold: true, size: points(16) },
    paragraph: {
      ...centred,
      spacing: space(14, 0),
      keepNext: true,
      keepLines: true,
      outlineLevel: 0,
    },
  }),
  paragraphStyle(STYLE.subhead, 'Subtitle', {
    next: STYLE.lead,
    run: { italics: true },
    paragraph: { ...centred, spacing: space(6, 0), keepNext: true, keepLines: true },
  }),
  paragraphStyle(STYLE.dateline, 'Dateline', {
    next: STYLE.lead,
    run: { size: points(12), color: GREY },
    paragraph: { ...centred, spacing: space(6, 4), keepNext: true },
  }),
  paragraphStyle(STYLE.body, 'Body Text', {
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { firstLine: twips(12.5) },
      spacing: space(6, 0),
    },
  }),
  paragraphStyle(STYLE.lead, 'Lead', {
    basedOn: STYLE.body,
    next: STYLE.body,
    run: { bold: true },
  }),
  paragraphStyle(STYLE.heading2, 'heading 2', {
    next: STYLE.body,
    run: { bold: true },
    paragraph: {
      ...flushLeft,
      spacing: space(12, 0),
      keepNext: true,
      keepLines: true,
      outlineLevel: 1,
    },
  }),
  paragraphStyle(STYLE.heading3, 'heading 3', {
    next: STYLE.body,
    run: { bold: true, italics: true },
    paragraph: {
      ...flushLeft,
      spacing: space(10, 0),
      keepNext: true,
      keepLines: true,
      outlineLevel: 2,
    },
  }),
  paragraphStyle(STYLE.bullet, 'List Bullet', {
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      spacing: space(4, 0),
      numbering: { reference: LIST_NUMBERING.bullet, level: 0 },
    },
  }),
  paragraphStyle(STYLE.number, 'List Number', {
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      spacing: space(4, 0),
      numbering: { reference: LIST_NUMBERING.number, level: 0 },
    },
  }),
  paragraphStyle(STYLE.quote, 'Quote', {
    paragraph: {
      alignment: AlignmentType.JUSTIFIED,
      indent: { left: twips(12.5), right: twips(5) },
      spacing: space(8, 0),
      border: { left: { ...rule, size: 12, space: 10 } },
    },
  }),
  paragraphStyle(STYLE.quoteSpeaker, 'Quote Speaker', {
    basedOn: STYLE.quote,
    next: STYLE.body,
    run: { size: points(12), color: GREY },
    paragraph: { ...flushLeft, spacing: space(3, 2), keepLines: true },
  }),
  paragraphStyle(STYLE.picture, 'Picture', {
    next: STYLE.caption,
    paragraph: { ...centred, spacing: space(12, 0) },
  }),
  // Caption and credit are as wide as the photo.
  paragraphStyle(STYLE.caption, 'caption', {
    next: STYLE.body,
    run: { italics: true, size: points(11) },
    paragraph: { ...centred, ...beside(7.5), spacing: space(4, 0), keepLines: true },
  }),
  paragraphStyle(STYLE.credit, 'Credit', {
    next: STYLE.body,
    run: { size: points(10), color: GREY },
    paragraph: { ...centred, ...beside(7.5), spacing: space(2, 2), keepLines: true },
  }),
  paragraphStyle(STYLE.sharedCredit, 'Shared Credit', {
    basedOn: STYLE.credit,
    paragraph: { spacing: space(10, 0) },
  }),
  paragraphStyle(STYLE.closingHeading, 'Closing Heading', {
    basedOn: STYLE.heading2,
    next: STYLE.boilerplate,
    run: { size: points(12) },
    paragraph: { spacing: space(14, 0) },
  }),
  paragraphStyle(STYLE.boilerplate, 'Boilerplate', {
    run: { size: points(12) },
    paragraph: { alignment: AlignmentType.JUSTIFIED, spacing: space(3, 0), keepLines: true },
  }),
  paragraphStyle(STYLE.contact, 'Contact', {
    run: { size: points(12) },
    paragraph: { ...flushLeft, spacing: space(4, 0), keepLines: true },
  }),
  paragraphStyle(STYLE.embargoHeader, 'Embargo Header', {
    run: { bold: true, color: RED, size: points(11) },
    paragraph: { ...centred, keepLines: true },
  }),
  paragraphStyle(STYLE.footer, 'footer', {
    run: { size: points(10), color: GREY },
    paragraph: { rightTabStop: twips(TEXT_WIDTH) },
  }),
];

/** Set in on both sides, by millimetres. */
function beside(millimetres: number) {
  return { indent: { left: twips(millimetres), right: twips(millimetres) } } as const;
}
