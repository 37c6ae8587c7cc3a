import { type CaptionSources, captionContext } from '../../../core/captions/caption-context.ts';
import { personSchema } from '../../../core/release/cards.ts';
import type { Photo } from '../../../core/release/photos.ts';
import { cards, office, readReleaseParts } from '../documents.ts';

/** The event of the samples: an opening in a village, with a host and a speaker. */
export const release = readReleaseParts({
  number: 'ULG-2026-114',
  texts: {
    ru: { headline: 'В Мысалколе запустили водопровод' },
    kk: { headline: 'Мысалкөлде су құбыры іске қосылды' },
  },
  event: {
    kind: 'opening',
    title: {
      kk: 'Су құбырының ашылуы',
      ru: 'Открытие водопровода',
      en: 'Opening of the water supply line',
    },
    startsAt: '2026-09-18T10:30:00+05:00',
    venue: 'village',
    host: 'mysalov',
  },
  speakers: [{ id: 's1', person: 'mysalov' }],
});

/** The people of the documents with confirmed Russian forms, and more of them for groups. */
export const people = [
  ...cards.people.map((person) =>
    person.id === 'mysalov'
      ? {
          ...person,
          code: 'ак',
          caseForms: { ...person.caseForms, confirmed: { ru: true, kk: false } },
        }
      : person,
  ),
  ...['Первый', 'Второй', 'Третий', 'Четвёртый'].map((name, index) =>
    personSchema.parse({ id: `p${index + 1}`, name: { ru: `Иван ${name}` } }),
  ),
];

export function context(parts: Partial<CaptionSources> = {}, photos: readonly Photo[] = []) {
  return captionContext({
    release,
    office,
    cards: { people, places: cards.places },
    photos,
    ...parts,
  });
}

/** Who is in the picture, from the left. */
export const depicted = (...ids: readonly string[]) =>
  ids.map((person) => ({ id: person, person }));
