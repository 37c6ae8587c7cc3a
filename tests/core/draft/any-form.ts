import fc from 'fast-check';
import { officeSchema, personSchema, placeSchema } from '../../../core/release/cards.ts';
import { photosSchema } from '../../../core/release/photos.ts';
import { releaseSchema } from '../../../core/release/release.ts';
import { EVENT_KINDS, QUALIFIERS, RELEASE_TYPES } from '../../../core/release/types.ts';

/** Any form that can be stored, half filled and with what is copied from pages and messengers. */

const letters = fc.constantFrom(
  ...'аәбвгғдежзийкқлмнңоөпрстуұүфхһцчшщъыіьэюяАӘҒҰІЯЭMrz0159 .,-–«»„“"()№%\n\t\u00A0\u200B\u200F\u202E\u2066\uFEFF\u00AD',
);
const words = fc.oneof(
  fc.string({ unit: letters, maxLength: 24 }),
  fc.constantFrom(
    'представители общественности',
    'жұртшылық өкілдері',
    'план развития',
    'Айгуль Серік',
    'O’Brien',
    'вода чистая.',
    'Что дальше?',
    '  два   пробела ',
  ),
);
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
  fc.option(arbitrary, { nil: undefined });
const localised = fc.record({ kk: words, ru: words, en: words }, { requiredKeys: [] });
const iso = fc.constantFrom(
  '2026-03-06',
  '2026-12-31T23:05:00+05:00',
  '2026-01-01T00:40:00Z',
  '2026-13-40',
  'скоро',
);
const count = fc.oneof(
  fc.integer({ min: -3, max: 130 }),
  fc.integer({ max: 2_000_000 }),
  fc.double({ min: -1e9, max: 1e9, noNaN: true }),
);
const few = <Value>(arbitrary: fc.Arbitrary<Value>) => fc.array(arbitrary, { maxLength: 3 });
const id = fc.constantFrom('a', 'b', 'c');
const loose = <Fields extends Record<string, fc.Arbitrary<unknown>>>(fields: Fields) =>
  fc.record(fields, { requiredKeys: [] });

export const anyOffice = fc
  .record({ name: localised, city: localised, region: localised, contact: localised, phone: words })
  .map(({ contact, phone, ...profile }) =>
    officeSchema.parse({ ...profile, contacts: [{ id: 'k', name: contact, phone }] }),
  );

export const anyCards = fc
  .record({
    people: few(
      loose({
        name: localised,
        title: localised,
        of: localised,
        gender: fc.constantFrom('m', 'f'),
      }),
    ),
    place: loose({ name: localised, city: localised, phrase: localised }),
  })
  .map(({ people, place }) => ({
    people: people.map(({ title = {}, of, ...person }, at) =>
      personSchema.parse({
        name: {},
        ...person,
        id: 'abc'[at],
        positions: [{ title, organisation: of }],
      }),
    ),
    places: [placeSchema.parse({ name: {}, ...place, id: 'v' })],
  }));

export const anyRelease = fc
  .record({
    type: fc.constantFrom(...RELEASE_TYPES),
    event: loose({
      kind: fc.constantFrom(...EVENT_KINDS),
      startsAt: iso,
      venue: fc.constant('v'),
      host: id,
      audience: localised,
      stream: words,
      accreditation: loose({ deadline: iso }),
    }),
    topic: localised,
    facts: few(
      loose({
        label: localised,
        value: fc.oneof(count, words, iso),
        to: fc.oneof(count, words),
        unit: words,
        qualifier: fc.constantFrom(...QUALIFIERS),
        asOf: iso,
      }),
    ),
    speakers: few(
      loose({
        person: id,
        name: localised,
        role: localised,
        topic: localised,
        isModerator: fc.boolean(),
      }),
    ),
    statements: few(
      loose({ speaker: id, mode: fc.constantFrom('direct', 'indirect'), text: localised }),
    ),
    themes: few(loose({ title: localised, text: localised })),
    attendance: fc.record(
      {
        count,
        qualifier: fc.constantFrom(...QUALIFIERS),
        categories: fc.array(loose({ label: localised, count, rank: count }), { maxLength: 10 }),
        guests: few(id),
      },
      { requiredKeys: ['categories'] },
    ),
    nextSteps: few(loose({ text: localised, responsible: words, due: iso })),
    corrections: few(loose({ wrong: localised, right: localised })),
  })
  .map((form) => {
    const numbered = <Item>(items: readonly Item[]) =>
      items.map((item, at) => ({ ...item, id: 'abcdefghij'[at] ?? `${at}` }));
    const { attendance } = form;
    return releaseSchema.parse({
      ...form,
      id: 'any',
      createdAt: '2026-03-05',
      updatedAt: '2026-03-05',
      facts: numbered(form.facts),
      speakers: numbered(form.speakers),
      statements: numbered(form.statements),
      themes: numbered(form.themes),
      nextSteps: numbered(form.nextSteps),
      corrections: numbered(form.corrections),
      attendance: { ...attendance, categories: numbered(attendance.categories) },
    });
  });

export const anyPhotos = fc
  .array(fc.record({ isLead: fc.boolean(), exclude: fc.boolean(), person: optional(id) }), {
    maxLength: 5,
  })
  .map((list) =>
    photosSchema.parse({
      photos: list.map(({ person, ...photo }, at) => ({
        ...photo,
        id: `p${at}`,
        file: `p${at}.jpg`,
        originalName: `p${at}.jpg`,
        sha256: '0'.repeat(64),
        bytes: 1,
        format: 'jpeg',
        width: 3,
        height: 2,
        depicted: person ? [{ id: 'd', person }] : [],
      })),
    }),
  );
