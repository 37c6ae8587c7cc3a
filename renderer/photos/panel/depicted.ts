import type { Person } from '../../../core/release/cards.ts';
import type { Depicted } from '../../../core/release/photos.ts';
import type { Release } from '../../../core/release/release.ts';
import { personOptions, readable } from '../../form/cardOptions.ts';
import type { Option } from '../../ui/Select.tsx';

/** Marks a speaker who has no card: what goes into the photo then is a name written out. */
const SPEAKER = 'speaker:';

/**
 * Who can be named in a picture and is not yet: those who speak first, because they are the ones
 * who are photographed, then all other cards.
 */
export function depictedOptions(
  release: Release,
  people: readonly Person[],
  depicted: readonly Depicted[],
  language: string,
): readonly Option<string>[] {
  const there = new Set(depicted.map(({ person }) => person));
  const named = new Set(
    [release.event.host, ...release.speakers.map(({ person }) => person)].filter(Boolean),
  );
  const free = people.filter(({ id }) => !there.has(id));
  const first = free.filter(({ id }) => named.has(id));
  const others = free.filter(({ id }) => !named.has(id));
  return [
    ...personOptions(first, language, release.event.startsAt),
    ...withoutCard(release, language),
    ...personOptions(others, language, release.event.startsAt),
  ];
}

function withoutCard({ speakers }: Release, language: string): readonly Option<string>[] {
  return speakers.flatMap(({ id, person, name, role }) => {
    const label = person ? '' : readable(name, language);
    const detail = readable(role, language);
    return label ? [{ id: `${SPEAKER}${id}`, label, ...(detail ? { detail } : {}) }] : [];
  });
}

/** What is stored for a chosen option. */
export function depictedFrom(option: string, release: Release): Omit<Depicted, 'id'> | undefined {
  if (!option.startsWith(SPEAKER)) return { person: option };
  const speaker = release.speakers.find(({ id }) => `${SPEAKER}${id}` === option);
  return speaker?.name && { description: speaker.name };
}
