import { describe, expect, it } from 'vitest';
import { type Photos, photosSchema } from '../../../core/release/photos.ts';
import {
  camerasOf,
  filterCount,
  filtered,
  NO_FILTER,
} from '../../../renderer/photos/sheet/filter.ts';
import { burstGroups } from '../../../renderer/photos/sheet/groups.ts';
import {
  compared,
  type Marks,
  sameToCompare,
  usedIn,
} from '../../../renderer/photos/sheet/marks.ts';
import { rejectedOf } from '../../../renderer/photos/sheet/rejected.ts';
import { shotsIn } from '../../../renderer/photos/shots.ts';

const photo = (id: string, more: object = {}) => ({
  id,
  file: `${id}.jpg`,
  originalName: `${id}.jpg`,
  sha256: id,
  bytes: 1,
  format: 'jpeg',
  width: 3,
  height: 2,
  ...more,
});

const incoming = (id: string, more: object = {}) => ({
  id,
  path: `/card/${id}.jpg`,
  originalName: `${id}.jpg`,
  bytes: id.length,
  ...more,
});

const look = (dhash: string, sharpness: number) => ({ dhash, sharpness, recompressed: false });
const photos = (value: object): Photos => photosSchema.parse(value);
const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

function marksOf({ photos: picked, incoming: shots }: Photos, used: readonly string[] = []): Marks {
  return { ...compared([...picked, ...shots]), used: new Set(used) };
}

describe('the filter', () => {
  const all = photos({
    photos: [
      photo('worded', {
        caption: { ru: 'Мост', kk: 'Көпір' },
        alt: { ru: 'Река', kk: 'Өзен' },
        depicted: [{ id: 'd', person: 'p' }],
        rating: 4,
        camera: 'One',
      }),
      photo('half', { caption: { ru: 'Мост' }, verdict: 'pick', rating: 2, camera: 'Two' }),
    ],
    incoming: [incoming('raw', { verdict: 'reject', camera: 'Two' }), incoming('plain')],
  });
  const shots = shotsIn('all', all, [], 'own');
  const seen = (filter: object, used: readonly string[] = []) =>
    ids(filtered(shots, { ...NO_FILTER, ...filter }, ['ru', 'kk'], marksOf(all, used)));

  it('hides nothing as long as it is empty', () => {
    expect(seen({})).toEqual(['worded', 'half', 'raw', 'plain']);
    expect(filterCount(NO_FILTER)).toBe(0);
  });

  it('keeps those with at least so many stars', () => {
    expect(seen({ rating: 2 })).toEqual(['worded', 'half']);
    expect(seen({ rating: 3 })).toEqual(['worded']);
  });

  it('tells marked, unmarked and put away', () => {
    expect(seen({ verdict: 'pick' })).toEqual(['half']);
    expect(seen({ verdict: 'none' })).toEqual(['worded', 'plain']);
    expect(seen({ verdict: 'reject' })).toEqual(['raw']);
  });

  it('finds what lacks words in any language that goes out; shots outside lack them all', () => {
    expect(seen({ lacks: 'caption' })).toEqual(['half', 'raw', 'plain']);
    expect(seen({ lacks: 'people' })).toEqual(['half', 'raw', 'plain']);
  });

  it('tells cameras apart, also those that name none', () => {
    expect(seen({ camera: 'Two' })).toEqual(['half', 'raw']);
    expect(seen({ camera: '' })).toEqual(['plain']);
    expect(camerasOf(shots)[0]).toEqual({ camera: 'Two', count: 2 });
  });

  it('knows what stands in the text; several conditions hold together', () => {
    expect(seen({ mark: 'used' }, ['half'])).toEqual(['half']);
    expect(seen({ mark: 'unused' }, ['half'])).toEqual(['worded']);
    expect(seen({ mark: 'unused', rating: 5 }, ['half'])).toEqual([]);
  });
});

describe('what comparing tells', () => {
  it('finds the file that was added twice, and the photo in the text', () => {
    const twice = photos({ photos: [photo('a', { sha256: 'x' }), photo('b', { sha256: 'x' })] });
    expect([...marksOf(twice).twice].sort()).toEqual(['a', 'b']);
    const body = [{ id: '1', type: 'photo' as const, photo: 'b' }];
    expect([...usedIn({ ru: { headline: '', body } })]).toEqual(['b']);
  });

  it('is not asked anew while only words change', () => {
    const before = photos({ photos: [photo('a')] }).photos;
    const worded = before.map((one) => ({ ...one, caption: { ru: 'Мост' } }));
    expect(sameToCompare(before, worded)).toBe(true);
    const seen = before.map((one) => ({ ...one, look: look('00000000000000ff', 1) }));
    expect(sameToCompare(before, seen)).toBe(false);
  });
});

describe('bursts', () => {
  const at = (second: number) => `2026-09-18T10:00:0${second}`;
  const all = photos({
    incoming: [
      incoming('soft', { takenAt: at(1), camera: 'One', look: look('00000000000000ff', 10) }),
      incoming('sharp', { takenAt: at(2), camera: 'One', look: look('00000000000000fe', 90) }),
      incoming('alone', { takenAt: at(9), camera: 'One', look: look('ffffffff00000000', 50) }),
    ],
  });
  const marks = marksOf(all);

  it('stand under headings, and single shots are not among them', () => {
    const [group, ...others] = burstGroups(shotsIn('bursts', all, []), marks);
    expect(others).toEqual([]);
    expect(group?.burst?.number).toBe(1);
    expect(ids(group?.shots ?? [])).toEqual(['soft', 'sharp']);
  });

  it('keep the sharpest, unless a person has marked another; what is in the text stays', () => {
    const [burst] = marks.bursts;
    if (!burst) throw new Error('no burst');
    expect(rejectedOf(burst, new Set(), new Set())).toEqual(['soft']);
    expect(rejectedOf(burst, new Set(['soft']), new Set())).toEqual(['sharp']);
    expect(rejectedOf(burst, new Set(), new Set(['soft']))).toEqual([]);
  });
});

describe('what was put away', () => {
  it('shows photos of the release and shots that nobody wanted', () => {
    const all = photos({
      photos: [photo('a')],
      incoming: [incoming('b', { verdict: 'reject' }), incoming('c')],
      removed: [photo('d')],
    });
    expect(ids(shotsIn('removed', all, []))).toEqual(['d', 'b']);
    expect(ids(shotsIn('all', all, [])).sort()).toEqual(['a', 'b', 'c']);
  });
});
