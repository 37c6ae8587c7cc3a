import { isoDate, readMoment } from '../language/moment.ts';
import type { Office } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Photo } from '../release/photos.ts';
import type { Release } from '../release/release.ts';

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
