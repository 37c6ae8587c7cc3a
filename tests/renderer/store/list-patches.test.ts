import { describe, expect, it } from 'vitest';
import { type Photos, photosSchema } from '../../../core/release/photos.ts';
import { patched } from '../../../renderer/store/journal.ts';
import { listPatches } from '../../../renderer/store/list-patches.ts';

const photo = (id: string) => ({
  id,
  file: `${id}.jpg`,
  originalName: `${id}.jpg`,
  sha256: id,
  bytes: 1,
  format: 'jpeg',
  width: 3,
  height: 2,
});

const photos = (ids: string): Photos =>
  photosSchema.parse({ photos: [...ids].map(photo), removed: [] });

function same(before: Photos, ids: string): Photos {
  const known = new Map(before.photos.map((one) => [one.id, one]));
  return {
    ...before,
    photos: [...ids]
      .map((id) => known.get(id) ?? photosSchema.parse({ photos: [photo(id)] }).photos[0])
      .filter((one) => one !== undefined),
  };
}

describe('the way back when photos came, went or changed places', () => {
  it.each(['abcde', 'bcde', 'abce', 'e', '', 'edcba', 'bacde', 'abXcde', 'Xeb', 'cdeab'])(
    'leads from abcde to %s and back',
    (ids) => {
      const before = photos('abcde');
      const after = same(before, ids);
      const ways = listPatches(before, after) ?? { patches: [], inverse: [] };
      expect(patched(before, ways.patches)).toEqual(after);
      expect(patched(after, ways.inverse)).toEqual(before);
    },
  );

  it('names only what moved, however many stay', () => {
    const many = photosSchema.parse({
      photos: Array.from({ length: 500 }, (_, index) => photo(`${index}`)),
    });
    const [first, ...rest] = many.photos;
    if (!first) throw new Error('no photo');
    const without = listPatches(many, { ...many, photos: rest, removed: [first] });
    expect(without?.patches).toEqual([
      { op: 'remove', path: ['photos', 0] },
      { op: 'add', path: ['removed'], value: [first] },
    ]);
    expect(listPatches(many, { ...many, photos: [...rest, first] })?.patches).toHaveLength(2);
  });

  it('takes changed photos and other fields along', () => {
    const before = photos('abc');
    const [a, b, c] = before.photos;
    if (!a || !b || !c) throw new Error('no photo');
    const after: Photos = { ...before, photos: [{ ...b, rating: 3 }, c], clocks: { Canon: 60 } };
    const ways = listPatches(before, after);
    expect(patched(before, ways?.patches ?? [])).toEqual(after);
    expect(patched(after, ways?.inverse ?? [])).toEqual(before);
  });

  it('leaves changes of fields alone, which have their own patches', () => {
    const before = photos('ab');
    const [a, b] = before.photos;
    if (!a || !b) throw new Error('no photo');
    expect(listPatches(before, { ...before, photos: [{ ...a, rating: 1 }, b] })).toBeUndefined();
  });
});
