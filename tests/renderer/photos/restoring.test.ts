import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Photo, type Photos, photosSchema } from '../../../core/release/photos.ts';
import { placeBehind, standsAfter } from '../../../renderer/photos/restoring.ts';

function release(ids: string): Photos {
  return photosSchema.parse({
    photos: [...ids].map((id) => ({
      id,
      file: id,
      originalName: id,
      sha256: id,
      bytes: 1,
      format: 'jpeg',
      width: 1,
      height: 1,
    })),
    removed: [],
  });
}

function takeOut(draft: Photos, id: string): void {
  const index = draft.photos.findIndex((photo) => photo.id === id);
  const [photo] = draft.photos.slice(index, index + 1);
  if (!photo) return;
  const after = standsAfter(draft, index);
  draft.photos.splice(index, 1);
  const put: Photo = { ...photo, verdict: 'reject', ...(after ? { stoodAfter: after } : {}) };
  draft.removed = [...(draft.removed ?? []), put];
}

function bringBack(draft: Photos, id: string): void {
  const photo = draft.removed?.find((one) => one.id === id);
  if (photo) placeBehind(draft, photo);
}

const order = ({ photos }: Photos) => photos.map(({ id }) => id).join('');

describe('a photo that was taken out', () => {
  it('comes back to its place, in whatever order photos went and come', () => {
    const some = fc.uniqueArray(fc.constantFrom(...'abcdef'), { maxLength: 6 });
    fc.assert(
      fc.property(some, fc.nat(), (gone, seed) => {
        const draft = release('abcdef');
        for (const id of gone) takeOut(draft, id);
        const back = [...gone].sort(
          (a, b) => ((a.charCodeAt(0) * seed) % 7) - ((b.charCodeAt(0) * seed) % 7),
        );
        for (const id of back) bringBack(draft, id);
        expect(order(draft)).toBe('abcdef');
        expect(draft.removed).toEqual([]);
      }),
    );
  });

  it('is no longer put away, and says nothing of where it stood', () => {
    const draft = release('ab');
    takeOut(draft, 'b');
    bringBack(draft, 'b');
    expect(draft.photos[1]).not.toHaveProperty('verdict');
    expect(draft.photos[1]).not.toHaveProperty('stoodAfter');
  });

  it('finds a place when its neighbour is gone for good, or names itself', () => {
    const draft = release('ab');
    const [, b] = draft.photos;
    if (!b) throw new Error('no photo');
    draft.photos.pop();
    draft.removed = [{ ...b, stoodAfter: 'b' }];
    bringBack(draft, 'b');
    expect([...order(draft)].sort()).toEqual(['a', 'b']);
    expect(standsAfter({ photos: [], removed: [{ ...b, stoodAfter: 'b' }] }, 0)).toBeUndefined();
  });
});
