import { describe, expect, it } from 'vitest';
import { sortShots, trueMoment, trueTime } from '../../../core/photos/order.ts';

const shot = (id: string, originalName: string, takenAt?: string, camera?: string) => ({
  id,
  originalName,
  takenAt,
  camera,
});
const ids = (shots: readonly { readonly id: string }[]) => shots.map(({ id }) => id);

describe('the order of shots', () => {
  it('by time puts a camera right whose clock was behind, and those without a time last', () => {
    const shots = [
      shot('late', 'B1.jpg', '2026-09-18T12:00:00', 'Canon'),
      shot('none', 'A0.jpg'),
      shot('early', 'B2.jpg', '2026-09-18T11:00:30', 'NIKON'),
    ];
    expect(ids(sortShots(shots, 'time'))).toEqual(['early', 'late', 'none']);
    expect(ids(sortShots(shots, 'time', { NIKON: 3600 }))).toEqual(['late', 'early', 'none']);
  });

  it('within one second and by name counts numbers as numbers', () => {
    const shots = ['DSC_10.jpg', 'dsc_9.jpg', 'DSC_1.jpg'].map((name) =>
      shot(name, name, '2026-09-18T12:00:00'),
    );
    const wanted = ['DSC_1.jpg', 'dsc_9.jpg', 'DSC_10.jpg'];
    expect(ids(sortShots(shots, 'name'))).toEqual(wanted);
    expect(ids(sortShots(shots, 'time'))).toEqual(wanted);
    expect(sortShots(shots, 'own')).toBe(shots);
  });

  it('compares the clocks on the wall, with and without an offset', () => {
    const phone = trueTime('2026-09-18T12:00:00+05:00', 'iPhone');
    expect(phone).toBe(trueTime('2026-09-18T12:00:00', 'NIKON'));
    expect(trueTime('2026-09-18T12:00:00', 'NIKON', { NIKON: -2 })).toBe((phone ?? 0) - 2000);
    expect(trueTime('yesterday', 'NIKON')).toBeUndefined();
    expect(trueTime(undefined, undefined)).toBeUndefined();
  });
});

it('leaves a moment as the camera wrote it when its clock leads out of the calendar', () => {
  const taken = '2026-09-18T12:00:00';
  expect(trueMoment(taken, 'Canon', { Canon: 3600 })).not.toBe(taken);
  expect(trueMoment(taken, 'Canon', { Canon: 1e13 })).toBe(taken);
});
