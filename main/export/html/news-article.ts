import type { FieldText } from '../../../core/captions/photo-fields.ts';
import type { Edition, Publication } from '../../../core/publication/edition.ts';
import { pageAddress, zonedMoment } from './addresses.ts';
import { html, type Markup, trusted } from './markup.ts';
import type { ShownPhoto } from './shown-photos.ts';

/**
 * The page for machines: schema.org/NewsArticle as JSON-LD, a data block and no script. It keeps
 * the credit of every single picture, also where the page shows one line for all.
 */
export function renderNewsArticle(
  edition: Edition,
  publication: Publication,
  shown: readonly ShownPhoto[],
): Markup {
  const address = pageAddress(edition, publication.language);
  const office = { '@type': 'Organization', name: publication.office, url: edition.baseAddress };
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: publication.headline,
    alternativeHeadline: publication.subhead,
    description: publication.metaDescription || undefined,
    inLanguage: publication.language,
    identifier: edition.number,
    version: edition.version,
    articleSection: publication.typeName,
    keywords: publication.tags.length > 0 ? publication.tags : undefined,
    datePublished: zonedMoment(edition.publishedAt),
    dateModified: zonedMoment(edition.modifiedAt),
    author: address ? office : { ...office, url: undefined },
    publisher: address ? office : { ...office, url: undefined },
    url: address,
    mainEntityOfPage: address,
    image: address && shown.map((photo) => imageObject(photo, publication, address)),
  };
  return html`<script type="application/ld+json">${trusted(dataBlock(article))}</script>`;
}

function imageObject(
  { block, photo, sources }: ShownPhoto,
  publication: Publication,
  page: string,
) {
  const largest = sources
    .filter((source) => source.format === 'jpeg')
    .toSorted((a, b) => b.width - a.width)
    .at(0);
  const fields = photo?.rights.fields;
  const said = (texts: FieldText | undefined) => texts?.[publication.language];
  const creator = said(fields?.photographer);
  return {
    '@type': 'ImageObject',
    contentUrl: largest && new URL(largest.src, page).href,
    width: largest?.width,
    height: largest?.height,
    caption: block.caption,
    creator: creator && { '@type': 'Person', name: creator },
    creditText: block.credit ?? said(fields?.credit),
    copyrightNotice: said(fields?.copyright),
    representativeOfPage: photo?.isLead || undefined,
  };
}

/** JSON that can neither end its script element nor begin a comment in it. */
function dataBlock(data: unknown): string {
  return JSON.stringify(data).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
