import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import {
  readDocument,
  readOffice,
  readPeople,
  readPhotos,
  readPlaces,
  readRelease,
} from '../../../core/release/migrations.ts';

const stored = {
  schema: 1,
  id: 'k7f3qx',
  createdAt: '2026-09-18T12:00:00+05:00',
  updatedAt: '2026-09-18T12:00:00+05:00',
};

describe('reading a release', () => {
  it('fills what an almost empty file leaves out', () => {
    const read = readRelease(stored);
    expect(read).toMatchObject({ ok: true, release: { id: 'k7f3qx', status: 'drafting' } });
    expect(read).not.toHaveProperty('migratedFrom');
  });

  it('keeps unknown fields and blocks through a round trip', () => {
    const text = {
      headline: 'Заголовок',
      tone: 'calm',
      body: [
        { id: 'a', type: 'poll', options: [{ votes: 3 }] },
        { id: 'b', type: 'paragraph', content: [{ text: 'а', colour: 'red' }], folded: true },
      ],
    };
    const read = readRelease({ ...stored, future: { deep: [1] }, texts: { ru: text, kz: 'x' } });
    if (!read.ok) throw new Error(read.detail);
    expect(JSON.parse(JSON.stringify(read.release))).toMatchObject({
      future: { deep: [1] },
      texts: { ru: text, kz: 'x' },
    });
  });

  it('keeps any unknown field whatever it holds', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const written: unknown = JSON.parse(JSON.stringify({ ...stored, future: value }));
        const read = readRelease(written);
        if (!read.ok) throw new Error(read.detail);
        expect(JSON.parse(JSON.stringify(read.release))).toMatchObject({
          future: JSON.parse(JSON.stringify(value)),
        });
      }),
    );
  });

  it('refuses a newer version, so that nothing of it is lost by saving', () => {
    expect(readRelease({ ...stored, schema: 2 })).toMatchObject({ ok: false, reason: 'newer' });
  });

  it.each([
    [null, 'not an object'],
    [[], 'not an object'],
    ['{', 'not an object'],
    [{ ...stored, schema: 'one' }, 'schema'],
    [{ ...stored, id: undefined }, 'id'],
    [{ ...stored, id: { of: 'another' } }, 'id'],
  ])('says where %o is broken', (json, detail) => {
    expect(readRelease(json)).toEqual({ ok: false, reason: 'invalid', detail });
  });
});

describe('migrations', () => {
  const schema = z.looseObject({ schema: z.number(), name: z.string(), tags: z.array(z.string()) });
  const steps = {
    0: ({ title, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, name: title }),
    1: (old: Readonly<Record<string, unknown>>) => ({ ...old, tags: [] }),
  };

  it('bring an old document up step by step and keep what they do not know', () => {
    expect(readDocument({ schema: 0, title: 'A', own: 1 }, schema, 2, steps)).toEqual({
      ok: true,
      migratedFrom: 0,
      document: { schema: 2, name: 'A', tags: [], own: 1 },
    });
  });

  it('take a document without a schema for one of the first', () => {
    expect(readDocument({ name: 'A' }, schema, 2, steps)).toMatchObject({ migratedFrom: 1 });
  });

  it('refuse a document for which there is no step', () => {
    expect(readDocument({ schema: 0 }, schema, 2, { 1: steps[1] })).toMatchObject({
      ok: false,
      reason: 'invalid',
    });
  });
});

describe('the other documents', () => {
  it('are read in the same way', () => {
    expect(readPhotos({})).toMatchObject({ ok: true, photos: { photos: [], incoming: [] } });
    expect(readOffice({})).toMatchObject({ ok: true, office: { timezone: 'Asia/Almaty' } });
    expect(readPeople({ people: [] })).toMatchObject({ ok: true, people: { people: [] } });
    expect(readPlaces({ schema: 9 })).toMatchObject({ ok: false, reason: 'newer' });
  });
});
