import { capitalised } from '../../language/russian.ts';
import type { Language } from '../../release/language.ts';
import type { Photo } from '../../release/photos.ts';
import type { Found, Rule } from '../finding.ts';

/** Screen readers stop or cut beyond 250; 125 is the target (WCAG practice, IPTC's note). */
const MOST = 250;
const TARGET = 125;

/** «Фото: …», «На снимке …»: a screen reader has already said that it is a picture. */
const PREFIX =
  /^\s*(на (?:фото(?:графии)?|снимке|изображении)|фото(?:графия)?|изображение|картинка|сурет(?:те|тегі)?|фотода|(?:an? )?(?:image|photo|picture)(?: of)?)(?!\p{L})[\s:,–—-]*/iu;

/**
 * A description of what can be seen is required of state sites (order № 124-НҚ of 31.03.2025). It
 * is not the caption: one is for the eyes of those who do not see, the other is news.
 */
export const alternativeText: Rule = {
  id: 'PH-ALT',
  find({ published, written }) {
    return published.flatMap((photo) => written.flatMap((language) => findIn(photo, language)));
  },
  fix({ photos }, { message, place }) {
    // Asked of every finding: of five thousand photos none is looked for in vain.
    if (message !== 'altPrefix' || !place.language) return undefined;
    const index = photos.photos.findIndex((photo) => photo.id === place.photo);
    const alt = photos.photos[index]?.alt?.[place.language];
    if (!alt) return undefined;
    const value = capitalised(alt.replace(PREFIX, ''));
    return value === ''
      ? undefined
      : {
          document: 'photos',
          patches: [{ op: 'replace', path: ['photos', index, 'alt', place.language], value }],
        };
  },
};

function findIn(photo: Photo, language: Language): readonly Found[] {
  const alt = photo.alt?.[language]?.trim() ?? '';
  const found = (
    severity: Found['severity'],
    message: Found['message'],
    params: Found['params'] = {},
  ): Found => ({
    severity,
    message,
    params: { photo: photo.originalName, language, ...params },
    place: { step: 'photos', language, field: 'alt', photo: photo.id },
  });
  if (alt === '') return [found('error', 'altMissing')];
  const prefix = PREFIX.exec(alt)?.[1];
  const same = alt === photo.caption?.[language]?.trim();
  return [
    ...(same ? [found('error', 'altSameAsCaption')] : []),
    ...(alt.length > MOST ? [found('error', 'altTooLong', { length: alt.length })] : []),
    ...(alt.length > TARGET && alt.length <= MOST
      ? [found('hint', 'altLong', { length: alt.length })]
      : []),
    ...(prefix ? [found('warning', 'altPrefix', { prefix })] : []),
  ];
}
