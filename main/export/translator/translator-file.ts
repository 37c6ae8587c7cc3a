import { Document, PageOrientation } from 'docx';
import { slugOf } from '../../../core/language/slug.ts';
import type { Photos } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { FILE_WORDS } from '../../../core/translator/file-words.ts';
import { documentMark, type Pair } from '../../../core/translator/marks.ts';
import { translatorRows } from '../../../core/translator/rows.ts';
import { languageTag } from '../docx/language-tag.ts';
import { twips } from '../docx/measures.ts';
import { packDocument } from '../docx/package.ts';
import { createRunStyles } from '../docx/run-styles.ts';
import { paragraph, plain, type Scribe } from '../docx/text.ts';
import { fileProperties } from './properties.ts';
import { STYLE, translatorStyles } from './styles.ts';
import { bookmark, rowsTable, TABLE } from './table.ts';

export interface TranslatorFile {
  /** `<slug>-kk-ru-translator.docx`: from, into. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The file that goes to a translator: a Word table with source and translation side by side, a row
 * per paragraph, caption and description. Bookmarks tie each row to its part of the release, so
 * that it finds its way back whatever is done to the table.
 *
 * Undefined when nothing is written in the language to translate from.
 */
export async function translatorFile(
  release: Release,
  photos: Photos,
  pair: Pair,
): Promise<TranslatorFile | undefined> {
  const rows = translatorRows(release, photos, pair);
  if (rows.length === 0) return undefined;
  const language = languageTag(pair.to);
  const runStyles = createRunStyles(language);
  const scribe: Scribe = { language, runStyles };
  const words = FILE_WORDS[pair.to];
  const headline = release.texts[pair.from]?.headline ?? '';
  const source: Scribe = { language: languageTag(pair.from), runStyles };
  const children = [
    paragraph(scribe, STYLE.title, [
      bookmark(documentMark(release.id, pair)),
      ...plain(scribe, words.title),
    ]),
    ...(headline ? [paragraph(source, STYLE.subject, plain(source, headline))] : []),
    paragraph(scribe, STYLE.hint, plain(scribe, words.hint)),
    rowsTable(rows, pair, source, scribe),
    paragraph(scribe, STYLE.hint, []),
  ];
  const document = new Document({
    // After the rows: only now it is known which looks occur.
    styles: translatorStyles(language, runStyles.definitions()),
    features: { updateFields: false },
    compatibility: { version: 15 },
    sections: [
      {
        properties: {
          page: {
            size: {
              // docx turns the page itself.
              width: twips(TABLE.paper.height),
              height: twips(TABLE.paper.width),
              orientation: PageOrientation.LANDSCAPE,
            },
            margin: {
              left: twips(TABLE.margin),
              right: twips(TABLE.margin),
              top: twips(TABLE.margin),
              bottom: twips(TABLE.margin),
            },
          },
        },
        children,
      },
    ],
  });
  const bytes = await packDocument(
    document,
    [],
    fileProperties(`${words.title}: ${headline}`, language, release.updatedAt),
  );
  const slug = slugOf(headline, 60) || 'release';
  return { name: `${slug}-${pair.from}-${pair.to}-translator.docx`, bytes };
}
