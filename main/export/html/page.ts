import { OWN_NAMES } from '../../../core/language/words.ts';
import type { Edition, Publication } from '../../../core/publication/edition.ts';
import { LANGUAGES, type Language } from '../../../core/release/language.ts';
import { renderFooter } from './article-footer.ts';
import { renderHeader } from './article-header.ts';
import { renderBlocks } from './blocks.ts';
import { renderHead } from './head.ts';
import { renderInline } from './inline.ts';
import { html, lines, type Markup } from './markup.ts';
import type { PictureSource, PictureSources } from './picture.ts';
import { shownPhotos } from './shown-photos.ts';
import { hasWords } from './text-blocks.ts';

export interface PageOptions {
  /** For a Content-Security-Policy that lets one stylesheet in; an exported page has none. */
  readonly nonce?: string;
  /** Address of the same release in another language; the page links to those that have one. */
  readonly pageIn?: (language: Language) => string | undefined;
  /** The 1200 × 630 picture that a link to the page shows. */
  readonly social?: PictureSource;
}

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
    renderHeader(edition, publication),
    hasWords(publication.lead) && html`<p class="lead">${renderInline(publication.lead)}</p>`,
    renderBlocks(publication, shown),
    renderFooter(edition, publication, shown.length > 0),
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
