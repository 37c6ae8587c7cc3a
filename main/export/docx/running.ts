import { Footer, Header, PageNumber, Tab, TextRun } from 'docx';
import type { Publication } from '../../../core/publication/edition.ts';
import { STYLE } from './styles.ts';
import { paragraph, plain, type Scribe } from './text.ts';

/** The embargo again, at the top of every page, because pages get parted; else no header. */
export function runningHeader(publication: Publication, scribe: Scribe): Header | undefined {
  return publication.embargoLine
    ? new Header({
        children: [paragraph(scribe, STYLE.embargoHeader, plain(scribe, publication.embargoLine))],
      })
    : undefined;
}

/** Number and version on the left, «page X of Y» on the right. */
export function runningFooter(publication: Publication, version: number, scribe: Scribe): Footer {
  const { numberLine, words } = publication;
  const left = [numberLine, `${words.version} ${version}`].filter((part) => part).join(' · ');
  const style = scribe.runStyles.of({ language: scribe.language });
  const field = (name: (typeof PageNumber)[keyof typeof PageNumber]) =>
    new TextRun({ children: [name], ...(style && { style }) });
  return new Footer({
    children: [
      paragraph(scribe, STYLE.footer, [
        ...plain(scribe, left),
        new TextRun({ children: [new Tab()] }),
        ...plain(scribe, `${words.page} `),
        field(PageNumber.CURRENT),
        ...plain(scribe, ` ${words.of} `),
        field(PageNumber.TOTAL_PAGES),
      ]),
    ],
  });
}
