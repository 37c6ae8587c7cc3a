import { isoDate, readMoment } from '../language/moment.ts';
import { HANDOUT_TERMS } from '../language/words.ts';
import type { Cards, Office } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Photo } from '../release/photos.ts';
import type { Release } from '../release/release.ts';
import { creditText, photographerName } from './credit.ts';
import type { LanguageText, PhotoRights } from './edition.ts';
import { placeCard, settlement } from './place-line.ts';

/**
 * What is written into the picture file itself, in every language that goes out. Date and place
 * are the event's where the photo has none of its own.
 */
export function photoRights(
  photo: Photo,
  release: Release,
  office: Office,
  cards: Cards,
  languages: readonly Language[],
): PhotoRights {
  const inAll = (value: (language: Language) => string | undefined): LanguageText =>
    languages.flatMap((language) => {
      const text = value(language)?.trim();
      return text ? [{ language, text }] : [];
    });
  const first = languages[0] ?? 'kk';
  const venue = placeCard(cards, photo.place) ?? placeCard(cards, release.event.venue);
  const date = photoDate(photo, release, office);
  const creator = photographerName(photo, first);
  const credit = creditText(photo, office, first);
  const city = settlement(venue, office, first);
  return {
    headline: inAll((language) => release.texts[language]?.headline),
    caption: inAll((language) => photo.caption?.[language]),
    alt: inAll((language) => photo.alt?.[language]),
    copyright: inAll(
      (language) => inLanguage(photo.copyright, language) ?? houseCopyright(office, language),
    ),
    usageTerms: inAll(
      (language) => inLanguage(photo.usageTerms, language) ?? HANDOUT_TERMS[language],
    ),
    ...(creator && { creator }),
    ...(credit && { credit }),
    instructions: inLanguage(photo.instructions, first) ?? HANDOUT_TERMS[first],
    ...(city && { city }),
    ...(date && { date }),
  };
}

/** «© …» by the office's name, where a photo has no line of its own. */
export function houseCopyright(office: Office, language: Language): string | undefined {
  const name = inLanguage(office.name, language) ?? inLanguage(office.shortName, language);
  return name && `© ${name}`;
}

/** ISO date: the photo's own, else the event's, else the day on which it was taken. */
export function photoDate(
  photo: Photo,
  release: Release | undefined,
  office: Office,
): string | undefined {
  for (const moment of [photo.date, release?.event.startsAt, photo.takenAt]) {
    const read = readMoment(moment, office.timezone);
    if (read) return isoDate(read.date);
  }
  return undefined;
}
