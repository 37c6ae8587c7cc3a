import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { composeLead } from '../../../core/draft/compose-lead.ts';
import { check } from '../../../core/preflight/check.ts';
import { compose } from '../../../core/publication/compose.ts';
import { excerpt } from '../../../core/publication/excerpt.ts';
import { releaseSlug } from '../../../core/publication/release-slug.ts';
import { officeSchema, personSchema, placeSchema } from '../../../core/release/cards.ts';
import { LANGUAGES } from '../../../core/release/language.ts';
import { photosSchema } from '../../../core/release/photos.ts';
import { releaseSchema } from '../../../core/release/release.ts';
import { MINORS, QUALIFIERS, RELEASE_TYPES } from '../../../core/release/types.ts';

/** Whatever a file may hold: broken dates, markup, controls, half signs, very long words. */
const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(
    '',
    ' ',
    '<script>alert(1)</script>',
    '../../etc/passwd',
    '\u202Eгод',
    '{date}',
    '$&',
    'в четверг, 18 сентября 2026 года',
    '(((((',
    'а'.repeat(500),
  ),
);
const iso = fc.oneof(
  words,
  fc.constantFrom(
    '2026-02-31',
    '0000-00-00',
    '2026-09-18',
    '2026-09-18T10:30:00+05:00',
    '9999-12-31T23:59:59Z',
  ),
);
const ids = fc.constantFrom('a', 'b', 'gone', '__proto__');
const localised = fc.record({ kk: words, ru: words, en: words }, { requiredKeys: [] });
const optional = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

const inline = fc.record(
  {
    text: words,
    marks: fc.array(
      fc.oneof(
        fc.constant({ type: 'strong' }),
        fc.record({ type: fc.constant('link'), href: words }),
        fc.record({ type: fc.constant('lang'), lang: words }),
      ),
      { maxLength: 2 },
    ),
  },
  { requiredKeys: ['text'] },
);
const content = fc.array(inline, { maxLength: 3 });
const block = fc.oneof(
  fc.record({ id: ids, type: fc.constant('paragraph'), content }),
  fc.record({ id: ids, type: fc.constant('heading'), content }),
  fc.record({ id: ids, type: fc.constant('quote'), content, speaker: ids }),
  fc.record({ id: ids, type: fc.constant('photo'), photo: ids }),
  fc.record({
    id: ids,
    type: fc.constant('list'),
    items: fc.array(fc.record({ id: ids, content }), { maxLength: 2 }),
  }),
  fc.record({ id: ids, type: fc.constant('poll'), anything: words }),
);
const text = fc.record(
  {
    headline: words,
    subhead: words,
    lead: fc.record({ id: ids, type: fc.constant('paragraph'), content }),
    body: fc.array(block, { maxLength: 5 }),
  },
  { requiredKeys: [] },
);

const release = fc
  .record(
    {
      id: words,
      createdAt: iso,
      updatedAt: iso,
      type: fc.constantFrom(...RELEASE_TYPES),
      number: words,
      slug: words,
      texts: fc.record({ kk: text, ru: text, en: text }, { requiredKeys: [] }),
      event: fc.record({ startsAt: iso, endsAt: iso, venue: ids, host: ids }, { requiredKeys: [] }),
      topic: localised,
      facts: fc.array(
        fc.record({
          id: ids,
          label: localised,
          value: fc.oneof(fc.double(), words),
          to: fc.oneof(fc.double(), words),
          qualifier: fc.constantFrom(...QUALIFIERS),
          unit: words,
        }),
        { maxLength: 2 },
      ),
      speakers: fc.array(fc.record({ id: ids, person: ids, name: localised }), { maxLength: 2 }),
      properNames: fc.array(fc.record({ id: ids, text: words, language: words }), { maxLength: 2 }),
      tags: fc.array(fc.record({ id: ids, text: localised }), { maxLength: 2 }),
      embargo: optional(fc.record({ until: iso })),
    },
    { requiredKeys: ['id', 'createdAt', 'updatedAt'] },
  )
  .map((parts) => releaseSchema.safeParse(parts))
  .filter((parsed) => parsed.success)
  .map((parsed) => parsed.data);

const photos = fc
  .array(
    fc.record({
      id: ids,
      file: words,
      originalName: words,
      sha256: words,
      bytes: fc.nat(),
      format: words,
      width: fc.nat(),
      height: fc.nat(),
      caption: localised,
      alt: localised,
      photographer: localised,
      date: iso,
      minors: fc.constantFrom(...MINORS),
    }),
    { maxLength: 4 },
  )
  .map((list) => photosSchema.parse({ photos: list }));

const cards = fc
  .record({ name: localised, title: localised, city: localised, phrase: localised, from: iso })
  .map(({ name, title, city, phrase, from }) => ({
    people: [personSchema.parse({ id: 'a', name, positions: [{ title, validFrom: from }] })],
    places: [placeSchema.parse({ id: 'b', name, city, phrase })],
  }));

const office = fc
  .record({
    name: localised,
    boilerplate: localised,
    timezone: words,
    baseAddress: words,
    phone: words,
  })
  .map(({ phone, ...profile }) =>
    officeSchema.parse({ ...profile, contacts: [{ id: 'c', name: profile.name, phone }] }),
  );

describe('any release that can be stored', () => {
  it('can be composed and checked without an error', () => {
    fc.assert(
      fc.property(release, photos, office, cards, (document, pictures, profile, known) => {
        const edition = compose(document, pictures, profile, known, { languages: LANGUAGES });
        expect(edition.slug).toMatch(/^[a-z0-9][a-z0-9-]{1,78}[a-z0-9]$/);
        expect(edition.publications).toHaveLength(3);
        for (const publication of edition.publications) {
          expect(publication.teaser.length).toBeLessThanOrEqual(200);
          const shown = publication.blocks.flatMap((each) =>
            each.type === 'photo' ? [each.photo] : [],
          );
          expect([...shown].sort()).toEqual(edition.photos.map((each) => each.id).sort());
        }
        check(document, pictures, profile, known, { now: '2026-09-18T12:00:00Z' });
        for (const language of LANGUAGES) composeLead(document, known, profile, language);
        expect(releaseSlug(document)).toBe(edition.slug);
      }),
      { numRuns: 200 },
    );
  });
});

describe('excerpt', () => {
  it('is never longer than asked for and never ends in half a sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 10, max: 250 }),
        (source, limit) => {
          const short = excerpt(source, limit);
          expect(short.length).toBeLessThanOrEqual(limit);
          expect(short).not.toMatch(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/);
        },
      ),
    );
  });

  it.each([
    ['Коротко.', 20, 'Коротко.'],
    ['Первое предложение. Второе предложение длиннее.', 30, 'Первое предложение.'],
    ['Одно очень длинное предложение без точки', 20, 'Одно очень длинное…'],
    ['Аким С. Мысалов открыл мост через реку сегодня', 30, 'Аким С. Мысалов открыл мост…'],
  ])('of «%s» in %d signs', (source, limit, short) => {
    expect(excerpt(source, limit)).toBe(short);
  });
});
