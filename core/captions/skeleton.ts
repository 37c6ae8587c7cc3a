import { longDate } from '../language/dates.ts';
import { readMoment } from '../language/moment.ts';
import { placeCard, settlement } from '../publication/place-line.ts';
import { type Cards, type Office, type Person, positionOn } from '../release/cards.ts';
import { inLanguage, type Language } from '../release/language.ts';
import type { Photo } from '../release/photos.ts';
import type { Release } from '../release/release.ts';

interface SkeletonWords {
  readonly fromLeft: string;
  readonly and: string;
  /** What one person and several do: the one thing that only a person can see. */
  readonly does: string;
  readonly do: string;
  readonly who: string;
}

const WORDS: Readonly<Record<Language, SkeletonWords>> = {
  kk: {
    fromLeft: 'Солдан оңға қарай:',
    and: 'және',
    does: '[не істеп жатыр?]',
    do: '[не істеп жатыр?]',
    who: '[кім?]',
  },
  ru: {
    fromLeft: 'Слева направо:',
    and: 'и',
    does: '[что делает?]',
    do: '[что делают?]',
    who: '[кто?]',
  },
  en: {
    fromLeft: 'From left:',
    and: 'and',
    does: '[does what?]',
    do: '[do what?]',
    who: '[who?]',
  },
};

/**
 * The beginning of a caption by the house's formula: who, from the left, a gap for what they do,
 * then place and date. One person stands with the position, several with their names only.
 */
export function captionSkeleton(
  photo: Photo,
  release: Release,
  office: Office,
  cards: Cards,
  language: Language,
): string {
  const words = WORDS[language];
  const date = readMoment(photo.date ?? release.event.startsAt, office.timezone)?.date;
  const day = photo.date ?? release.event.startsAt;
  const people = photo.depicted.map((depicted) => {
    const card = cards.people.find((person) => person.id === depicted.person);
    const alone = photo.depicted.length === 1;
    const name = card && (alone ? named(card, day, language) : inLanguage(card.name, language));
    return name ?? inLanguage(depicted.description, language) ?? words.who;
  });
  const venue = placeCard(cards, photo.place) ?? placeCard(cards, release.event.venue);
  const frame = [settlement(venue, office, language), date && longDate(date, language)];
  const ending = frame.filter((part) => part).join(', ');
  return `${subject(people, words)}.${ending ? ` ${ending}.` : ''}`;
}

function subject(people: readonly string[], words: SkeletonWords): string {
  const [first = words.who, ...others] = people;
  const last = others.at(-1);
  if (last === undefined) return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${words.does}`;
  const before = [first, ...others.slice(0, -1)].join(', ');
  return `${words.fromLeft} ${before} ${words.and} ${last} ${words.do}`;
}

function named(person: Person, day: string | undefined, language: Language): string | undefined {
  const name = inLanguage(person.name, language);
  const title = inLanguage(positionOn(person, day)?.title, language);
  if (!name || !title) return name;
  return language === 'en' ? `${name}, ${title},` : `${title} ${name}`;
}
