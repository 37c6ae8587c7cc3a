import { type Paragraph, Tab, type Table, TextRun } from 'docx';
import type { Edition, Publication } from '../../../core/publication/edition.ts';
import type { Illustration } from './illustrations.ts';
import { languageTag } from './language-tag.ts';
import { halves, letterhead, row } from './letterhead.ts';
import type { RunStyles } from './run-styles.ts';
import { STYLE } from './styles.ts';
import { inline, paragraph, plain, type Scribe } from './text.ts';

/** What stands once at the top of a document: letterhead, kind of release, number and date. */
export function frontMatter(
  edition: Edition,
  publications: readonly [Publication, ...Publication[]],
  logo: Illustration | undefined,
  runStyles: RunStyles,
): readonly (Paragraph | Table)[] {
  const [first, second] = publications;
  const scribeOf = ({ language }: Publication): Scribe => ({
    language: languageTag(language),
    runStyles,
  });
  const scribe = scribeOf(first);
  return [
    ...letterhead({
      edition,
      languages: publications.map(({ language }) => language),
      office: first.office,
      logo,
      scribe,
    }),
    paragraph(
      scribe,
      STYLE.releaseType,
      publications.flatMap((publication, index) => [
        ...(index > 0 ? plain(scribe, ' / ') : []),
        ...plain(scribeOf(publication), publication.typeName),
      ]),
    ),
    second
      ? row(
          [
            numberAndDate(first, scribe, STYLE.numberAndDate),
            numberAndDate(second, scribeOf(second), STYLE.numberAndDateRight),
          ],
          halves(),
        )
      : numberDateLine(first, scribe),
  ];
}

/** In a document of one language: the number on the left, the date on the right. */
function numberDateLine(publication: Publication, scribe: Scribe): Paragraph {
  return paragraph(scribe, STYLE.numberAndDate, [
    ...(publication.numberLine ? plain(scribe, publication.numberLine) : []),
    new TextRun({ children: [new Tab()] }),
    ...plain(scribe, publication.issuedText),
  ]);
}

/** In a document of two: each language has its own column, number above date. */
function numberAndDate(
  publication: Publication,
  scribe: Scribe,
  style: string,
): readonly Paragraph[] {
  return [publication.numberLine, publication.issuedText]
    .filter((line) => line !== undefined)
    .map((line) => paragraph(scribe, style, plain(scribe, line)));
}

/** From the embargo to the lead: the opening of one language's part. */
export function opening(publication: Publication, scribe: Scribe): readonly Paragraph[] {
  const { embargoLine, headline, subhead, dateline, lead, issuedText } = publication;
  const line = (style: string, text: string | undefined) =>
    text ? [paragraph(scribe, style, plain(scribe, text))] : [];
  return [
    ...line(STYLE.embargo, embargoLine),
    ...line(STYLE.headline, headline),
    ...line(STYLE.subhead, subhead),
    // Without a place the dateline is the date that stands above already.
    ...line(STYLE.dateline, dateline?.text === issuedText ? undefined : dateline?.text),
    ...(lead.length > 0
      ? [paragraph(scribe, STYLE.lead, inline(scribe, lead, { bold: true }))]
      : []),
  ];
}
