import type { Edition, Publication } from '../../../core/publication/edition.ts';
import type { Language } from '../../../core/release/language.ts';
import { pageAddress, zonedMoment } from './addresses.ts';
import { attribute, html, lines, type Markup, trusted } from './markup.ts';
import { renderNewsArticle } from './news-article.ts';
import type { PictureSource } from './picture.ts';
import type { ShownPhoto } from './shown-photos.ts';
import { STYLESHEET } from './stylesheet.ts';

const LOCALES: Readonly<Record<Language, string>> = { kk: 'kk_KZ', ru: 'ru_KZ', en: 'en_GB' };

export interface HeadOptions {
  readonly nonce?: string;
  readonly social?: PictureSource;
}

/** Everything in `head`. What names a place on the web is there only when the office has one. */
export function renderHead(
  edition: Edition,
  publication: Publication,
  shown: readonly ShownPhoto[],
  { nonce, social }: HeadOptions,
): Markup {
  return lines([
    html`<meta charset="utf-8">`,
    html`<title>${publication.metaTitle || publication.headline}</title>`,
    named('viewport', 'width=device-width, initial-scale=1'),
    named('color-scheme', 'light dark'),
    named('description', publication.metaDescription),
    ...addresses(edition, publication.language),
    ...openGraph(edition, publication, shown, social),
    html`<style${attribute('nonce', nonce)}>${trusted(STYLESHEET)}</style>`,
    renderNewsArticle(edition, publication, shown),
  ]);
}

function addresses(edition: Edition, language: Language): readonly (Markup | undefined)[] {
  const address = pageAddress(edition, language);
  if (!address) return [];
  return [
    html`<link rel="canonical" href="${address}">`,
    ...edition.publications.map(
      (other) =>
        html`<link rel="alternate" hreflang="${other.language}" href="${pageAddress(edition, other.language)}">`,
    ),
  ];
}

function openGraph(
  edition: Edition,
  publication: Publication,
  shown: readonly ShownPhoto[],
  social: PictureSource | undefined,
): readonly (Markup | undefined)[] {
  const address = pageAddress(edition, publication.language);
  const lead = shown.find(({ photo }) => photo?.isLead) ?? shown[0];
  return [
    property('og:type', 'article'),
    property('og:title', publication.metaTitle || publication.headline),
    property('og:description', publication.metaDescription),
    property('og:site_name', publication.office),
    property('og:locale', LOCALES[publication.language]),
    ...edition.publications
      .filter((other) => other !== publication)
      .map((other) => property('og:locale:alternate', LOCALES[other.language])),
    property('og:url', address),
    ...(address && social
      ? [
          property('og:image', new URL(social.src, address).href),
          property('og:image:type', `image/${social.format}`),
          property('og:image:width', String(social.width)),
          property('og:image:height', String(social.height)),
          property('og:image:alt', lead?.block.alt),
          named('twitter:card', 'summary_large_image'),
        ]
      : []),
    property('article:published_time', zonedMoment(edition.publishedAt)),
    property('article:modified_time', zonedMoment(edition.modifiedAt)),
    ...publication.tags.map((tag) => property('article:tag', tag)),
  ];
}

function named(name: string, content: string | undefined): Markup | undefined {
  return content ? html`<meta name="${name}" content="${content}">` : undefined;
}

function property(name: string, content: string | undefined): Markup | undefined {
  return content ? html`<meta property="${name}" content="${content}">` : undefined;
}
