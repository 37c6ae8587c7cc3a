import type { Edition, Publication } from '../../../core/publication/edition.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';
import { mailLink, phoneLink } from '../safe-link.ts';
import { zonedMoment } from './addresses.ts';
import { renderBlocks } from './blocks.ts';
import { renderHead } from './head.ts';
import { renderInline } from './inline.ts';
import { html, lines, type Markup } from './markup.ts';
import type { PictureSource, PictureSources } from './picture.ts';
import { shownPhotos } from './shown-photos.ts';
import { datelineWords, hasWords } from './text-blocks.ts';

export interface PageOptions {
  /** For a Content-Security-Policy that lets one stylesheet in; an exported page has none. */
  readonly nonce?: string;
  /** Address of the same release in another language; the page links to those that have one. */
  readonly pageIn?: (language: Language) => string | undefined;
  /** The 1200 × 630 picture that a link to the page shows. */
  readonly social?: PictureSource;
}

/** Each language by its own name, as its readers look for it. */
const OWN_NAMES: Readonly<Record<Language, string>> = {
  kk: 'Қазақша',
  ru: 'Русский',
  en: 'English',
};

/**
 * The whole page of one publication, a complete HTML document.
 *
 * Pure: the pictures' addresses come from outside, so that an export and the live preview are
 * the same page. A photo for which `pictures` has nothing is left out with its caption.
 */
export function renderPage(
  edition: Edition,
  publication: Publication,
  pictures: PictureSources,
  options: PageOptions = {},
): string {
  const shown = shownPhotos(edition, publication, pictures);
  const page = lines([
    html`<!DOCTYPE html>`,
    html`<html lang="${publication.language}">`,
    html`<head>`,
    renderHead(edition, publication, shown, options),
    html`</head>`,
    html`<body>`,
    html`<main>`,
    languageLinks(edition, publication, options.pageIn),
    html`<article>`,
    articleHeader(edition, publication),
    hasWords(publication.lead) && html`<p class="lead">${renderInline(publication.lead)}</p>`,
    renderBlocks(publication, shown),
    articleFooter(edition, publication, shown.length > 0),
    html`</article>`,
    html`</main>`,
    html`</body>`,
    html`</html>`,
  ]);
  return `${page}\n`;
}

function languageLinks(
  edition: Edition,
  publication: Publication,
  pageIn: PageOptions['pageIn'],
): Markup | undefined {
  const links = LANGUAGES.filter((language) =>
    edition.publications.some((other) => other !== publication && other.language === language),
  ).flatMap((language) => {
    const address = pageIn?.(language);
    return address === undefined
      ? []
      : [
          html`<a href="${address}" hreflang="${language}" lang="${language}">${OWN_NAMES[language]}</a>`,
        ];
  });
  if (links.length === 0) return undefined;
  return html`<nav aria-label="${publication.words.otherLanguage}">${lines(links)}</nav>`;
}

function articleHeader(edition: Edition, publication: Publication): Markup {
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

function kindLine(publication: Publication): Markup {
  return html`<span>${publication.typeName}</span>${
    publication.numberLine !== undefined && html` <span>${publication.numberLine}</span>`
  }`;
}

/** The event's date and place; a release without an event shows its date of issue. */
function dateline(edition: Edition, publication: Publication): Markup {
  return publication.dateline ? datelineWords(publication.dateline) : issued(edition, publication);
}

function issued(edition: Edition, publication: Publication): Markup {
  const moment = zonedMoment(edition.publishedAt);
  return moment
    ? html`<time datetime="${moment}">${publication.issuedText}</time>`
    : html`${publication.issuedText}`;
}

function articleFooter(edition: Edition, publication: Publication, hasPhotos: boolean): Markup {
  return lines([
    html`<footer>`,
    hasPhotos &&
      publication.sharedCredit !== undefined &&
      html`<p class="credit">${publication.sharedCredit}</p>`,
    publication.boilerplate &&
      html`<section>
<h2>${publication.boilerplate.title}</h2>
${lines(paragraphs(publication.boilerplate.text))}
</section>`,
    publication.contacts && contacts(publication.contacts),
    html`<p class="imprint">${kindLine(publication)} <span>${issued(edition, publication)}</span>${
      edition.version > 1 && html` <span>${publication.words.version} ${edition.version}</span>`
    }</p>`,
    html`</footer>`,
  ]);
}

function contacts({ title, lines: people }: NonNullable<Publication['contacts']>): Markup {
  const entries = people.map(({ name, role, phone, phoneText, email }) => {
    const ways = [
      phone !== undefined && linked(phoneLink(phone), unbroken(phoneText ?? phone)),
      email !== undefined && linked(mailLink(email), email),
    ].filter((way) => way !== false);
    return html`<p><strong>${name}</strong>${role !== undefined && html`, ${role}`}${ways.map(
      (way) => html`<br>\n${way}`,
    )}</p>`;
  });
  return html`<section>
<h2>${title}</h2>
<address>
${lines(entries)}
</address>
</section>`;
}

function linked(address: string | undefined, words: string): Markup {
  return address === undefined
    ? html`<span>${words}</span>`
    : html`<a href="${address}">${words}</a>`;
}

/** A telephone number on one line, with the hyphen and space made for that. */
function unbroken(phone: string): string {
  return phone.replaceAll(' ', '\u00a0').replaceAll('-', '\u2011');
}

function paragraphs(text: string): readonly Markup[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => html`<p>${line}</p>`);
}
