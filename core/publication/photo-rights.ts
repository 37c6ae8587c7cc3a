import { isoDate, readMoment } from '../language/moment.ts';
import { trueMoment } from '../photos/order.ts';
import type { Office } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Photo, Photos } from '../release/photos.ts';
import type { Release } from '../release/release.ts';

/** «© …» by the office's name, where a photo has no line of its own. */
export function houseCopyright(office: Office, language: Language): string | undefined {
  const name = inLanguage(office.name, language) ?? inLanguage(office.shortName, language);
  return name && `© ${name}`;
}

/**
 * When a photo was taken: its own date, else the camera's moment by the corrected clock when that
 * is on the event's day, else the event's day: a camera whose calendar is wrong is not believed.
 * ISO date, or local date and time as the camera wrote it.
 */
export function photoDate(
  photo: Photo,
  release: Release | undefined,
  office: Office,
  clocks: Photos['clocks'] = {},
): string | undefined {
  const dayOf = (moment: string | undefined) => {
    const read = readMoment(moment, office.timezone);
    return read && isoDate(read.date);
  };
  const own = dayOf(photo.date);
  if (own) return own;
  const event = dayOf(release?.event.startsAt);
  const taken = trueMoment(photo.takenAt, photo.camera, clocks);
  return !event || dayOf(taken) === event ? dayOf(taken) && taken : event;
}
