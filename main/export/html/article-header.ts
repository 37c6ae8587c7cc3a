import type { Edition, Publication } from '../../../core/publication/edition.ts';
import { zonedMoment } from './addresses.ts';
import { html, lines, type Markup } from './markup.ts';
import { datelineWords } from './text-blocks.ts';

/** What stands over the text: embargo, office, number and type, headline, dateline, subhead. */
export function renderHeader(edition: Edition, publication: Publication): Markup {
  return lines([
    html`<header>`,
    publication.embargoLine !== undefined &&
      html`<p class="embargo" role="note">${publication.embargoLine}</p>`,
    html`<p class="office">${publication.office}</p>`,
    html`<p class="kind">${kindLine(publication)}</p>`,
    html`<h1>${publication.headline}</h1>`,
    html`<p class="dateline">${dateline(edition, publication)}</p>`,
    publication.subhead !== undefined && html`<p class="subhead">${publication.subhead}</p>`,
    html`</header>`,
  ]);
}

/** «Пресс-релиз · № ULG-2026-114»; the stylesheet puts the dot. */
export function kindLine(publication: Publication): Markup {
  return html`<span>${publication.typeName}</span>${
    publication.numberLine !== undefined && html` <span>${publication.numberLine}</span>`
  }`;
}

/** The event's date and place; a release without an event shows its date of issue. */
function dateline(edition: Edition, publication: Publication): Markup {
  return publication.dateline ? datelineWords(publication.dateline) : issued(edition, publication);
}

/** The date of issue, exact to the minute for machines. */
export function issued(edition: Edition, publication: Publication): Markup {
  const moment = zonedMoment(edition.publishedAt);
  return moment
    ? html`<time datetime="${moment}">${publication.issuedText}</time>`
    : html`${publication.issuedText}`;
}
