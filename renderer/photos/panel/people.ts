import type { Person } from '../../../core/release/cards.ts';
import { newId } from '../../../core/release/id.ts';
import type { Depicted, Photo } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';

/** Who takes part in the release, in the order in which number keys name them. */
export function peopleOfRelease(
  release: Release,
  people: readonly Person[],
): readonly Omit<Depicted, 'id'>[] {
  const known = new Set(people.map(({ id }) => id));
  const cards = [
    release.event.host,
    ...release.speakers.map(({ person }) => person),
    ...release.attendance.guests,
  ].filter((id) => id !== undefined && known.has(id));
  return [
    ...[...new Set(cards)].map((person) => ({ person })),
    ...release.speakers.flatMap(({ person, name }) =>
      person || !name || Object.keys(name).length === 0 ? [] : [{ description: name }],
    ),
  ];
}

type Who = Omit<Depicted, 'id'>;

/** Whether two entries name the same: the same card, or the same words. */
export function isSame(one: Who, other: Who): boolean {
  if (one.person || other.person) return one.person === other.person;
  return JSON.stringify(one.description) === JSON.stringify(other.description);
}

/** How many of the photos show somebody. */
export function countWith(photos: readonly Photo[], who: Who): number {
  return photos.filter(({ depicted }) => depicted.some((one) => isSame(one, who))).length;
}

/**
 * Puts somebody at the right end of each photo's people, or takes them out when all of them have
 * them. The other people of each photo stay, whoever they are.
 */
export function toggledIn(photo: Photo, who: Who, present: boolean): void {
  if (present) photo.depicted = photo.depicted.filter((one) => !isSame(one, who));
  else if (!photo.depicted.some((one) => isSame(one, who)))
    photo.depicted = [...photo.depicted, { id: newId(), ...who }];
}
