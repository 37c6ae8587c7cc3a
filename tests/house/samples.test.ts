import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import ExifReader from 'exifreader';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { officeSchema, peopleSchema, placesSchema } from '../../core/release/cards.ts';
import { LANGUAGES } from '../../core/release/language.ts';
import { languageStatus } from '../../core/release/language-status.ts';
import { photosSchema } from '../../core/release/photos.ts';
import { releaseSchema } from '../../core/release/release.ts';
import { staleBlocks } from '../../core/release/stale.ts';
import { blockText, type Inline, isKnown, plainText, type Text } from '../../core/release/text.ts';

const library = fileURLToPath(new URL('../../assets/samples', import.meta.url));
const read = (...path: string[]): unknown =>
  JSON.parse(readFileSync(join(library, ...path), 'utf8'));

const office = officeSchema.parse(read('office.json'));
const people = peopleSchema.parse(read('people.json')).people;
const places = placesSchema.parse(read('places.json')).places;

const releases = readdirSync(join(library, 'releases')).flatMap((year) =>
  readdirSync(join(library, 'releases', year)).map((name) => {
    const folder = join('releases', year, name);
    return {
      year,
      name,
      folder,
      release: releaseSchema.parse(read(folder, 'release.json')),
      photos: photosSchema.parse(read(folder, 'photos.json')).photos,
    };
  }),
);

/** Every run of the text, the lead's first. */
function runs(text: Text): readonly Inline[] {
  const blocks = [...(text.lead ? [text.lead] : []), ...text.body];
  return blocks.flatMap((block) => {
    if (!isKnown(block) || block.type === 'photo') return [];
    return block.type === 'list' ? block.items.flatMap((item) => item.content) : block.content;
  });
}

const words = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word)).length;

test('the library has three releases, one published, one approved, one under embargo', () => {
  expect(releases.map(({ release }) => [release.number, release.type, release.status])).toEqual([
    ['ULG-2026-031', 'postrelease', 'published'],
    ['ULG-2026-114', 'release', 'approved'],
    ['ULG-2026-131', 'advisory', 'embargoed'],
  ]);
});

test('Kazakh and Russian are confirmed, in the words that are there', () => {
  for (const { release, name } of releases) {
    for (const language of ['kk', 'ru'] as const) {
      const { status, confirmed } = languageStatus(release, language);
      expect([name, language, status, confirmed?.by]).toEqual([
        name,
        language,
        'confirmed',
        'Дана Мысал',
      ]);
    }
  }
});

test('the office is whole in three languages, with a logo, and nobody can be called', () => {
  for (const language of LANGUAGES) {
    expect(office.name[language]).toBeTruthy();
    expect(office.creditName?.[language]).toBeTruthy();
    expect(office.boilerplate?.[language]?.length).toBeLessThanOrEqual(600);
  }
  expect(Buffer.byteLength(office.iptcCreditShort ?? '')).toBeLessThanOrEqual(32);
  expect(statSync(join(library, office.letterhead.logo ?? '')).size).toBeGreaterThan(0);
  for (const contact of office.contacts) {
    expect(contact.phone).toMatch(/^\+7000\d{7}$/);
    expect(contact.email).toMatch(/\.example$/);
  }
});

test('people and places are named in three languages; a village has its district', () => {
  for (const card of [...people, ...places]) {
    expect(LANGUAGES.filter((language) => card.name[language])).toEqual(LANGUAGES);
  }
  for (const place of places) {
    expect(LANGUAGES.filter((language) => place.phrase?.[language])).toEqual(LANGUAGES);
    expect(place.district?.ru ?? place.city?.ru).toBeTruthy();
  }
});

describe.each(releases)('$name', ({ year, name, folder, release, photos }) => {
  test('the folder is named by the day of creation and the id', () => {
    expect(name).toBe(`${release.createdAt.slice(0, 10)}-${release.id}`);
    expect(year).toBe(release.createdAt.slice(0, 4));
  });

  test('everything that is referred to exists', () => {
    const known = {
      person: people.map(({ id }) => id),
      place: places.map(({ id }) => id),
      fact: release.facts.map(({ id }) => id),
      date: ['event'],
    };
    const speakers = release.speakers.map(({ id }) => id);
    expect(known.place).toContain(release.event.venue);
    expect(known.person).toContain(release.event.host);
    for (const speaker of release.speakers) expect(known.person).toContain(speaker.person);
    for (const statement of release.statements) expect(speakers).toContain(statement.speaker);
    for (const contact of release.contacts) {
      expect(office.contacts.map(({ id }) => id)).toContain(contact);
    }
    for (const photo of photos) {
      for (const { person, description } of photo.depicted) {
        if (person) expect(known.person).toContain(person);
        else expect(description?.ru).toBeTruthy();
      }
    }
    for (const language of LANGUAGES) {
      const text = release.texts[language];
      for (const { ref } of text ? runs(text) : [])
        if (ref) expect(known[ref.kind]).toContain(ref.id);
      for (const block of text?.body ?? []) {
        if (!isKnown(block)) throw new Error(`${block.id} is of no known type`);
        if (block.type === 'photo') expect(photos.map(({ id }) => id)).toContain(block.photo);
        if (block.type === 'quote') expect(speakers).toContain(block.speaker);
      }
    }
  });

  test('the three languages say the same facts, and translations follow their source', () => {
    const facts = LANGUAGES.map((language) => {
      const text = release.texts[language];
      return (text ? runs(text) : []).flatMap(({ ref }) => (ref?.kind === 'fact' ? [ref.id] : []));
    });
    expect(facts[0]?.length).toBeGreaterThan(0);
    expect(new Set(facts.map((ids) => ids.toSorted().join(' '))).size).toBe(1);
    expect(LANGUAGES.flatMap((language) => staleBlocks(release, language))).toEqual([]);
  });

  test('a direct quote is one that its speaker approved, word for word', () => {
    for (const language of LANGUAGES) {
      for (const block of release.texts[language]?.body ?? []) {
        if (!isKnown(block) || block.type !== 'quote') continue;
        const said = plainText(block.content).replaceAll('\u00a0', ' ').replace(/\.$/, '');
        const statements = release.statements.filter((one) => one.speaker === block.speaker);
        expect(statements.map((one) => one.text?.[language])).toContain(said);
        expect(statements.every((one) => one.approvedByPerson)).toBe(true);
      }
    }
  });

  test.each(LANGUAGES)(
    'the text in %s has a headline, a lead and a body of fitting length',
    (language) => {
      const text = release.texts[language];
      expect(text?.headline.length).toBeGreaterThanOrEqual(25);
      expect(text?.headline.length).toBeLessThanOrEqual(90);
      expect(plainText(text?.lead?.content ?? []).length).toBeLessThanOrEqual(350);
      const length = words((text?.body ?? []).map(blockText).join('\n'));
      const [least, most] = release.type === 'advisory' ? [100, 200] : [250, 400];
      expect(length).toBeGreaterThanOrEqual(least);
      expect(length).toBeLessThanOrEqual(most);
    },
  );

  test('exactly one photo leads, and every caption differs from its alternative text', () => {
    expect(photos.filter((photo) => photo.isLead)).toHaveLength(1);
    for (const language of LANGUAGES) {
      const captions = photos.map((photo) => photo.caption?.[language] ?? '');
      expect(new Set(captions).size).toBe(photos.length);
      for (const photo of photos) {
        const alt = photo.alt?.[language] ?? '';
        expect(alt).not.toBe('');
        expect(alt.length).toBeLessThanOrEqual(125);
        expect(alt).not.toBe(photo.caption?.[language]);
        expect(photo.caption?.[language]?.length).toBeGreaterThanOrEqual(40);
        expect(photo.caption?.[language]?.length).toBeLessThanOrEqual(300);
        expect(photo.credit?.[language]).toBeTruthy();
        expect(photo.copyright?.[language]).toBeTruthy();
      }
    }
  });

  test('where children can be seen, a consent is on record', () => {
    for (const photo of photos) {
      expect(['no', 'consent']).toContain(photo.minors);
      expect(photo.minors === 'consent').toBe(photo.consent !== undefined);
    }
  });

  test.each(photos)('$file is the picture that photos.json describes', async (photo) => {
    const bytes = readFileSync(join(library, folder, 'photos', photo.file));
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(photo.sha256);
    expect(bytes.length).toBe(photo.bytes);
    expect(bytes.length).toBeLessThan(500 * 1024);
    const { autoOrient } = await sharp(bytes).metadata();
    expect(autoOrient).toEqual({ width: photo.width, height: photo.height });
    expect([photo.width, photo.height].toSorted()).toEqual([2000, 3000]);
  });

  test.each(photos)('$file carries what an export has to strip', (photo) => {
    const tags = ExifReader.load(readFileSync(join(library, folder, 'photos', photo.file)), {
      expanded: true,
    });
    expect(tags.gps?.Latitude).toBeGreaterThan(45);
    expect(tags.gps?.Longitude).toBeGreaterThan(60);
    expect(JSON.stringify(tags.exif)).toContain('UD1-0004172');
    expect(tags.exif?.Artist?.description).toBe('Daniyar Nuskayev');
    expect(tags.Thumbnail?.image).toBeDefined();
    const taken = `${tags.exif?.DateTimeOriginal?.description} ${tags.exif?.OffsetTimeOriginal?.description}`;
    expect(taken).toBe(
      `${photo.takenAt?.slice(0, 10).replaceAll('-', ':')} ${photo.takenAt?.slice(11, 19)} ${photo.takenAt?.slice(19)}`,
    );
    expect(photo.takenAt?.slice(0, 10)).toBe(photo.date ?? release.event.startsAt?.slice(0, 10));
  });
});

test('some pictures are stored turned, and all of them together stay small', () => {
  const files = releases.flatMap(({ folder, photos }) =>
    photos.map((photo) => join(library, folder, 'photos', photo.file)),
  );
  const orientations = files.map(
    (file) => ExifReader.load(readFileSync(file)).Orientation?.value ?? 1,
  );
  expect(new Set(orientations)).toEqual(new Set([1, 3, 6, 8]));
  expect(files.length).toBeGreaterThanOrEqual(12);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(6 * 1024 * 1024);
});
