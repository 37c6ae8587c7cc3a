import { Document, type ISectionOptions, SectionType } from 'docx';
import type { Edition, Publication } from '../../../core/publication/edition.ts';
import { body } from './body.ts';
import { closing } from './closing.ts';
import { frontMatter, opening } from './front.ts';
import type { Illustrations } from './illustrations.ts';
import { languageTag } from './language-tag.ts';
import { listNumbering } from './lists.ts';
import { PAGE, twips } from './measures.ts';
import { createRunStyles, type RunStyles } from './run-styles.ts';
import { runningFooter, runningHeader } from './running.ts';
import { documentStyles } from './styles.ts';
import type { Scribe } from './text.ts';

/**
 * A document of one language or of several. Each language is a section that begins on a page of
 * its own, because header and footer speak the language of their page. The first language is
 * the document's own.
 */
export function buildDocument(
  edition: Edition,
  publications: readonly [Publication, ...Publication[]],
  illustrations: Illustrations,
): Document {
  const language = languageTag(publications[0].language);
  const runStyles = createRunStyles(language);
  const sections = publications.map((publication, index) =>
    section(edition, publications, index, publication, illustrations, runStyles),
  );
  return new Document({
    // After the sections: only now it is known which looks occur.
    styles: documentStyles(language, runStyles.definitions()),
    numbering: listNumbering,
    sections,
    features: { updateFields: false },
    hyphenation: { autoHyphenation: false },
    // A justified line that ends in a break keeps its natural spaces.
    compatibility: { version: 15, doNotExpandShiftReturn: true },
  });
}

function section(
  edition: Edition,
  publications: readonly [Publication, ...Publication[]],
  index: number,
  publication: Publication,
  { photos, logo }: Illustrations,
  runStyles: RunStyles,
): ISectionOptions {
  const scribe: Scribe = { language: languageTag(publication.language), runStyles };
  const header = runningHeader(publication, scribe);
  return {
    properties: { type: SectionType.NEXT_PAGE, page: PAPER },
    ...(header && { headers: { default: header } }),
    footers: { default: runningFooter(publication, edition.version, scribe) },
    children: [
      ...(index === 0 ? frontMatter(edition, publications, logo, runStyles) : []),
      ...opening(publication, scribe),
      ...body(publication, scribe, {
        illustration: (photo) => photos.get(photo),
        photoName: (photo) => edition.photos.find(({ id }) => id === photo)?.sequence ?? photo,
        listInstance: (block) => block * publications.length + index + 1,
      }),
      ...closing(publication, scribe),
    ],
  };
}

const PAPER = {
  size: { width: twips(PAGE.width), height: twips(PAGE.height) },
  margin: {
    left: twips(PAGE.left),
    right: twips(PAGE.right),
    top: twips(PAGE.top),
    bottom: twips(PAGE.bottom),
    header: twips(PAGE.running),
    footer: twips(PAGE.running),
  },
};
