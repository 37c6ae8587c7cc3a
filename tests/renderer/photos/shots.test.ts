import { describe, expect, it } from 'vitest';
import { type Photos, photoSchema, photosSchema } from '../../../core/release/photos.ts';
import { lacking } from '../../../renderer/photos/lacking.ts';
import { keepOneLead } from '../../../renderer/photos/lead.ts';
import { removeUnordered } from '../../../renderer/photos/removing.ts';
import { sequenceName, shotsIn, takenTime } from '../../../renderer/photos/shots.ts';

function photo(id: string, more: object = {}) {
  const size = { bytes: 1, width: 3000, height: 2000 };
  return photoSchema.parse({
    id,
    file: `${id}.jpg`,
    originalName: `${id}.jpg`,
    sha256: '',
    format: 'jpeg',
    ...size,
    ...more,
  });
}

function incoming(id: string, takenAt?: string) {
  return {
    id,
    path: `/card/${id}.jpg`,
    originalName: `${id}.jpg`,
    bytes: 1,
    ...(takenAt && { takenAt }),
  };
}

function photos(value: object): Photos {
  return photosSchema.parse(value);
}

const names = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the two lists', () => {
  const all = photos({
    photos: [
      photo('second', { takenAt: '2026-09-18T11:00:00+05:00' }),
      photo('first', { takenAt: '2026-09-18T10:00:00' }),
    ],
    incoming: [incoming('between', '2026-09-18T10:30:00'), incoming('untimed')],
  });

  it('shows the release in the order of publication, counted from one', () => {
    const shots = shotsIn('picked', all, [incoming('new')]);
    expect(names(shots)).toEqual(['second', 'first']);
    expect(shots.map((shot) => shot.type === 'picked' && shot.sequence)).toEqual([1, 2]);
  });

  it('shows all shots by the time on the camera, those still being read among them', () => {
    const arriving = [incoming('new', '2026-09-18T10:45:00')];
    expect(names(shotsIn('all', all, arriving))).toEqual([
      'first',
      'between',
      'new',
      'second',
      'untimed',
    ]);
  });

  it('sorts shots of one moment by the numbers in their names', () => {
    const burst = photos({ incoming: [incoming('IMG_10'), incoming('IMG_9')] });
    expect(names(shotsIn('all', burst, []))).toEqual(['IMG_9', 'IMG_10']);
  });

  it('writes numbers and times as on the card', () => {
    expect(sequenceName(7)).toBe('007');
    expect(takenTime({ takenAt: '2026-09-18T10:42:18+05:00' })).toBe('10:42');
    expect(takenTime({ takenAt: '2026-09-18T10:42:18', camera: 'Canon' }, { Canon: 3600 })).toBe(
      '11:42',
    );
    expect(takenTime({ takenAt: '2026-09-18' })).toBeUndefined();
    expect(takenTime({})).toBeUndefined();
  });
});

describe('what a photo lacks', () => {
  it('is the caption first, in the languages that have none', () => {
    const half = photo('a', { caption: { kk: 'Көпір' }, alt: {} });
    expect(lacking(half, ['kk', 'ru'])).toEqual({ field: 'caption', languages: ['ru'] });
  });

  it('is then the description; blanks are no description', () => {
    const half = photo('a', { caption: { kk: 'Көпір', ru: 'Мост' }, alt: { kk: 'Су', ru: '  ' } });
    expect(lacking(half, ['kk', 'ru'])).toEqual({ field: 'alt', languages: ['ru'] });
  });

  it('is nothing when all is there, or when the photo does not go out', () => {
    const both = { caption: { ru: 'Мост' }, alt: { ru: 'Река' } };
    expect(lacking(photo('a', both), ['ru'])).toBeUndefined();
    expect(lacking(photo('a', { exclude: true }), ['ru'])).toBeUndefined();
  });
});

describe('the lead photo', () => {
  it('is the first as long as nobody has chosen one', () => {
    const list = [photo('a'), photo('b')];
    keepOneLead(list);
    expect(list.map(({ isLead }) => isLead)).toEqual([true, undefined]);
  });

  it('is only ever one', () => {
    const list = [photo('a', { isLead: true }), photo('b', { isLead: true }), photo('c')];
    keepOneLead(list);
    expect(list.filter(({ isLead }) => isLead).map(({ id }) => id)).toEqual(['a']);
    keepOneLead(list, list[2]);
    expect(list.filter(({ isLead }) => isLead).map(({ id }) => id)).toEqual(['c']);
  });
});

describe('removing shots from the list', () => {
  it('leaves all others, whatever is removed', () => {
    for (const gone of ['a', 'e', 'ace', 'abcde', 'de', 'x']) {
      const list = [...'abcde'].map((id) => ({ id }));
      removeUnordered(list, new Set(gone));
      const left = [...'abcde'].filter((id) => !gone.includes(id));
      expect(names(list).sort()).toEqual(left);
    }
  });
});
