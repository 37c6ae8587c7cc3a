import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compose } from '../../../core/publication/compose.ts';
import { putBack } from '../../../core/release/forgiving.ts';
import {
  readOffice,
  readPeople,
  readPhotos,
  readRelease,
} from '../../../core/release/migrations.ts';
import type { Release } from '../../../core/release/release.ts';
import { cards, office, photo, photos } from '../documents.ts';

const stored = {
  id: 'k7f3qx',
  createdAt: '2026-09-18T12:00:00+05:00',
  updatedAt: '2026-09-18T12:00:00+05:00',
};

function read(parts: Record<string, unknown>): Release {
  const found = readRelease({ ...stored, ...parts });
  if (!found.ok) throw new Error(found.detail);
  return found.release;
}

/** What would be written over the file when nothing was changed. */
function written(document: unknown): unknown {
  return JSON.parse(JSON.stringify(putBack(document)));
}

function inBody(...body: readonly unknown[]) {
  return { texts: { ru: { headline: 'Заголовок', body } } };
}

describe('a release with a value that this version does not know', () => {
  it.each([
    ['a status', { status: 'legal-review' }],
    ['a type', { type: 'podcast' }],
    ['a kind of event', { event: { kind: 'hackathon', startsAt: '2026-09-18' } }],
    ['a qualifier', { facts: [{ id: 'a', value: 5, qualifier: 'at-least' }] }],
    ['a number as a string', { attendance: { count: '120' } }],
    ['a version as a string', { version: '2' }],
    ['a string as a number', { number: 114 }],
    ['a language', { languages: ['kk', 'ru', 'zh'] }],
    ['a language of a translation', { translations: [{ language: 'zh' }, { language: 'ru' }] }],
    ['a word instead of a list', { tags: 'вода' }],
    ['a word instead of a fact', { facts: ['5 км', { id: 'a', value: 5 }, null, 7] }],
    ['a word instead of an embargo', { embargo: 'до вечера' }],
    ['a headline that is a list', { texts: { ru: { headline: ['Заголовок'] } } }],
    [
      'a mark',
      inBody({ id: 'a', type: 'paragraph', content: [{ text: 'а', marks: [{ type: 'strike' }] }] }),
    ],
    [
      'a link that leads nowhere',
      inBody({ id: 'a', type: 'paragraph', content: [{ text: 'а', marks: [{ type: 'link' }] }] }),
    ],
    [
      'a reference',
      inBody({ id: 'a', type: 'quote', content: [{ text: 'а', ref: { kind: 'law', id: 'x' } }] }),
    ],
    [
      'a heading of level 4',
      inBody({ id: 'a', type: 'heading', level: 4, content: [{ text: 'а' }] }),
    ],
    [
      'a source in another language',
      inBody({ id: 'a', type: 'paragraph', source: { language: 'zh', block: 'b', hash: 'c' } }),
    ],
    [
      'blocks that are none',
      inBody('слово', { id: 'a', type: 'paragraph', content: [] }, 5, { words: 'а' }),
    ],
  ])('is read and written as it was: %s', (_name, parts) => {
    expect(written(read(parts))).toMatchObject(
      JSON.parse(JSON.stringify(parts).replace(',null', '')),
    );
  });

  it('shows what it understands', () => {
    expect(read({ status: 'legal-review', attendance: { count: '120' } })).toMatchObject({
      status: 'drafting',
      attendance: { count: 120 },
    });
    const text = read(
      inBody(
        { id: 'a', type: 'heading', level: 4, content: [{ text: 'Глава' }] },
        { id: 'b', type: 'heading', level: 1, content: [{ text: 'Титул' }] },
        {
          id: 'c',
          type: 'paragraph',
          content: [{ text: 'Слова', marks: [{ type: 'strike' }, { type: 'strong' }] }],
        },
      ),
    ).texts.ru;
    expect(text?.body).toMatchObject([
      { type: 'heading', level: 3 },
      { type: 'heading', level: 2 },
      { type: 'paragraph', content: [{ text: 'Слова', marks: [{ type: 'strong' }] }] },
    ]);
  });

  it('publishes its words without what it does not know', () => {
    const release = read(
      inBody({
        id: 'a',
        type: 'paragraph',
        content: [{ text: 'Слова', marks: [{ type: 'strike' }] }],
      }),
    );
    const edition = compose(release, photos(), office, cards, { languages: ['ru'] });
    expect(edition.publications[0]?.blocks).toEqual([
      { type: 'paragraph', content: [{ text: 'Слова' }] },
    ]);
  });

  it('writes what a person has put in its place', () => {
    const release = { ...read({ status: 'legal-review', type: 'podcast' }), status: 'approved' };
    expect(written(release)).toMatchObject({ status: 'approved', type: 'podcast' });
    expect(written(release)).not.toHaveProperty('$unread');
  });

  it('keeps an unknown mark through changes of the words and of the list', () => {
    const release = read({ facts: ['odd', { id: 'a', value: 5 }] });
    const changed = {
      ...release,
      facts: [...release.facts, { id: 'b', qualifier: 'exact', value: 6 }],
    };
    expect(written(changed)).toMatchObject({ facts: ['odd', { id: 'a' }, { id: 'b', value: 6 }] });
  });

  it('takes null for absent', () => {
    const release = read({ number: null, event: { venue: null }, facts: null, embargo: null });
    expect(release.facts).toEqual([]);
    expect(release.event).toEqual({});
    expect(release).not.toHaveProperty('number');
    expect(release).not.toHaveProperty('embargo');
  });

  it('names parts that have no id, the same at each reading', () => {
    const parts = {
      facts: [{ value: 5 }, { id: 'own', value: 6 }, { value: 7 }],
      ...inBody({ type: 'paragraph', content: [{ text: 'а' }] }, { type: 'list', items: [{}] }),
    };
    const release = read(parts);
    expect(release.facts.map(({ id }) => id)).toEqual(['facts-0', 'own', 'facts-2']);
    expect(release.texts.ru?.body).toMatchObject([
      { id: 'texts-ru-body-0', content: [{ text: 'а' }] },
      { items: [{ id: 'texts-ru-body-1-items-0', content: [] }] },
    ]);
    expect(read(parts)).toEqual(release);
  });

  it('is read and written as it was, whatever it holds', () => {
    const fields = Object.keys(read({})).filter((field) => field !== 'id' && field !== 'schema');
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...fields), fc.jsonValue()), (parts) => {
        const json: Record<string, unknown> = JSON.parse(JSON.stringify({ ...stored, ...parts }));
        const release = read(json);
        compose(release, photos(), office, cards, { languages: ['kk', 'ru'] });
        const again: unknown = written(release);
        for (const [field, value] of Object.entries(json)) {
          // What null stands for, and what is filled in beside, may differ; a value may not.
          if (typeof value === 'string') expect(again).toHaveProperty([field], value);
          if (typeof value === 'number') expect(again).toHaveProperty([field], value);
          if (typeof value === 'boolean') expect(again).toHaveProperty([field], value);
        }
        expect(written(readRelease(again))).toMatchObject({ ok: true, release: again });
      }),
    );
  });
});

describe('what holds something back', () => {
  it('still does so when it is not understood', () => {
    const found = readPhotos({
      photos: [
        { ...photo('a'), minors: 'blurred' },
        { ...photo('b'), exclude: 'yes' },
        { ...photo('c'), exclude: 'false' },
      ],
    });
    if (!found.ok) throw new Error(found.detail);
    const edition = compose(read(inBody()), found.photos, office, cards, { languages: ['ru'] });
    expect(edition.photos.map(({ id }) => id)).toEqual(['c']);
    expect(written(found.photos)).toMatchObject({
      photos: [{ minors: 'blurred' }, { exclude: 'yes' }, { exclude: 'false' }],
    });
  });

  it('keeps a contact private that is not clearly public', () => {
    const found = readOffice({ contacts: [{ id: 'a', phone: '+77000000000', public: 'no' }] });
    if (!found.ok) throw new Error(found.detail);
    const edition = compose(read({}), photos(), found.office, cards, { languages: ['ru'] });
    expect(edition.publications[0]?.contacts).toBeUndefined();
  });
});

describe('the office’s cards', () => {
  it('are all there although one of them is odd', () => {
    const found = readPeople({
      people: [
        { id: 'a', name: { ru: 'Имя' }, gender: 'x', positions: [{ title: 'аким' }] },
        'Пётр',
        { name: { ru: 'Без номера' } },
      ],
    });
    if (!found.ok) throw new Error(found.detail);
    expect(found.people.people).toMatchObject([
      { id: 'a', name: { ru: 'Имя' }, positions: [{ title: {} }] },
      { id: 'people-2', name: { ru: 'Без номера' } },
    ]);
    expect(written(found.people)).toMatchObject({
      people: [{ gender: 'x', positions: [{ title: 'аким' }] }, 'Пётр', { id: 'people-2' }],
    });
    expect(found.people.people[0]).not.toHaveProperty('gender');
  });
});
