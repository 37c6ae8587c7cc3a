import { photoAddress } from '../../core/addresses.ts';
import { longDate } from '../../core/language/dates.ts';
import { readMoment } from '../../core/language/moment.ts';
import { publishedPhotos } from '../../core/publication/published-photos.ts';
import { type Cards, type Office, positionOn } from '../../core/release/cards.ts';
import { inLanguage, type Language } from '../../core/release/language.ts';
import type { EditorPhoto, EditorReference, EditorSpeaker } from '../editor/surroundings.ts';
import { factText } from '../form/factText.ts';
import type { Desk } from '../store/desk.ts';

interface Around {
  readonly photos: readonly EditorPhoto[];
  readonly speakers: readonly EditorSpeaker[];
  readonly references: readonly EditorReference[];
}

/** What stands ready to be put into a text of this language: photos, speakers, names and figures. */
export function surroundingsOf(
  desk: Desk,
  office: Cards & { readonly office: Office },
  language: Language,
): Around {
  return {
    photos: photosOf(desk, language),
    speakers: speakersOf(desk, office, language),
    references: [
      ...cardsOf(desk, office, language),
      ...factsOf(desk, language),
      ...dateOf(desk, office.office, language),
    ],
  };
}

function photosOf({ id: release, photos }: Desk, language: Language): readonly EditorPhoto[] {
  return publishedPhotos(photos).map((photo, index) => ({
    id: photo.id,
    sequence: index + 1,
    caption: inLanguage(photo.caption, language) ?? '',
    thumbnail: photoAddress(release, photo.file, 320),
  }));
}

function speakersOf(
  { release }: Desk,
  { people }: Cards,
  language: Language,
): readonly EditorSpeaker[] {
  return release.speakers.map((speaker) => {
    const person = people.find(({ id }) => id === speaker.person);
    const name = person ? inLanguage(person.name, language) : inLanguage(speaker.name, language);
    const role = person
      ? inLanguage(positionOn(person, release.event.startsAt)?.title, language)
      : inLanguage(speaker.role, language);
    return { id: speaker.id, name: name ?? '', role: role ?? '' };
  });
}

function cardsOf(
  { release }: Desk,
  { people, places }: Cards,
  language: Language,
): readonly EditorReference[] {
  const wanted = new Set([release.event.host, ...release.speakers.map(({ person }) => person)]);
  const persons = people
    .filter(({ id }) => wanted.has(id))
    .map(({ id, name }) => ({
      kind: 'person' as const,
      id,
      words: inLanguage(name, language) ?? '',
    }));
  const venue = places
    .filter(({ id }) => id === release.event.venue)
    .map(({ id, name, phrase }) => ({
      kind: 'place' as const,
      id,
      words: inLanguage(phrase, language) ?? inLanguage(name, language) ?? '',
    }));
  return [...persons, ...venue].filter(({ words }) => words !== '');
}

function factsOf({ release }: Desk, language: Language): readonly EditorReference[] {
  return release.facts
    .map((fact) => {
      const words = factText(fact, language);
      const label = inLanguage(fact.label, language);
      return {
        kind: 'fact' as const,
        id: fact.id,
        words,
        label: label ? `${words} – ${label}` : words,
      };
    })
    .filter(({ words }) => words !== '');
}

function dateOf(
  { release }: Desk,
  { timezone }: Office,
  language: Language,
): readonly EditorReference[] {
  const moment = readMoment(release.event.startsAt, timezone);
  return moment ? [{ kind: 'date', id: 'event', words: longDate(moment.date, language) }] : [];
}
