import type { Edition } from '../../../core/publication/edition.ts';
import { embargoSuffix } from '../../../core/publication/embargo-name.ts';
import type { Language } from '../../../core/release/language.ts';
import type { ExportFile, Format } from '../format.ts';
import { renderText } from './text.ts';

/** Between two languages in one message. */
const DIVIDER = '* * *';

/**
 * One text file per language, and one with Kazakh and Russian for channels that carry both in a
 * single message, the state language first (`domain.md` §2.4).
 */
export const textFormat: Format = {
  name: 'txt',
  purposes: [],
  render: async (edition) => {
    const texts = new Map(
      edition.publications.map((publication) => [publication.language, renderText(publication)]),
    );
    const [kk, ru] = [texts.get('kk'), texts.get('ru')];
    return [
      ...[...texts].map(([language, text]) => textFile(edition, language, text, language)),
      ...(kk !== undefined && ru !== undefined
        ? [textFile(edition, 'kk-ru', `${kk}\n${DIVIDER}\n\n${ru}`)]
        : []),
    ];
  },
};

function textFile(
  edition: Edition,
  languages: string,
  text: string,
  language?: Language,
): ExportFile {
  return {
    path: `${edition.slug}-${languages}${embargoSuffix(edition.embargoUntil)}.txt`,
    ...(language && { language }),
    bytes: new TextEncoder().encode(text),
  };
}
